import { type Axis, axes, axisIndex, type Shape, type TensorOps } from './tensorOps.ts';

/** A value that the tape has seen: the signal itself and its place in the record. */
export interface Recorded<T> {
  readonly value: T;
  readonly index: number;
}

/** What a cotangent of a result is worth to each operand. */
type Pull<T> = (cotangent: T) => readonly T[];

type Record1<T> = (value: T, operands: readonly Recorded<T>[], pull: Pull<T>) => Recorded<T>;

/**
 * A recording of one layer: the same primitives over another `TensorOps`, with a vector-Jacobian product each, so that no
 * ingredient writes its own backward pass. Made fresh for each layer on the way back.
 */
export interface Tape<T> {
  readonly ops: TensorOps<Recorded<T>>;
  /** A value to differentiate with respect to. */
  variable(value: T): Recorded<T>;
  /** A linear map given from outside, as weights are: its result, and its transpose for the way back. */
  linear(x: Recorded<T>, apply: (value: T) => T, transpose: (cotangent: T) => T): Recorded<T>;
  /** dL/d variable, for the cotangent dL/d output. */
  pull(output: Recorded<T>, cotangent: T, variable: Recorded<T>): T;
}

/**
 * A tape over the primitives of a backend. Cotangents travel in the smallest shape that broadcasts to the true one, so that
 * the transpose of a mean costs nothing; they are written out only where a linear map or the caller needs them whole.
 */
export function startTape<T>(base: TensorOps<T>): Tape<T> {
  const entries: { operands: readonly number[]; pull: Pull<T> }[] = [];

  const record: Record1<T> = (value, operands, pull) => {
    entries.push({ operands: operands.map(({ index }) => index), pull });
    return { value, index: entries.length - 1 };
  };
  return {
    ops: recordingOps(base, record),
    variable: (value) => record(value, [], () => []),
    linear: (x, apply, transpose) => {
      const value = apply(x.value);
      return record(value, [x], (g) => [transpose(writtenOut(base, g, value))]);
    },
    pull: (output, cotangent, variable) => {
      const cotangents: (T | undefined)[] = [];
      cotangents[output.index] = cotangent;
      for (let index = output.index; index > variable.index; index--) {
        const arrived = cotangents[index];
        if (arrived === undefined) continue;
        const pulled = entries[index].pull(arrived);
        entries[index].operands.forEach((operand, k) => {
          const before = cotangents[operand];
          cotangents[operand] = before === undefined ? pulled[k] : base.add(before, pulled[k]);
        });
      }
      const arrived = cotangents[variable.index] ?? base.scale(base.step(variable.value), 0);
      return writtenOut(base, arrived, variable.value);
    },
  };
}

/** A cotangent in the full shape of the value that it belongs to. */
function writtenOut<T>(ops: TensorOps<T>, cotangent: T, value: T): T {
  const shape = ops.shape(value);
  const whole = ops.shape(cotangent).every((size, i) => size === shape[i]);
  return whole ? cotangent : ops.add(cotangent, ops.scale(ops.step(value), 0));
}

/** A cotangent of a result, summed over the axes along which the operand was broadcast to it. */
function summedOnto<T>(ops: TensorOps<T>, cotangent: T, operand: Shape, result: Shape): T {
  return axes.reduce((sum, axis, i) => {
    if (operand[i] === result[i]) return sum;
    return ops.shape(sum)[i] === 1 ? ops.scale(sum, result[i]) : ops.sum(sum, axis);
  }, cotangent);
}

/** The adjoint of `gather` from so many units: every unit gets the sum of what was taken from it. */
function scattered<T>(ops: TensorOps<T>, cotangent: T, units: Int32Array, size: number): T {
  const { table, most } = takersOf(units, size);
  const spread = ops.gather(cotangent, table);
  if (most === 1) return spread;
  const [networks, , inputs] = ops.shape(spread);
  const stacked = ops.reshape(spread, [networks, most, size * inputs]);
  return ops.reshape(ops.sum(stacked, 'unit'), [networks, size, inputs]);
}

const takers = new WeakMap<Int32Array, { table: Int32Array; size: number; most: number }>();

/** For each of `size` units, in `most` blocks, the places of a gathered signal that took it; -1 where no more did. */
function takersOf(units: Int32Array, size: number): { table: Int32Array; most: number } {
  const known = takers.get(units);
  if (known?.size === size) return known;
  const counts = new Int32Array(size);
  for (const unit of units) if (unit >= 0) counts[unit]++;
  const most = Math.max(
    1,
    counts.reduce((largest, count) => Math.max(largest, count), 0),
  );
  const table = new Int32Array(most * size).fill(-1);
  counts.fill(0);
  for (const [place, unit] of units.entries()) if (unit >= 0) table[counts[unit]++ * size + unit] = place;
  const made = { table, size, most };
  takers.set(units, made);
  return made;
}

