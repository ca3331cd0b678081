import { standardNormalCdf } from '../../src/math/erf.ts';
import type { Axis, BinaryOp, Shape, UnaryOp } from '../../src/networks/tensorOps.ts';
import { axisIndex } from '../../src/networks/tensorOps.ts';

/** A signal as nested loops see it: the tests' own, slowest possible calculation. */
export interface Plain {
  readonly shape: Shape;
  readonly values: Float64Array;
}

export function build(shape: Shape, entry: (network: number, unit: number, input: number) => number): Plain {
  const values = new Float64Array(shape[0] * shape[1] * shape[2]);
  let at = 0;
  for (let a = 0; a < shape[0]; a++) for (let b = 0; b < shape[1]; b++) for (let c = 0; c < shape[2]; c++) values[at++] = entry(a, b, c);
  return { shape, values };
}

export function entryOf({ shape, values }: Plain, network: number, unit: number, input: number): number {
  const at = [network, unit, input].map((index, axis) => (shape[axis] === 1 ? 0 : index));
  return values[(at[0] * shape[1] + at[1]) * shape[2] + at[2]];
}

/** Deterministic values in [low, high], different for every name. */
export function spread(shape: Shape, low: number, high: number, name: number): Plain {
  let state = (name * 2654435761 + 12345) >>> 0;
  return build(shape, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.fround(low + ((high - low) * state) / 2 ** 32);
  });
}

const sigmoid = (x: number): number => Math.exp(x) / (1 + Math.exp(x));

export const plainUnary: Readonly<Record<UnaryOp, (x: number) => number>> = {
  square: (x) => x ** 2,
  sqrt: (x) => x ** 0.5,
  reciprocalOrZero: (x) => (x === 0 ? 0 : x ** -1),
  exp: (x) => Math.E ** x,
  tanh: (x) => (Math.abs(x) > 19 ? Math.sign(x) : Math.expm1(2 * x) / (Math.expm1(2 * x) + 2)),
  sigmoid,
  sin: (x) => Math.sin(x),
  cos: (x) => Math.cos(x),
  erf: (x) => 2 * standardNormalCdf(x * Math.SQRT2) - 1,
  softplus: (x) => (x > 0 ? x - Math.log(sigmoid(x)) : -Math.log1p(-sigmoid(x))),
  relu: (x) => (x + Math.abs(x)) / 2,
  step: (x) => (x > 0 ? 1 : 0),
};

/** Where each unary primitive is compared: every value a layer could meet, in a range where float32 can follow. */
export const unaryRanges: Readonly<Record<UnaryOp, readonly [number, number]>> = {
  square: [-30, 30],
  sqrt: [0, 100],
  reciprocalOrZero: [-20, 20],
  exp: [-20, 20],
  tanh: [-12, 12],
  sigmoid: [-20, 20],
  sin: [-60, 60],
  cos: [-60, 60],
  erf: [-5, 5],
  softplus: [-30, 30],
  relu: [-3, 3],
  step: [-3, 3],
};

export const plainBinary: Readonly<Record<BinaryOp, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
};

