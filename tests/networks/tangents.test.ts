import { describe, expect, it } from 'vitest';
import type { ReferenceSignal } from '../../src/backends/reference/referenceSignal.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import type { Architecture, NormalizationPosition } from '../../src/networks/architectures/architecture.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { dualAffine, dualOps } from '../../src/networks/tangents.ts';
import { startTape } from '../../src/networks/tape.ts';
import type { Axis, Shape, TensorOps, UnaryOp } from '../../src/networks/tensorOps.ts';
import { normalSignal } from './signals.ts';

type Signal = ReferenceSignal;
type Affine<V> = (x: V, map?: number) => V;
type Map = <V>(ops: TensorOps<V>, x: V, affine: Affine<V>) => V;

const backend = createReferenceBackend();
const { ops } = backend;
const directions = 3;
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).reduce((sum, entry, k) => sum + entry * b[k], 0);
const matrix = (map: number, rows: number, columns: number): Signal => normalSignal([1, rows, columns], 40 + map);
const bias = (map: number, rows: number): Signal => normalSignal([1, rows, 1], 50 + map);

/** Maps of given sizes, by the primitives alone. */
function affineOf(sizes: readonly { rows: number; columns: number }[]) {
  const weights = sizes.map(({ rows, columns }, map) => matrix(map, rows, columns));
  return {
    linear: (x: Signal, map: number): Signal => backend.multiply(weights[map], x),
    affine: (x: Signal, map = 0): Signal => ops.add(backend.multiply(weights[map], x), bias(map, sizes[map].rows)),
    transpose: (g: Signal, map: number): Signal => backend.multiply(weights[map], g, true),
  };
}

/** The largest relative error of three tangents at once, against central differences, and of <J v, g> against <v, J^T g>. */
function tangentErrors(map: Map, x: Signal, sizes: readonly { rows: number; columns: number }[] = []) {
  const maps = affineOf(sizes);
  const [networks, units, inputs] = x.shape;
  const tangent = normalSignal([directions * networks, units, inputs], 91);
  const pushed = map(dualOps(ops), { value: x, tangent }, (v, k = 0) =>
    dualAffine(
      v,
      (value) => maps.affine(value, k),
      (t) => maps.linear(t, k),
    ),
  );
  const tape = startTape(ops);
  const variable = tape.variable(x);
  const output = map(tape.ops, variable, (v, k = 0) =>
    tape.linear(
      v,
      (value) => maps.affine(value, k),
      (g) => maps.transpose(g, k),
    ),
  );
  const cotangent = normalSignal(output.value.shape, 90);
  const pulled = tape.pull(output, cotangent, variable);
  const plain = map(ops, x, maps.affine);
  // A tangent may be smaller than what it belongs to, and then stands for all of it.
  const whole = ops.add(pushed.tangent, zeros([directions * plain.shape[0], plain.shape[1], plain.shape[2]]));
  const size = plain.values.length;
  let [difference, adjoint] = [0, 0];
  for (let k = 0; k < directions; k++) {
    const v = tangent.values.subarray(k * x.values.length, (k + 1) * x.values.length);
    const Jv = whole.values.subarray(k * size, (k + 1) * size);
    const h = 1e-6;
    const moved = (step: number): Signal =>
      map(ops, { shape: x.shape, values: x.values.map((entry, i) => entry + step * v[i]) }, maps.affine);
    const [up, down] = [moved(h).values, moved(-h).values];
    const scale = Math.max(1e-3, Math.sqrt(dot(Jv, Jv)));
    difference = Math.max(difference, ...Array.from(Jv, (entry, i) => Math.abs(entry - (up[i] - down[i]) / (2 * h)) / scale));
    adjoint = Math.max(
      adjoint,
      Math.abs(dot(Jv, cotangent.values) - dot(v, pulled.values)) / (scale * Math.sqrt(dot(cotangent.values, cotangent.values))),
    );
  }
  return { difference, adjoint };
}

const zeros = (shape: Shape): Signal => ({ shape, values: new Float64Array(shape[0] * shape[1] * shape[2]) });

function expectExact(map: Map, x: Signal, sizes?: readonly { rows: number; columns: number }[]): void {
  const { difference, adjoint } = tangentErrors(map, x, sizes);
  expect(difference).toBeLessThan(1e-7);
  expect(adjoint).toBeLessThan(1e-12);
}

