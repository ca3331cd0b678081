import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { Architecture, NormalizationPosition, Wiring } from '../../src/networks/architectures/architecture.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import { startTape } from '../../src/networks/tape.ts';
import { largestDifference, mapped, normalSignal, product, type Rows, rowsOf, transposed } from './signals.ts';

const backend = createReferenceBackend();
const { ops } = backend;
const [width, batch, side] = [5, 6, 3];
const channels = 2;
const layout = { positions: 1, groups: 1 };
const wiring = (normalizationPosition: NormalizationPosition): Wiring => ({
  normalizationPosition,
  skipStrength: 0.7,
  branchStrength: 1.3,
  skipShare: 0.6,
  side,
});

/** The sizes of each architecture here: images of two channels for convolutions. */
const sizesOf = (id: ArchitectureId) => (id === 'conv' ? { width: 4, before: channels * side ** 2, side } : { width, before: width, side });
const inputOf = (id: ArchitectureId) => normalSignal([1, sizesOf(id).before, batch], 62);
const mapsOf = (id: ArchitectureId) => (architectures[id] as Architecture).maps(sizesOf(id));
const weightsOf = (id: ArchitectureId) => mapsOf(id).map(({ rows, columns }, k) => normalSignal([1, rows, columns], 60 + 7 * k));
const biasesOf = (id: ArchitectureId) =>
  mapsOf(id).map(({ rows, bias }) => normalSignal([1, rows, 1], 61).values.map((b) => (bias ? b : 0)));

/** W x + b by plain rows. */
const affine = (id: ArchitectureId, x: Rows, map = 0): Rows =>
  mapped(product(rowsOf(weightsOf(id)[map]), x), (a, i) => a + biasesOf(id)[map][i]);
const normalize = (x: Rows): Rows =>
  rowsOf(normalizations.batch.apply(ops, { shape: [1, x.length, x[0].length], values: Float64Array.from(x.flat()) }, layout));
const tanh = (x: Rows): Rows => mapped(x, Math.tanh);
const add = (a: Rows, b: Rows, s: number, r: number): Rows => mapped(a, (entry, i, j) => s * entry + r * b[i][j]);
const skipPlus = (x: Rows, branch: Rows): Rows => add(x, branch, 0.7, 1.3);
const preOrPost = (branch: (x: Rows) => Rows) => ({
  preNorm: (x: Rows) => skipPlus(x, branch(normalize(x))),
  postNorm: (x: Rows) => normalize(skipPlus(x, branch(x))),
});
const beforeOrAfter = (around: (x: Rows, f: (a: Rows) => Rows) => Rows) => ({
  beforeActivation: (x: Rows) => around(x, (a) => tanh(normalize(a))),
  afterActivation: (x: Rows) => around(x, (a) => normalize(tanh(a))),
});

function attend(id: ArchitectureId, x: Rows): Rows {
  const [queries, keys, values] = [0, 1, 2].map((map) => transposed(affine(id, x, map)));
  const tokens = queries.map((query) => {
    const scores = keys.map((key) => Math.exp(key.reduce((sum, k, i) => sum + k * query[i], 0) / Math.sqrt(width)));
    const total = scores.reduce((sum, score) => sum + score, 0);
    return values[0].map((_, i) => values.reduce((sum, value, key) => sum + (scores[key] / total) * value[i], 0));
  });
  return affine(id, transposed(tokens), 3);
}

/** A circular 3 x 3 convolution, position by position. */
function convolve(x: Rows): Rows {
  const [weights] = weightsOf('conv').map((w) => rowsOf(w));
  const at = (channel: number, row: number, column: number, sample: number): number =>
    x[channel * side ** 2 + ((row + side) % side) * side + ((column + side) % side)][sample];
  return weights.flatMap((kernel, out) =>
    Array.from({ length: side ** 2 }, (_, position) =>
      Array.from({ length: batch }, (_, sample) => {
        let sum = biasesOf('conv')[0][out];
        kernel.forEach((weight, k) => {
          const [place, channel] = [Math.floor(k / channels), k % channels];
          const [row, column] = [Math.floor(position / side), position % side];
          sum += weight * at(channel, row + Math.floor(place / 3) - 1, column + (place % 3) - 1, sample);
        });
        return sum;
      }),
    ),
  );
}

