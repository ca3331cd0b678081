import type { Axis, TensorOps } from '../tensorOps.ts';

/** A normalization without affine parameters, eps = 0. */
export interface Normalization {
  /** KaTeX source of one entry, in terms of a. */
  readonly tex: string;
  /** The axis whose mean and variance it takes; absent for `none`. */
  readonly over?: 'unit' | 'input';
  /** Whether it subtracts the mean. */
  readonly centred: boolean;
  /**
   * The normalized signal. Every row (or column) has mean square 1 afterwards, except one without variance,
   * which becomes 0: the sampler reads the mean square and reports it.
   */
  apply<T>(ops: TensorOps<T>, a: T): T;
}

/** x divided by its root mean square along an axis; 0 where that is 0. */
export function divideByRootMeanSquare<T>(ops: TensorOps<T>, x: T, axis: Axis): T {
  const rootMeanSquare = ops.sqrt(ops.mean(ops.square(x), axis));
  return ops.multiply(x, ops.reciprocalOrZero(rootMeanSquare));
}

/** x minus its mean along an axis. */
export function centre<T>(ops: TensorOps<T>, x: T, axis: Axis): T {
  return ops.subtract(x, ops.mean(x, axis));
}
