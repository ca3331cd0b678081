import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { mapped, type Rows } from '../networks/signals.ts';
import { finished } from './drawn.ts';
import { plainNetwork } from './plainNetwork.ts';

const small = { width: 5, depth: 3, batch: 4, networks: 1, seed: 11 } as const;
const cells: readonly Partial<Settings>[] = [
  { activation: 'relu', normalization: 'batch' },
  { activation: 'tanh', normalization: 'batch', normalizationPosition: 'afterActivation', biasVariance: 0.3 },
  { activation: 'gelu', normalization: 'layer', gain: 1.7 },
  { activation: 'sin', normalization: 'rms', weights: 'orthogonal' },
  { activation: 'linear', normalization: 'batchNoMean' },
  { activation: 'linear', normalization: 'none', weightVariance: 9, gain: 0.5 },
  { activation: 'relu', normalization: 'none' },
  { activation: 'sigmoid', normalization: 'none', biasVariance: 0.5 },
  { architecture: 'residual', activation: 'relu', normalization: 'batch', skipStrength: 0.8 },
  { architecture: 'residual', activation: 'relu', normalization: 'none', branchStrength: 0.4 },
  { architecture: 'residual', activation: 'tanh', normalization: 'layer', normalizationPosition: 'postNorm', biasVariance: 0.2 },
];

/** The Frobenius norm of the derivative of f at x, by central differences entry by entry. */
function derivativeNorm(f: (x: Rows) => number, x: Rows): number {
  const step = 1e-6;
  const squares = x.flatMap((row, i) =>
    row.map((_, j) => {
      const moved = (by: number) => mapped(x, (entry, a, b) => (a === i && b === j ? entry + by : entry));
      return ((f(moved(step)) - f(moved(-step))) / (2 * step)) ** 2;
    }),
  );
  return Math.sqrt(squares.reduce((a, b) => a + b));
}

describe('the sampler against a network written out plainly', () => {
  it.each(cells)('%o: signals, gradients and weight gradients at every layer', async (given) => {
    const settings = { ...small, ...given, metrics: ['meanSquare', 'gradientNorm', 'weightGradientNorm'] } as const;
    const { profiles } = await finished(settings);
    const network = plainNetwork(ensembleSpec(settings));
    const signals = network.layers(network.input, network.weights);
    const loss = (h: Rows): number => h.reduce((sum, row, i) => sum + row.reduce((s, x, j) => s + x * network.cotangent[i][j], 0), 0);
    const lossFrom = (layer: number, h: Rows, weights = network.weights): number => {
      const run = network.layers(h, weights, layer);
      return loss(run[run.length - 1]);
    };
    for (let layer = 0; layer <= small.depth; layer++) {
      const entries = signals[layer].flat();
      expect(profiles.meanSquare!.mean[layer]).toBeCloseTo(entries.reduce((sum, x) => sum + x * x, 0) / entries.length, 10);
      const gradient = Math.log(derivativeNorm((h) => lossFrom(layer, h), signals[layer]));
      expect(profiles.gradientNorm!.mean[layer]).toBeCloseTo(gradient, 5);
      if (layer === 0) continue;
      const withWeights = (w: Rows) => lossFrom(layer - 1, signals[layer - 1], network.weights.with(layer - 1, w));
      const weightGradient = Math.log(derivativeNorm(withWeights, network.weights[layer - 1]));
      expect(profiles.weightGradientNorm!.mean[layer - 1]).toBeCloseTo(weightGradient, 5);
    }
  });
});
