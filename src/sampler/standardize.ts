import type { Backend } from '../backends/backend.ts';

/** x and its root mean square [networks, 1, 1], so that x / rms has mean square 1; a signal of zeros stays zero. */
export interface Standardized<T> {
  readonly signal: T;
  readonly rms: T;
}

/** Divides each network's signal by its own root mean square. */
export function standardize<T>({ ops }: Backend<T>, x: T): Standardized<T> {
  const rms = ops.sqrt(meanSquareOf(ops, x));
  return { signal: ops.multiply(x, ops.reciprocalOrZero(rms)), rms };
}

/** The mean square of each network's signal, [networks, 1, 1]. */
export function meanSquareOf<T>(ops: Backend<T>['ops'], x: T): T {
  return ops.mean(ops.mean(ops.square(x), 'input'), 'unit');
}