export function plainPair(op: BinaryOp, a: Plain, b: Plain): Plain {
  const shape = a.shape.map((size, axis) => Math.max(size, b.shape[axis])) as [number, number, number];
  return build(shape, (i, j, k) => plainBinary[op](entryOf(a, i, j, k), entryOf(b, i, j, k)));
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Every reduction among the primitives, of the values along an axis. */
export const plainReductions = {
  sum: sumOf,
  mean: (values: readonly number[]) => sumOf(values) / values.length,
  largest: (values: readonly number[]) => [...values].sort((a, b) => b - a)[0],
};

export function plainReduce(x: Plain, axis: Axis, op: keyof typeof plainReductions): Plain {
  const index = axisIndex[axis];
  const shape = x.shape.map((size, other) => (other === index ? 1 : size)) as [number, number, number];
  return build(shape, (i, j, k) => {
    const along = Array.from({ length: x.shape[index] }, (_, s) => {
      const at = [i, j, k];
      at[index] = s;
      return entryOf(x, at[0], at[1], at[2]);
    });
    return plainReductions[op](along);
  });
}

export function plainMultiply(w: Plain, x: Plain, transposed: boolean): Plain {
  const inner = x.shape[1];
  const rows = transposed ? w.shape[2] : w.shape[1];
  return build([Math.max(w.shape[0], x.shape[0]), rows, x.shape[2]], (i, j, k) => {
    let total = 0;
    for (let s = 0; s < inner; s++) total += (transposed ? entryOf(w, i, s, j) : entryOf(w, i, j, s)) * entryOf(x, i, s, k);
    return total;
  });
}

export const plainReshape = (x: Plain, shape: Shape): Plain => {
  let at = 0;
  return build(shape, () => x.values[at++]);
};

export const plainGather = (x: Plain, units: Int32Array): Plain =>
  build([x.shape[0], units.length, x.shape[2]], (i, j, k) =>
    units[j] === -1 ? 0 : x.values[(i * x.shape[1] + units[j]) * x.shape[2] + k],
  );

export const plainTranspose = (x: Plain): Plain => build([x.shape[0], x.shape[2], x.shape[1]], (i, j, k) => entryOf(x, i, k, j));

/** Largest |a - b| / (1 + |b|): absolute near 0, relative far from it. Infinite where the lengths differ or one is NaN. */
export function mixedError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length || actual.length === 0) return Infinity;
  let worst = 0;
  for (let k = 0; k < actual.length; k++) {
    const error = Math.abs(actual[k] - expected[k]) / (1 + Math.abs(expected[k]));
    if (!(error <= worst)) worst = Number.isNaN(error) ? Infinity : error;
  }
  return worst;
}

export const unaryOps = Object.keys(plainUnary) as UnaryOp[];
export const binaryOps = Object.keys(plainBinary) as BinaryOp[];
export const reductions = Object.keys(plainReductions) as (keyof typeof plainReductions)[];
export const axes: readonly Axis[] = ['network', 'unit', 'input'];

/** Pairs of shapes that a binary primitive must take. */
export const broadcasts: readonly (readonly [Shape, Shape])[] = [
  [
    [3, 6, 4],
    [3, 6, 4],
  ],
  [
    [3, 5, 7],
    [3, 5, 7],
  ],
  [
    [3, 5, 4],
    [3, 5, 1],
  ],
  [
    [3, 5, 1],
    [3, 5, 4],
  ],
  [
    [3, 6, 5],
    [3, 1, 5],
  ],
  [
    [3, 5, 3],
    [3, 1, 1],
  ],
  [
    [3, 5, 3],
    [1, 1, 1],
  ],
  [
    [3, 5, 3],
    [1, 5, 3],
  ],
  [
    [3, 5, 1],
    [3, 1, 4],
  ],
  [
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [2, 1, 3],
    [1, 4, 1],
  ],
];

/** Shapes whose odd sides leave half-filled texels on a GPU, and long ones. */
export const reduceShapes: readonly Shape[] = [
  [3, 5, 4],
  [2, 7, 3],
  [1, 1, 1],
  [4, 1, 3],
  [2, 64, 16],
  [1, 300, 9],
  [2, 3, 301],
  [1, 1024, 5],
];

/** Shapes of as many values, with whole and half-filled texels on either side. */
export const reshapes: readonly (readonly [Shape, Shape])[] = [
  [
    [2, 7, 3],
    [2, 3, 7],
  ],
  [
    [1, 9, 35],
    [3, 15, 7],
  ],
  [
    [3, 6, 4],
    [1, 1, 72],
  ],
  [
    [1, 45, 1],
    [5, 3, 3],
  ],
  [
    [2, 64, 16],
    [2, 128, 8],
  ],
];

/** Signals and the units taken from them: all in another order, some again and again, none (-1), more than there are. */
export const gathers: readonly (readonly [Shape, Int32Array])[] = [
  [[3, 5, 4], Int32Array.of(4, 0, 3, 1, 2)],
  [[2, 7, 3], Int32Array.of(6, -1, 2, 2, -1, 0, 6, 2, 1)],
  [[1, 1, 1], Int32Array.of(0, -1, 0)],
  [[4, 6, 1], Int32Array.of(5)],
  [[2, 64, 17], Int32Array.from({ length: 301 }, (_, k) => (k % 11 === 3 ? -1 : (37 * k) % 64))],
];

/** Shapes to exchange units and inputs of. */
export const transposes: readonly Shape[] = [
  [3, 5, 4],
  [2, 7, 3],
  [1, 1, 9],
  [4, 6, 1],
  [2, 35, 130],
];
