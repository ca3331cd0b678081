import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { NormalizationPosition, Wiring } from '../../src/networks/architectures/architecture.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import { startTape } from '../../src/networks/tape.ts';
import { largestDifference, mapped, normalSignal, product, type Rows, rowsOf } from './signals.ts';

const backend = createReferenceBackend();
const { ops } = backend;
const weights = normalSignal([1, 5, 5], 60);
const bias = normalSignal([1, 5, 1], 61);
const h = normalSignal([1, 5, 6], 62);
const wiring = (normalizationPosition: NormalizationPosition): Wiring => ({
  normalizationPosition,
  skipStrength: 0.7,
  branchStrength: 1.3,
});

const affine = (x: Rows): Rows => mapped(product(rowsOf(weights), x), (a, i) => a + bias.values[i]);
const normalize = (x: Rows): Rows =>
  rowsOf(normalizations.batch.apply(ops, { shape: [1, x.length, x[0].length], values: Float64Array.from(x.flat()) }));
const tanh = (x: Rows): Rows => mapped(x, Math.tanh);
const skipPlus = (x: Rows, branch: Rows): Rows => mapped(x, (entry, i, j) => 0.7 * entry + 1.3 * branch[i][j]);

const formulas: Record<ArchitectureId, Partial<Record<NormalizationPosition, (x: Rows) => Rows>>> = {
  mlp: {
    beforeActivation: (x) => tanh(normalize(affine(x))),
    afterActivation: (x) => normalize(tanh(affine(x))),
  },
  residual: {
    preNorm: (x) => skipPlus(x, affine(tanh(normalize(x)))),
    postNorm: (x) => normalize(skipPlus(x, affine(tanh(x)))),
  },
};
const cells = (Object.keys(architectures) as ArchitectureId[]).flatMap((id) =>
  architectures[id].normalizationPositions.map((position) => [id, position] as const),
);

describe('architectures', () => {
  it('have a formula for every place of the normalization', () => expect(cells.length).toBeGreaterThanOrEqual(4));

  it.each(cells)('%s, %s: the layer is the formula, and calls its affine map once', (id, position) => {
    let calls = 0;
    const parts = {
      affine: (x: typeof h) => {
        calls++;
        return ops.add(backend.multiply(weights, x), bias);
      },
      normalize: (x: typeof h) => normalizations.batch.apply(ops, x),
      activate: ops.tanh,
    };
    const layer = architectures[id].layer(ops, parts, h, wiring(position));
    expect(largestDifference(rowsOf(layer), formulas[id][position]!(rowsOf(h)))).toBeLessThan(1e-12);
    expect(calls).toBe(1);
  });

  it.each(cells)('%s, %s: the pulled-back cotangent is the finite difference', (id, position) => {
    const tape = startTape(ops);
    const variable = tape.variable(h);
    const parts = {
      affine: (x: typeof variable) =>
        tape.linear(
          x,
          (v) => ops.add(backend.multiply(weights, v), bias),
          (g) => backend.multiply(weights, g, true),
        ),
      normalize: (x: typeof variable) => normalizations.batch.apply(tape.ops, x),
      activate: tape.ops.tanh,
    };
    const cotangent = normalSignal([1, 5, 6], 63);
    const pulled = tape.pull(architectures[id].layer(tape.ops, parts, variable, wiring(position)), cotangent, variable);
    const loss = (rows: Rows): number =>
      formulas[id][position]!(rows)
        .flat()
        .reduce((sum, y, k) => sum + y * cotangent.values[k], 0);
    for (const at of [0, 7, 29]) {
      const moved = (step: number): Rows => mapped(rowsOf(h), (x, i, j) => (i * 6 + j === at ? x + step : x));
      expect(pulled.values[at]).toBeCloseTo((loss(moved(1e-6)) - loss(moved(-1e-6))) / 2e-6, 6);
    }
  });
});
