import { afterAll, describe, expect, test } from 'vitest';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { batchNormFixedPoint } from '../../src/theory/batchNorm/batchNormFixedPoint.ts';
import { laws } from '../../src/theory/laws/index.ts';
import { termAt } from '../../src/theory/prediction.ts';
import { type Comparison, level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { type Measured, meanOf, type Sampled, sampled } from './ensembles.ts';

const ledger = new Ledger('Batch normalization at its fixed point', 18);
afterAll(() => ledger.close());

type Cell = Partial<Settings> & { networks: number };
const normalized = { normalization: 'batch', width: 64, batch: 8, depth: 88, seed: 1 } as const satisfies Partial<Settings>;
const nameOf = ({ network, inputs }: Sampled['spec']): string => {
  const { activation, width, gainExponent } = network;
  return `${activation}, batch ${inputs.batch}, width ${width}${gainExponent ? `, gains l^-${gainExponent}` : ''}`;
};

/** The slope that a prediction claims, per layer toward the input, of a metric of gradients. */
function slope(metric: MetricId, drawn: Sampled, holds: boolean): Comparison {
  const { values, firstLayer, claimed, finiteWidthTerm } = predictionOf(drawn, metric, holds);
  const [first, last] = claimed.map((layer) => layer - firstLayer);
  const of = (line: Float64Array): number => (line[first] - line[last]) / (last - first);
  const what = `${metric}, ${nameOf(drawn.spec)}`;
  return [meanOf(drawn.lines[metric], of), { what, value: of(values), term: finiteWidthTerm }];
}

describe('the slope of the log gradients', () => {
  const cells: readonly Cell[] = [
    { activation: 'tanh', networks: 72 },
    { activation: 'leakyRelu', networks: 36 },
    { activation: 'hardTanh', networks: 60 },
    { activation: 'abs', networks: 12 },
  ];
  test.each(cells)('$activation', async (cell) => {
    const drawn = await sampled({ ...normalized, ...cell, metrics: ['gradientNorm', 'weightGradientNorm', 'correlation'] });
    ledger.agrees(...slope('gradientNorm', drawn, true));
    ledger.agrees(...slope('weightGradientNorm', drawn, true));
    const [measured, expected] = level(`mean cosine, ${cell.activation}`, 'correlation', drawn, predictionOf(drawn, 'correlation', true));
    ledger.agrees(measured, { ...expected, range: 2 });
  });

  test('with gains that shrink with depth', async () => {
    const drawn = await sampled({ ...normalized, activation: 'relu', gainExponent: 0.4, networks: 24, metrics: ['gradientNorm'] });
    ledger.agrees(...slope('gradientNorm', drawn, true));
  });

  test('fails where the fixed point does not attract: exp at batch 8 lets some samples win over the others', async () => {
    const drawn = await sampled({
      ...normalized,
      activation: 'exp',
      networks: 12,
      metrics: ['gradientNorm', 'weightGradientNorm', 'correlation'],
    });
    expect(predictionOf(drawn, 'gradientNorm', false).validity.because.id).toBe('fixedPointAttracts');
    for (const metric of ['gradientNorm', 'weightGradientNorm'] as const) ledger.fails(...slope(metric, drawn, false));
    ledger.fails(...level('mean cosine, exp', 'correlation', drawn, predictionOf(drawn, 'correlation', false)));
  });
});

test('differences between pairs fade by lambda_M, from samples on a circle, whose norms are one', async () => {
  const settings = { activation: 'relu', normalization: 'batch', width: 512, batch: 8, depth: 6, inputs: 'circle' } as const;
  const drawn = await sampled({ ...settings, networks: 480, seed: 11, metrics: ['angle'] });
  const { cosine } = batchNormFixedPoint({ activation: 'relu', gain: 1, slope: 0 }, 8);
  const left = (layer: number): Measured => meanOf(drawn.lines.angle, (line) => Math.cos((line[layer] * Math.PI) / 180) - cosine);
  const [before, after] = [left(4), left(6)];
  const mean = Math.sqrt(after.mean / before.mean);
  const standardError = (mean / 2) * Math.hypot(before.standardError / before.mean, after.standardError / after.mean);
  const { value, finiteWidthTerm } = laws.relaxationOfPairs.of(drawn.spec)!;
  // What is second order in the distance that is left, a quarter of it.
  ledger.agrees({ mean, standardError }, { what: 'lambda_M, relu, batch 8', value, term: finiteWidthTerm + before.mean / 4, range: 2 });
});

test('the mean square of an entry is q*', async () => {
  const drawn = await sampled({ ...normalized, activation: 'sin', depth: 40, networks: 24, metrics: ['meanSquare'] });
  const { value, finiteWidthTerm, validity } = laws.batchNormMeanSquare.of(drawn.spec)!;
  expect(validity.holds).toBe(true);
  ledger.agrees(
    meanOf(drawn.lines.meanSquare, (line) => line[40]),
    { what: 'q*, sin, batch 8', value, term: finiteWidthTerm },
  );
});

describe('a square orthogonal batch under Haar weights', () => {
  const haar = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal', inputs: 'orthonormal' } as const;
  const square = { ...haar, width: 16, batch: 16, depth: 40, networks: 96, seed: 3, metrics: ['gradientNorm' as const] };

  test('keeps half of the squared gradient', async () => {
    const drawn = await sampled(square);
    const prediction = predictionOf(drawn, 'gradientNorm', true);
    for (const layer of [39, 30, 0]) {
      const expected = { what: `Haar, layer ${layer}`, value: prediction.values[layer], term: termAt(prediction, layer) };
      ledger.agrees(
        meanOf(drawn.lines.gradientNorm, (line) => line[layer]),
        expected,
      );
    }
    expect(prediction.values[40] - prediction.values[0]).toBeCloseTo(Math.LN2 / 2, 1);
  });

  test('does not with biases', async () => {
    const drawn = await sampled({ ...square, biasVariance: 1 });
    const prediction = predictionOf(drawn, 'gradientNorm', false);
    ledger.fails(
      meanOf(drawn.lines.gradientNorm, (line) => line[0]),
      { what: 'Haar with biases, layer 0', value: prediction.values[0], term: 0 },
    );
  });
});
