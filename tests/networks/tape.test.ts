import { describe, expect, it } from 'vitest';
import { referenceOps } from '../../src/backends/reference/referenceOps.ts';
import type { ReferenceSignal } from '../../src/backends/reference/referenceSignal.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { type Recorded, startTape } from '../../src/networks/tape.ts';
import type { Axis, Shape, TensorOps, UnaryOp } from '../../src/networks/tensorOps.ts';
import { normalSignal } from './signals.ts';

/** A map from x, which may take in a signal that does not depend on it. */
type Map = <V>(ops: TensorOps<V>, x: V, constant: (signal: ReferenceSignal) => V) => V;

const dot = (a: ReferenceSignal, b: ReferenceSignal): number => a.values.reduce((sum, x, k) => sum + x * b.values[k], 0);
const along = (x: ReferenceSignal, v: ReferenceSignal, step: number): ReferenceSignal => ({
  shape: x.shape,
  values: x.values.map((entry, k) => entry + step * v.values[k]),
});

/** |<J^T g, v> - <g, (f(x + hv) - f(x - hv)) / 2h>|, relative to the size of the terms. */
function gradientError(map: Map, x: ReferenceSignal): number {
  const tape = startTape(referenceOps);
  const variable = tape.variable(x);
  const output = map<Recorded<ReferenceSignal>>(tape.ops, variable, tape.variable);
  const cotangent = normalSignal(output.value.shape, 90);
  const direction = normalSignal(x.shape, 91);
  const pulled = tape.pull(output, cotangent, variable);
  expect(pulled.shape).toEqual(x.shape);
  const h = 1e-6;
  const at = (step: number): ReferenceSignal => map(referenceOps, along(x, direction, step), (signal) => signal);
  const difference = along(at(h), at(-h), -1);
  const expected = dot(cotangent, difference) / (2 * h);
  const size = Math.sqrt(dot(pulled, pulled) * dot(direction, direction));
  return Math.abs(dot(pulled, direction) - expected) / Math.max(size, 1e-3);
}

const x = normalSignal([2, 4, 5], 80);
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

