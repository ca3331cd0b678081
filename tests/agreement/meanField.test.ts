import { afterAll, describe, test } from 'vitest';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { termAt } from '../../src/theory/prediction.ts';
import { predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { meanOf, sampled } from './ensembles.ts';

const ledger = new Ledger('Gradients, Jacobians and spectra of weights at infinite width', 90);
afterAll(() => ledger.close());

/** Where a standard error is not judged by the value: of shares, of spreads that begin at 0, and of exponents, of which 1 is e a layer. */
const ranges: Partial<Record<MetricId, number>> = {
  lyapunov: 1,
  saturatedFraction: 1,
  jacobianVariance: 8,
  jacobianMax: 2,
  weightsVariance: 1,
};

/** Holds what theory says of some metrics at the ends and in the middle to networks, or, outside its validity, against them at one end. */
async function hold(given: Partial<Settings>, metrics: MetricId[], networks: number, holds: boolean): Promise<void> {
  const drawn = await sampled({ ...given, metrics, networks, seed: 40 });
  const { depth } = drawn.spec.network;
  const name = Object.values(given).join(' ');
  for (const metric of metrics) {
    const prediction = predictionOf(drawn, metric, holds);
    const { values, firstLayer } = prediction;
    const end = metric === 'gradientNorm' || metric === 'weightGradientNorm' ? firstLayer : depth;
    for (const layer of holds ? new Set([firstLayer, Math.ceil(depth / 2), depth]) : [end]) {
      const measured = meanOf(drawn.lines[metric], (line) => line[layer - firstLayer]);
      const value = values[layer - firstLayer];
      // What networks do not vary in is exact up to rounding.
      const term = termAt(prediction, layer) + 1e-9 * Math.abs(value);
      const expected = { what: `${name}: ${metric}, layer ${layer}`, value, term, range: ranges[metric] };
      if (holds) ledger.agrees(measured, expected);
      else ledger.fails(measured, expected);
    }
  }
}

const gradients: MetricId[] = ['gradientNorm', 'weightGradientNorm'];
const tangents: MetricId[] = ['lyapunov', 'saturatedFraction'];
const ofWeights: MetricId[] = ['weightsMean', 'weightsMax', 'weightsVariance'];
const wide = { inputs: 'gaussian', width: 256, depth: 12, batch: 4 } as const;
const small = { inputs: 'gaussian', width: 64, depth: 4, batch: 4 } as const;

describe('gradients of every architecture', () => {
  test.each<Partial<Settings>>([
    { normalization: 'none', activation: 'relu' },
    { normalization: 'none', activation: 'tanh', weightVariance: 1.76, biasVariance: 0.05 },
    { normalization: 'layer', normalizationPosition: 'afterActivation', activation: 'relu' },
    { normalization: 'rms', activation: 'gelu', weights: 'orthogonal' },
    { normalization: 'none', activation: 'relu', dropout: 0.3 },
    { normalization: 'group', groups: 2, activation: 'silu' },
    { architecture: 'residual', normalization: 'none', activation: 'relu', branchScale: '1/sqrt(L)' },
    { architecture: 'residual', normalization: 'rms', activation: 'tanh' },
    { architecture: 'residual', normalization: 'layer', normalizationPosition: 'postNorm', activation: 'relu' },
    { architecture: 'randomSkip', normalization: 'rms', normalizationPosition: 'afterActivation', activation: 'relu', skipShare: 0.8 },
    { architecture: 'dense', normalization: 'none', activation: 'relu', width: 128, depth: 6 },
    { architecture: 'conv', normalization: 'none', activation: 'relu', width: 64, side: 3, depth: 4 },
    { architecture: 'attention', normalization: 'none', meanSquare: 1e-4, width: 128, depth: 4, batch: 8 },
  ])('%o', async (given) => hold({ ...wide, ...given }, gradients, given.architecture === 'attention' ? 192 : 48, true));

  // Lengths that run away from their fixed point (notes, W19).
  test('not of GELU without a normalization, twenty layers deep', async () =>
    hold({ ...wide, width: 64, depth: 24, normalization: 'none', activation: 'gelu' }, gradients, 96, false));
});

describe('Jacobians, tangents and weights', () => {
  test.each<Partial<Settings>>([
    { normalization: 'none', activation: 'linear' },
    { normalization: 'layer', activation: 'tanh', weights: 'uniform' },
    { architecture: 'residual', normalization: 'rms', activation: 'hardTanh' },
  ])('%o', async (given) => hold({ ...small, ...given }, tangents, 96, true));

  test.each<Partial<Settings>>([
    { weights: 'uniform' },
    { weights: 'sparse', density: 0.3 },
    { weights: 'gaussian', architecture: 'dense' },
  ])('weights: %o', async (given) => hold({ ...small, depth: 2, ...given }, ofWeights, 96, true));

  test.each<Partial<Settings>>([
    { normalization: 'none', activation: 'linear', depth: 2 },
    { normalization: 'none', activation: 'sigmoid', weights: 'orthogonal', depth: 2 },
    { architecture: 'residual', normalization: 'none', activation: 'relu', branchScale: '1/L' },
  ])('the mean of the spectrum: %o', async (given) => hold({ ...small, ...given }, ['jacobianMean'], 96, true));

  test.each<Partial<Settings>>([
    { normalization: 'none', activation: 'linear' },
    { normalization: 'none', activation: 'relu', weights: 'orthogonal' },
    { architecture: 'randomSkip', normalization: 'rms', activation: 'tanh', depth: 3 },
  ])('the spread of the spectrum: %o', async (given) => hold({ ...small, ...given }, ['jacobianVariance'], 36, true));

  test.each<Partial<Settings>>([
    { normalization: 'none', activation: 'linear' },
    { normalization: 'rms', activation: 'relu', depth: 2, inputs: 'orthonormal' },
    { normalization: 'none', activation: 'relu', weights: 'orthogonal' },
  ])('its edge: %o', async (given) => hold({ ...small, ...given }, ['jacobianMax'], 48, true));

  const narrow = { ...small, width: 16, depth: 24 } as const;
  test('not where there are more layers than the width bears', async () => {
    await hold({ ...narrow, normalization: 'none', activation: 'relu' }, ['jacobianVariance', 'jacobianMax'], 48, false);
    await hold({ ...narrow, width: 8, depth: 8, normalization: 'layer', activation: 'tanh' }, ['lyapunov'], 192, false);
    // Sums of one or two numbers are not normal.
    await hold(
      { ...narrow, depth: 2, normalization: 'none', activation: 'hardTanh', weights: 'sparse', density: 0.05 },
      ['jacobianMean'],
      192,
      false,
    );
    // Six entries on a sphere are seldom as far out as normal ones.
    await hold({ ...narrow, width: 6, depth: 2, normalization: 'layer', activation: 'tanh' }, ['saturatedFraction'], 192, false);
    await hold(
      { ...narrow, width: 2, depth: 2, normalization: 'none', activation: 'linear' },
      ['weightsMax', 'weightsVariance'],
      192,
      false,
    );
  });
});
