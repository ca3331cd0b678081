import { type Axis, axes, type Shape, type TensorOps } from './tensorOps.ts';

/**
 * A value and its derivatives along some directions at once: the value as ever, [N, d, n], and a tangent of shape [m N, d, n], whose network axis
 * counts directions. One network (N = 1) thus serves all its directions, because an axis of size 1 broadcasts.
 */
export interface Dual<T> {
  readonly value: T;
  readonly tangent: T;
}

/** The affine part of a layer, taken apart: W x + b moves the value, W x alone a tangent. */
export function dualAffine<T>(x: Dual<T>, affine: (value: T) => T, linear: (tangent: T) => T): Dual<T> {
  return { value: affine(x.value), tangent: linear(x.tangent) };
}

/**
 * Forward-mode derivatives: the same primitives over another `TensorOps`, each with its Jacobian-vector product, so that no ingredient writes
 * its own (Griewank and Walther 2008, chapter 3). What the tape does for one cotangent on the way back, this does for many tangents on the way
 * forward, without a record. Derivatives of kinks are those of the tape.
 */
export function dualOps<T>(base: TensorOps<T>): TensorOps<Dual<T>> {
  const { add, multiply, scale } = base;
  const minus = (x: T): T => scale(x, -1);

  /** A function of one variable with derivative f'(x), given x and f(x). */
  const unary =
    (f: (x: T) => T, derivative: (x: T, fx: T) => T) =>
    ({ value: x, tangent }: Dual<T>): Dual<T> => {
      const value = f(x);
      return { value, tangent: multiply(tangent, derivative(x, value)) };
    };
  /** A linear map without parameters of its own: the tangent goes the way of the value. */
  const linear =
    <A extends readonly unknown[]>(map: (x: T, ...how: A) => T) =>
    ({ value, tangent }: Dual<T>, ...how: A): Dual<T> => ({ value: map(value, ...how), tangent: map(tangent, ...how) });
  /** A map that is linear in each of two operands. */
  const bilinear =
    <A extends readonly unknown[]>(map: (a: T, b: T, ...how: A) => T) =>
    (a: Dual<T>, b: Dual<T>, ...how: A): Dual<T> => ({
      value: map(a.value, b.value, ...how),
      tangent: add(map(a.tangent, b.value, ...how), map(a.value, b.tangent, ...how)),
    });
  const without = ({ value, tangent }: Dual<T>): Dual<T> => ({ value, tangent: scale(tangent, 0) });

  return {
    shape: ({ value }) => base.shape(value),
    add: (a, b) => ({ value: add(a.value, b.value), tangent: add(a.tangent, b.tangent) }),
    subtract: (a, b) => ({ value: base.subtract(a.value, b.value), tangent: base.subtract(a.tangent, b.tangent) }),
    multiply: bilinear(multiply),
    scale: linear((x, factor: number) => scale(x, factor)),
    shift: ({ value, tangent }, offset) => ({ value: base.shift(value, offset), tangent }),
    square: unary(base.square, (x) => scale(x, 2)),
    sqrt: unary(base.sqrt, (_x, root) => scale(base.reciprocalOrZero(root), 0.5)),
    reciprocalOrZero: unary(base.reciprocalOrZero, (_x, inverse) => minus(base.square(inverse))),
    exp: unary(base.exp, (_x, value) => value),
    tanh: unary(base.tanh, (_x, value) => base.shift(minus(base.square(value)), 1)),
    sigmoid: unary(base.sigmoid, (_x, value) => multiply(value, base.shift(minus(value), 1))),
    sin: unary(base.sin, base.cos),
    cos: unary(base.cos, (x) => minus(base.sin(x))),
    erf: unary(base.erf, (x) => scale(base.exp(minus(base.square(x))), 2 / Math.sqrt(Math.PI))),
    softplus: unary(base.softplus, base.sigmoid),
    relu: unary(base.relu, base.step),
    step: (x) => without({ value: base.step(x.value), tangent: x.tangent }),
    sum: linear((x, axis: Axis) => base.sum(x, axis)),
    mean: linear((x, axis: Axis) => base.mean(x, axis)),
    largest: ({ value, tangent }, axis) => without({ value: base.largest(value, axis), tangent: base.mean(tangent, axis) }),
    reshape: (x, shape) => {
      const { value, tangent } = regroups(base, x, shape) ? writtenOut(base, x) : x;
      return { value: base.reshape(value, fitted(base, value, shape)), tangent: base.reshape(tangent, fitted(base, tangent, shape)) };
    },
    gather: linear((x, units: Int32Array) => base.gather(x, units)),
    transpose: linear(base.transpose),
    product: bilinear((a, b, transposed?: boolean) => base.product(a, b, transposed)),
  };
}

const sizeOf = (shape: Shape): number => axes.reduce((size, _, i) => size * shape[i], 1);

/** The shape for a signal that stands for several of that shape, one for each direction: they lie along the network axis. */
function fitted<T>(ops: TensorOps<T>, x: T, shape: Shape): Shape {
  const copies = sizeOf(ops.shape(x)) / sizeOf(shape);
  return [copies * shape[0], shape[1], shape[2]];
}

/** Whether a shape splits networks, as groups of units that count as networks do, so that a value no longer broadcasts to its tangents. */
function regroups<T>(ops: TensorOps<T>, { value, tangent }: Dual<T>, shape: Shape): boolean {
  const [networks] = ops.shape(value);
  return networks !== ops.shape(tangent)[0] && networks !== shape[0];
}

/** A value repeated for each direction. */
function writtenOut<T>(ops: TensorOps<T>, { value, tangent }: Dual<T>): Dual<T> {
  return { value: ops.add(value, ops.scale(tangent, 0)), tangent };
}
