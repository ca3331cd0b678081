import type { Backend } from '../backends/backend.ts';

/** x divided by its root mean square, and that mean square, [networks, 1, 1]; a signal of zeros stays zero. */
export interface Standardized<T> {
  readonly signal: T;
  readonly meanSquare: T;
}

/** Divides each network's signal by its own root mean square. */
export function standardize<T>({ ops }: Backend<T>, x: T): Standardized<T> {
  const meanSquare = ops.mean(ops.mean(ops.square(x), 'input'), 'unit');
  return { signal: ops.multiply(x, ops.reciprocalOrZero(ops.sqrt(meanSquare))), meanSquare };
}