describe('the tape against finite differences', () => {
  it.each(unary)('%s', (op) => {
    const domain = op === 'sqrt' || op === 'reciprocalOrZero' ? positive : x;
    expect(gradientError((ops, v) => ops[op](v), domain)).toBeLessThan(1e-8);
  });

  it.each(['add', 'subtract', 'multiply'] as const)('%s, with every kind of broadcasting', (op) => {
    const axes: readonly Axis[] = ['network', 'unit', 'input'];
    for (const axis of axes) {
      expect(gradientError((ops, v) => ops[op](v, ops.mean(v, axis)), x)).toBeLessThan(1e-8);
      expect(gradientError((ops, v) => ops[op](ops.sum(ops.square(v), axis), v), x)).toBeLessThan(1e-8);
    }
    expect(gradientError((ops, v) => ops[op](ops.mean(v, 'unit'), ops.mean(ops.square(v), 'input')), x)).toBeLessThan(1e-8);
    expect(gradientError((ops, v) => ops[op](v, v), x)).toBeLessThan(1e-8);
  });

  it.each(['sum', 'mean', 'scale', 'shift'] as const)('%s, also as the last step', (op) => {
    const map: Map = (ops, v) => (op === 'sum' || op === 'mean' ? ops[op](v, 'unit') : ops[op](v, -2.5));
    expect(gradientError(map, x)).toBeLessThan(1e-8);
  });

  it.each([
    ['in another order', Int32Array.of(2, 0, 3, 1)],
    ['some again and again', Int32Array.of(1, 1, 3, 1, 0, 3)],
    ['some not at all', Int32Array.of(0, -1, 2, -1)],
    ['none of them', Int32Array.of(-1, -1)],
  ])('gather, %s', (_, units) => {
    expect(gradientError((ops, v) => ops.gather(v, units), x)).toBeLessThan(1e-8);
    expect(gradientError((ops, v) => ops.gather(ops.sin(v), units), x)).toBeLessThan(1e-8);
    // The same list, of a signal of another size.
    expect(gradientError((ops, v) => ops.gather(v, units), normalSignal([2, 6, 5], 82))).toBeLessThan(1e-8);
  });

  it('reshape and transpose, also of a cotangent that repeats along an axis', () => {
    const maps: readonly Map[] = [(ops, v) => ops.reshape(ops.sin(v), [1, 8, 5]), (ops, v) => ops.transpose(ops.sin(v))];
    for (const map of maps) {
      expect(gradientError(map, x)).toBeLessThan(1e-8);
      expect(gradientError((ops, v, constant) => ops.sum(map(ops, v, constant), 'unit'), x)).toBeLessThan(1e-8);
      expect(gradientError((ops, v, constant) => ops.mean(map(ops, v, constant), 'input'), x)).toBeLessThan(1e-8);
    }
  });

  it.each([
    ['A B', [2, 3, 4], [2, 4, 5], false],
    ["A' B", [2, 4, 3], [2, 4, 5], true],
    ['A B, one A for all networks', [1, 3, 4], [2, 4, 5], false],
    ["A' B, one A for all networks", [1, 4, 3], [2, 4, 5], true],
    ['A B, one B for all networks', [2, 3, 4], [1, 4, 5], false],
    ["A' B, one B for all networks", [2, 4, 3], [1, 4, 5], true],
  ] as const)('product, %s, by either factor', (_, left: Shape, right: Shape, transposed) => {
    const [a, b] = [normalSignal(left, 83), normalSignal(right, 84)];
    expect(gradientError((ops, v, constant) => ops.product(v, constant(b), transposed), a)).toBeLessThan(1e-8);
    expect(gradientError((ops, v, constant) => ops.product(constant(a), v, transposed), b)).toBeLessThan(1e-8);
  });

  it('product of a signal with itself, under a sum', () => {
    expect(gradientError((ops, v) => ops.product(v, v, true), x)).toBeLessThan(1e-8);
    expect(gradientError((ops, v) => ops.sum(ops.product(v, ops.transpose(v)), 'unit'), x)).toBeLessThan(1e-8);
  });

  it.each(['unit', 'input', 'network'] as const)('a softmax over %s shifted by the largest, whose own derivative counts as 0', (axis) => {
    const softmax: Map = (ops, v) => {
      const weights = ops.exp(ops.subtract(v, ops.largest(v, axis)));
      return ops.multiply(weights, ops.reciprocalOrZero(ops.sum(weights, axis)));
    };
    expect(gradientError(softmax, x)).toBeLessThan(1e-8);
    const tape = startTape(referenceOps);
    const variable = tape.variable(x);
    const largest = tape.ops.largest(variable, axis);
    expect(new Set(tape.pull(largest, normalSignal(largest.value.shape, 85), variable).values.map(Math.abs))).toEqual(new Set([0]));
  });

  it('sums the cotangents of a lazily broadcast value with the right count', () => {
    const map: Map = (ops, v) => ops.sum(ops.add(v, ops.mean(ops.sin(v), 'input')), 'input');
    expect(gradientError(map, x)).toBeLessThan(1e-8);
  });

  it.each(Object.keys(activations) as ActivationId[])('activation %s', (id) => {
    expect(gradientError((ops, v) => activations[id].apply(ops, v, { slope: 0.3 }), x)).toBeLessThan(1e-8);
  });

  it.each(Object.keys(normalizations) as NormalizationId[])('normalization %s', (id) => {
    for (const layout of [
      { positions: 3, groups: 2 },
      { positions: 6, groups: 1 },
    ]) {
      expect(gradientError((ops, v) => normalizations[id].apply(ops, v, layout), normalSignal([2, 6, 5], 81))).toBeLessThan(1e-8);
    }
  });

  it('catches a wrong derivative', () => {
    expect(gradientError((ops, v) => ops.tanh(ops.multiply(v, ops.step(v))), x)).toBeLessThan(1e-8);
    const tape = startTape({ ...referenceOps, cos: referenceOps.sin });
    const variable = tape.variable(x);
    const output = tape.ops.sin(variable);
    const honest = startTape(referenceOps);
    const other = honest.variable(x);
    const pulled = tape.pull(output, x, variable);
    expect(pulled.values).not.toEqual(honest.pull(honest.ops.sin(other), x, other).values);
  });

  it('gives zero where the output does not depend on the variable, and keeps a row without variance at zero', () => {
    const tape = startTape(referenceOps);
    const variable = tape.variable(x);
    const elsewhere = tape.variable(x);
    const output = tape.ops.sin(elsewhere);
    expect(new Set(tape.pull(output, x, variable).values)).toEqual(new Set([0]));
    const flat = { shape: [1, 2, 3] as const, values: Float64Array.of(1, 1, 1, 1, 2, 4) };
    const flatTape = startTape(referenceOps);
    const input = flatTape.variable(flat);
    const normalized = normalizations.batch.apply(flatTape.ops, input, { positions: 1, groups: 1 });
    const pulled = flatTape.pull(normalized, normalSignal([1, 2, 3], 5), input).values;
    expect([...pulled.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect(pulled.every(Number.isFinite)).toBe(true);
  });
});