const x = normalSignal([1, 4, 6], 80);
const positive = { shape: x.shape, values: x.values.map((entry) => 0.5 + Math.abs(entry)) };
const unary: readonly UnaryOp[] = [
  'square',
  'sqrt',
  'reciprocalOrZero',
  'exp',
  'tanh',
  'sigmoid',
  'sin',
  'cos',
  'erf',
  'softplus',
  'relu',
  'step',
];
const axes: readonly Axis[] = ['unit', 'input'];

describe('tangents of the primitives', () => {
  it.each(unary)('%s', (op) => {
    expectExact((o, v) => o[op](v), op === 'sqrt' || op === 'reciprocalOrZero' ? positive : x);
  });

  it.each(['add', 'subtract', 'multiply'] as const)('%s, with broadcasting', (op) => {
    for (const axis of axes) {
      expectExact((o, v) => o[op](v, o.mean(v, axis)), x);
      expectExact((o, v) => o[op](o.sum(o.square(v), axis), o.sin(v)), x);
    }
    expectExact((o, v) => o[op](o.mean(v, 'unit'), o.mean(o.square(v), 'input')), x);
  });

  it.each(['scale', 'shift'] as const)('%s', (op) => expectExact((o, v) => o.square(o[op](v, -2.5)), x));

  it('largest counts as constant', () => {
    for (const axis of axes) {
      const { tangent } = dualOps(ops).largest({ value: x, tangent: normalSignal([2, 4, 6], 1) }, axis);
      expect(new Set(tangent.values.map(Math.abs))).toEqual(new Set([0]));
      expect(tangent.shape).toEqual(axis === 'unit' ? [2, 1, 6] : [2, 4, 1]);
    }
  });

  it('gather, transpose, product and reshape', () => {
    const units = Int32Array.of(2, 0, -1, 0, 3);
    expectExact((o, v) => o.square(o.gather(v, units)), x);
    expectExact((o, v) => o.sin(o.transpose(v)), x);
    expectExact((o, v) => o.product(o.sin(v), o.transpose(v)), x);
    expectExact((o, v) => o.product(o.sin(v), v, true), x);
    expectExact((o, v) => o.square(o.reshape(v, [1, 8, 3])), x);
    expectExact((o, v) => o.reshape(o.square(o.mean(o.reshape(v, [2, 2, 6]), 'unit')), [1, 2, 6]), x);
  });
});

describe('tangents of the ingredients', () => {
  it.each(Object.keys(activations) as ActivationId[])('activation %s', (id) => {
    expectExact((o, v) => activations[id].apply(o, v, { slope: 0.3 }), x);
  });

  it.each(Object.keys(normalizations) as NormalizationId[])('normalization %s', (id) => {
    for (const layout of [
      { positions: 3, groups: 2 },
      { positions: 6, groups: 1 },
    ])
      expectExact((o, v) => normalizations[id].apply(o, v, layout), normalSignal([1, 6, 5], 81));
  });

  const cells = (Object.keys(architectures) as ArchitectureId[]).flatMap((id) =>
    architectures[id].normalizationPositions.flatMap((position) =>
      (['batch', 'group'] as const).map((norm) => [id, position, norm] as const),
    ),
  );
  it.each(cells)('architecture %s, %s, %s norm', (id, position, norm) => {
    const [side, channels] = id === 'conv' ? [3, 2] : [1, 6];
    const before = channels * side ** 2;
    const width = id === 'conv' ? 4 : 6;
    const layout = { positions: side ** 2, groups: 2 };
    expectExact(
      (o, v, affine) => {
        const parts = {
          affine,
          normalize: (y: typeof v) => normalizations[norm].apply(o, y, layout),
          activate: (y: typeof v) => o.tanh(y),
        };
        return architectures[id].layer(o, parts, v, wiring(position, side));
      },
      normalSignal([1, before, 5], 62),
      (architectures[id] as Architecture).maps({ width, before, side }),
    );
  });
});

const wiring = (normalizationPosition: NormalizationPosition, side: number) => ({
  normalizationPosition,
  skipStrength: 0.7,
  branchStrength: 1.3,
  skipShare: 0.6,
  side,
});

it('a wrong rule is caught', () => {
  const wrong = dualOps({ ...ops, cos: ops.sin });
  const tangent = normalSignal(x.shape, 3);
  const honest = dualOps(ops).sin({ value: x, tangent });
  expect(wrong.sin({ value: x, tangent }).tangent.values).not.toEqual(honest.tangent.values);
});