function recordingOps<T>(base: TensorOps<T>, record: Record1<T>): TensorOps<Recorded<T>> {
  const minus = (x: T): T => base.scale(x, -1);

  /** A function of one variable with derivative f'(x), given x and f(x). */
  const unary = (f: (x: T) => T, derivative: (x: T, fx: T) => T) => (x: Recorded<T>) => {
    const value = f(x.value);
    return record(value, [x], (g) => [base.multiply(g, derivative(x.value, value))]);
  };
  /** A function of two variables; `pull` gives the cotangents before broadcasting is undone. */
  const binary = (f: (a: T, b: T) => T, pull: (g: T, a: T, b: T) => readonly [T, T]) => (a: Recorded<T>, b: Recorded<T>) => {
    const value = f(a.value, b.value);
    return record(value, [a, b], (g) => {
      const [ga, gb] = pull(g, a.value, b.value);
      const result = base.shape(value);
      return [summedOnto(base, ga, base.shape(a.value), result), summedOnto(base, gb, base.shape(b.value), result)];
    });
  };
  /** A linear map that moves values about, with its adjoint, which wants the cotangent whole. */
  const rearranged =
    <A extends readonly unknown[]>(move: (x: T, ...how: A) => T, adjoint: (g: T, x: T, ...how: A) => T) =>
    (x: Recorded<T>, ...how: A) => {
      const value = move(x.value, ...how);
      return record(value, [x], (g) => [adjoint(writtenOut(base, g, value), x.value, ...how)]);
    };
  const size = (x: Recorded<T>, axis: Axis): number => base.shape(x.value)[axisIndex[axis]];

  return {
    shape: (x) => base.shape(x.value),
    add: binary(base.add, (g) => [g, g]),
    subtract: binary(base.subtract, (g) => [g, minus(g)]),
    multiply: binary(base.multiply, (g, a, b) => [base.multiply(g, b), base.multiply(g, a)]),
    scale: (x, factor) => record(base.scale(x.value, factor), [x], (g) => [base.scale(g, factor)]),
    shift: (x, offset) => record(base.shift(x.value, offset), [x], (g) => [g]),
    square: unary(base.square, (x) => base.scale(x, 2)),
    sqrt: unary(base.sqrt, (_x, root) => base.scale(base.reciprocalOrZero(root), 0.5)),
    reciprocalOrZero: unary(base.reciprocalOrZero, (_x, inverse) => minus(base.square(inverse))),
    exp: unary(base.exp, (_x, value) => value),
    tanh: unary(base.tanh, (_x, value) => base.shift(minus(base.square(value)), 1)),
    sigmoid: unary(base.sigmoid, (_x, value) => base.multiply(value, base.shift(minus(value), 1))),
    sin: unary(base.sin, base.cos),
    cos: unary(base.cos, (x) => minus(base.sin(x))),
    erf: unary(base.erf, (x) => base.scale(base.exp(minus(base.square(x))), 2 / Math.sqrt(Math.PI))),
    softplus: unary(base.softplus, base.sigmoid),
    relu: unary(base.relu, base.step),
    step: unary(base.step, (x) => base.scale(base.step(x), 0)),
    sum: (x, axis) => record(base.sum(x.value, axis), [x], (g) => [g]),
    mean: (x, axis) => record(base.mean(x.value, axis), [x], (g) => [base.scale(g, 1 / size(x, axis))]),
    largest: (x, axis) => record(base.largest(x.value, axis), [x], () => [base.scale(base.step(x.value), 0)]),
    reshape: rearranged(
      (x, shape: Shape) => base.reshape(x, shape),
      (g, x) => base.reshape(g, base.shape(x)),
    ),
    gather: rearranged(
      (x, units: Int32Array) => base.gather(x, units),
      (g, x, units) => scattered(base, g, units, base.shape(x)[1]),
    ),
    transpose: rearranged(base.transpose, base.transpose),
    product: (a, b, transposed = false) => {
      const value = base.product(a.value, b.value, transposed);
      return record(value, [a, b], (arrived) => {
        const g = writtenOut(base, arrived, value);
        const ga = transposed ? base.product(b.value, base.transpose(g)) : base.product(g, base.transpose(b.value));
        const gb = base.product(a.value, g, !transposed);
        return [ga, gb].map((pulled, k) => summedOnto(base, pulled, base.shape([a, b][k].value), base.shape(pulled)));
      });
    },
  };
}
