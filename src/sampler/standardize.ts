import type { TensorOps } from '../networks/tensorOps.ts';

/** The mean square of each network's signal, [networks, 1, 1]. */
export function meanSquareOf<T>(ops: TensorOps<T>, x: T): T {
  return ops.mean(ops.mean(ops.square(x), 'input'), 'unit');
}

/** Each network's signal divided by its root mean square, given its mean square; a signal of zeros stays zero. */
export function standardized<T>(ops: TensorOps<T>, x: T, meanSquare: T): T {
  return ops.multiply(x, ops.reciprocalOrZero(ops.sqrt(meanSquare)));
}