const formulas: Record<ArchitectureId, Partial<Record<NormalizationPosition, (x: Rows) => Rows>>> = {
  mlp: beforeOrAfter((x, f) => f(affine('mlp', x))),
  residual: preOrPost((x) => affine('residual', tanh(x))),
  randomSkip: beforeOrAfter((x, f) => add(f(affine('randomSkip', x)), affine('randomSkip', x, 1), 0.8, 0.6)),
  dense: beforeOrAfter((x, f) => [...x, ...f(affine('dense', x))]),
  conv: beforeOrAfter((x, f) => f(convolve(x))),
  attention: preOrPost((x) => attend('attention', x)),
  transformer: {
    preNorm: (x) => {
      const attended = preOrPost((y) => attend('transformer', y)).preNorm(x);
      return preOrPost((y) => affine('transformer', tanh(affine('transformer', y, 4)), 5)).preNorm(attended);
    },
    postNorm: (x) => {
      const attended = preOrPost((y) => attend('transformer', y)).postNorm(x);
      return preOrPost((y) => affine('transformer', tanh(affine('transformer', y, 4)), 5)).postNorm(attended);
    },
  },
};
const cells = (Object.keys(architectures) as ArchitectureId[]).flatMap((id) =>
  architectures[id].normalizationPositions.map((position) => [id, position] as const),
);

describe('architectures', () => {
  it('have a formula for every place of the normalization', () => expect(cells.length).toBeGreaterThanOrEqual(14));

  it.each(cells)('%s, %s: the layer is the formula, and calls each of its affine maps once', (id, position) => {
    const calls: number[] = [];
    const [weights, biases] = [weightsOf(id), biasesOf(id)];
    const h = inputOf(id);
    const parts = {
      affine: (x: typeof h, map = 0) => {
        calls.push(map);
        return ops.add(backend.multiply(weights[map], x), { shape: [1, biases[map].length, 1], values: biases[map] });
      },
      normalize: (x: typeof h) => normalizations.batch.apply(ops, x, layout),
      activate: ops.tanh,
    };
    const layer = architectures[id].layer(ops, parts, h, wiring(position));
    expect(largestDifference(rowsOf(layer), formulas[id][position]!(rowsOf(h)))).toBeLessThan(1e-12);
    expect(calls.sort()).toEqual(weights.map((_, map) => map));
  });

  it.each(cells)('%s, %s: the pulled-back cotangent is the finite difference', (id, position) => {
    const tape = startTape(ops);
    const h = inputOf(id);
    const variable = tape.variable(h);
    const [weights, biases] = [weightsOf(id), biasesOf(id)];
    const parts = {
      affine: (x: typeof variable, map = 0) =>
        tape.linear(
          x,
          (v) => ops.add(backend.multiply(weights[map], v), { shape: [1, biases[map].length, 1], values: biases[map] }),
          (g) => backend.multiply(weights[map], g, true),
        ),
      normalize: (x: typeof variable) => normalizations.batch.apply(tape.ops, x, layout),
      activate: tape.ops.tanh,
    };
    const output = architectures[id].layer(tape.ops, parts, variable, wiring(position));
    const cotangent = normalSignal(output.value.shape, 63);
    const pulled = tape.pull(output, cotangent, variable);
    const loss = (rows: Rows): number =>
      formulas[id][position]!(rows)
        .flat()
        .reduce((sum, y, k) => sum + y * cotangent.values[k], 0);
    for (const at of [0, 7, 29]) {
      const moved = (step: number): Rows => mapped(rowsOf(h), (x, i, j) => (i * batch + j === at ? x + step : x));
      expect(pulled.values[at]).toBeCloseTo((loss(moved(1e-6)) - loss(moved(-1e-6))) / 2e-6, 6);
    }
  });
});
