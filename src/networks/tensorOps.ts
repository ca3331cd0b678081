/**
 * The three named axes of every signal: which network of the ensemble, which unit of the layer (d of them),
 * which sample of the batch (n of them). Batch norm standardizes over `input`, layer norm over `unit`.
 */
export type Axis = 'network' | 'unit' | 'input';

/** The axes in storage order. */
export const axes: readonly Axis[] = ['network', 'unit', 'input'];

/** The size of a signal along its three axes, in storage order; an axis of size 1 broadcasts. */
export type Shape = readonly [network: number, unit: number, input: number];

export const axisIndex: Readonly<Record<Axis, 0 | 1 | 2>> = { network: 0, unit: 1, input: 2 };

/**
 * The primitives that ingredients are written in, once, for every backend. `T` is the backend's own signal: a
 * Float64 array, a TensorFlow.js tensor, a recorded value on the tape. Binary operations broadcast along axes of
 * size 1; reductions keep the axis, with size 1. Nothing here knows randomness or weights: those enter only
 * through an architecture's `affine`.
 */
export interface TensorOps<T> {
  shape(x: T): Shape;

  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  /** x * factor, for a plain number. */
  scale(x: T, factor: number): T;
  /** x + offset, for a plain number. */
  shift(x: T, offset: number): T;

  square(x: T): T;
  sqrt(x: T): T;
  /** 1 / x, and 0 where x = 0: a row without variance becomes a row of zeros, never NaN. */
  reciprocalOrZero(x: T): T;
  exp(x: T): T;
  tanh(x: T): T;
  /** 1 / (1 + exp(-x)). */
  sigmoid(x: T): T;
  sin(x: T): T;
  cos(x: T): T;
  erf(x: T): T;
  /** ln(1 + exp(x)), without overflow. */
  softplus(x: T): T;
  /** max(x, 0). */
  relu(x: T): T;
  /** 1 where x > 0, else 0; its derivative counts as 0. */
  step(x: T): T;

  sum(x: T, axis: Axis): T;
  mean(x: T, axis: Axis): T;
  /** The largest value along an axis; its derivative counts as 0: for shifts that a result does not depend on. */
  largest(x: T, axis: Axis): T;

  /** The same values, in storage order, as another shape of as many. */
  reshape(x: T, shape: Shape): T;
  /** Unit k of the result is unit `units[k]` of x, or zeros where that is -1. A list that is used again is best the same object. */
  gather(x: T, units: Int32Array): T;
  /** Units and inputs exchanged: [N, d, n] to [N, n, d]. */
  transpose(x: T): T;
  /** A B for each network, [N, m, k] by [N, k, n], or A^T B: [N, k, m] by [N, k, n]. */
  product(a: T, b: T, transposed?: boolean): T;
}

/** Every elementwise function of one variable among the primitives, by name. */
export type UnaryOp =
  | 'square'
  | 'sqrt'
  | 'reciprocalOrZero'
  | 'exp'
  | 'tanh'
  | 'sigmoid'
  | 'sin'
  | 'cos'
  | 'erf'
  | 'softplus'
  | 'relu'
  | 'step';

/** Every elementwise function of two variables among the primitives, by name. */
export type BinaryOp = 'add' | 'subtract' | 'multiply';
