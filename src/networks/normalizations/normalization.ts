import type { Axis, TensorOps } from '../tensorOps.ts';

/** How the units of a signal are laid out. */
export interface Layout {
  /** Positions of each channel; units are in the order [channel, position]. 1 where every unit is a channel. */
  readonly positions: number;
  /** Groups that group normalization makes of the channels. */
  readonly groups: number;
}

/** The primitives that normalizations are written in. */
export type NormalizingOps<T> = Pick<
  TensorOps<T>,
  'shape' | 'reshape' | 'mean' | 'square' | 'sqrt' | 'multiply' | 'subtract' | 'reciprocalOrZero'
>;

/** A normalization without affine parameters, eps = 0. */
export interface Normalization {
  /** KaTeX source of one entry, in terms of a. */
  readonly tex: string;
  /** The axis whose mean and variance it takes; absent for `none`. */
  readonly over?: 'unit' | 'input';
  /** Whether it subtracts the mean. */
  readonly centred: boolean;
  /** How many entries share a mean and a variance, of so many units and a batch of n. */
  entries(units: number, batch: number, layout: Layout): number;
  /**
   * The normalized signal. What shares a variance has mean square 1 afterwards, or becomes 0 where it has none: the sampler reads the mean
   * square and reports it.
   */
  apply<T>(ops: NormalizingOps<T>, a: T, layout: Layout): T;
}

/** x divided by its root mean square along an axis; 0 where that is 0. */
export function divideByRootMeanSquare<T>(ops: NormalizingOps<T>, x: T, axis: Axis): T {
  const rootMeanSquare = ops.sqrt(ops.mean(ops.square(x), axis));
  return ops.multiply(x, ops.reciprocalOrZero(rootMeanSquare));
}

/** x minus its mean along an axis. */
export function centre<T>(ops: NormalizingOps<T>, x: T, axis: Axis): T {
  return ops.subtract(x, ops.mean(x, axis));
}

/** x centred and divided by its deviation along an axis. */
export function standardize<T>(ops: NormalizingOps<T>, x: T, axis: Axis): T {
  return divideByRootMeanSquare(ops, centre(ops, x, axis), axis);
}

/** f over each of so many groups of neighbouring units, as if it were a network of its own. */
export function inGroups<T>(ops: NormalizingOps<T>, x: T, groups: number, f: (x: T) => T): T {
  const [networks, units, batch] = ops.shape(x);
  if (units % groups !== 0) throw new RangeError(`${units} units do not fall into ${groups} groups`);
  return ops.reshape(f(ops.reshape(x, [networks * groups, units / groups, batch])), [networks, units, batch]);
}

/** f over the channels of images, whose positions count as samples. */
export function overPositions<T>(ops: NormalizingOps<T>, x: T, { positions }: Layout, f: (x: T) => T): T {
  if (positions === 1) return f(x);
  const [networks, units, batch] = ops.shape(x);
  return ops.reshape(f(ops.reshape(x, [networks, units / positions, positions * batch])), [networks, units, batch]);
}
