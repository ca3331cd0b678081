import type { Shape } from '../networks/tensorOps.ts';

/** The number of values in a signal of this shape. */
export function sizeOf([networks, units, inputs]: Shape): number {
  return networks * units * inputs;
}

/** The shape of a binary operation's result: axes of size 1 stretch to the other operand's; throws a RangeError where neither is 1. */
export function broadcastShape(a: Shape, b: Shape): Shape {
  return [broadcastSize(a, b, 0), broadcastSize(a, b, 1), broadcastSize(a, b, 2)];
}

function broadcastSize(a: Shape, b: Shape, axis: 0 | 1 | 2): number {
  if (a[axis] === b[axis] || b[axis] === 1) return a[axis];
  if (a[axis] === 1) return b[axis];
  throw new RangeError(`shapes [${a}] and [${b}] do not broadcast`);
}

/** The shape with one axis reduced to size 1. */
export function reducedShape(shape: Shape, axis: 0 | 1 | 2): Shape {
  return [axis === 0 ? 1 : shape[0], axis === 1 ? 1 : shape[1], axis === 2 ? 1 : shape[2]];
}

/**
 * The shape of W x (or W^T x) for [N, d', d] by [N, d, n], a network axis of size 1 standing for all networks;
 * throws a RangeError where the inner sizes differ.
 */
export function productShape(weights: Shape, x: Shape, transposed: boolean): Shape {
  const [rows, columns] = transposed ? [weights[2], weights[1]] : [weights[1], weights[2]];
  if (columns !== x[1]) throw new RangeError(`a ${rows} x ${columns} matrix does not multiply a signal of ${x[1]} units`);
  return [broadcastSize(weights, x, 0), rows, x[2]];
}

/** The shape asked for; throws a RangeError unless it has as many values as the one at hand. */
export function reshaped(from: Shape, to: Shape): Shape {
  if (sizeOf(from) !== sizeOf(to)) throw new RangeError(`the values of shape [${from}] do not fill the shape [${to}]`);
  return to;
}

/** The shape of so many units taken from a signal; throws a RangeError where one is neither a unit of it nor -1. */
export function gatheredShape([networks, size, inputs]: Shape, units: Int32Array): Shape {
  if (units.some((unit) => unit < -1 || unit >= size)) throw new RangeError(`a signal of ${size} units has not all that are asked for`);
  return [networks, units.length, inputs];
}

/** The shape with units and inputs exchanged. */
export function transposedShape([networks, units, inputs]: Shape): Shape {
  return [networks, inputs, units];
}

/** The size of square matrices; throws a RangeError when rows and columns differ. */
export function squareSize([, rows, columns]: Shape): number {
  if (rows !== columns) throw new RangeError(`a ${rows} x ${columns} matrix is not square`);
  return rows;
}

/** Throws a RangeError unless each matrix has at least these rows and columns. */
export function assertBlock([, rows, columns]: Shape, blockRows: number, blockColumns: number): void {
  if (blockRows > rows || blockColumns > columns) {
    throw new RangeError(`a ${rows} x ${columns} matrix has no ${blockRows} x ${blockColumns} block`);
  }
}

/** Throws a RangeError unless there are as many values as the shape says. */
export function assertSize(values: Float64Array, shape: Shape): void {
  if (values.length !== sizeOf(shape)) throw new RangeError(`${values.length} values do not fill the shape [${shape}]`);
}
