import { expect, test } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { gaussLegendre } from '../../src/math/gaussLegendre.ts';
import { summarize } from '../../src/math/summary.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

const depth = 16;
const plain = { normalization: 'none', method: 'explicit', batch: 1, depth, seed: 7 } as const;

/** The mean over networks and its standard error at layer l. */
async function measured(given: Partial<Settings>, metric: MetricId, layer = depth) {
  let values: number[] = [];
  for await (const { profiles } of sampleEnsemble(
    await createSimdBackend(),
    ensembleSpec({ ...plain, ...given, metrics: [metric] }),
    async () => {},
  )) {
    const { single, firstLayer } = profiles[metric]!;
    values = single.map((line) => line[layer - firstLayer]);
  }
  const { mean, std, count } = summarize(values);
  return { mean, error: std / Math.sqrt(count) };
}

/** E f(z) over a standard normal z. */
function normalMean(f: (z: number) => number): number {
  const { nodes, weights } = gaussLegendre(200);
  const end = 12;
  const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return nodes.reduce((sum, node, k) => sum + weights[k] * end * f(end * node) * density(end * node), 0);
}

/** The variances at which tanh networks are critical with fixed point q: chi_1 = 1. */
function criticalTanh(q: number) {
  const weightVariance = 1 / normalMean((z) => (1 - Math.tanh(Math.sqrt(q) * z) ** 2) ** 2);
  return { weightVariance, biasVariance: q - weightVariance * normalMean((z) => Math.tanh(Math.sqrt(q) * z) ** 2) };
}

/** E phi'^4 / (E phi'^2)^2 - 1 of tanh at q. */
function spreadOfTanh(q: number): number {
  const slope = (z: number, power: number): number => (1 - Math.tanh(Math.sqrt(q) * z) ** 2) ** power;
  return normalMean((z) => slope(z, 4)) / normalMean((z) => slope(z, 2)) ** 2 - 1;
}

// Pennington, Schoenholz and Ganguli 2017; what the width of 200 takes off is at most depth / width of it, declared beside the four standard errors.
test.each([
  ['linear, Gaussian', { activation: 'linear' }, depth],
  ['ReLU, orthogonal', { activation: 'relu', weights: 'orthogonal' }, depth],
  ['ReLU, Gaussian', { activation: 'relu' }, 2 * depth],
] as const)('%s: variance of s^2 over its squared mean', async (_, given, predicted) => {
  const { mean, error } = await measured({ ...given, width: 200, networks: 12 }, 'jacobianVariance');
  expect(error).toBeLessThan(0.1 * predicted);
  expect(Math.abs(mean - predicted)).toBeLessThan(4 * error + (depth / 200) * predicted);
});

test('critical tanh, orthogonal, at q* = 0.1: 0.0397 a layer', async () => {
  const q = 0.1;
  expect(spreadOfTanh(q)).toBeCloseTo(0.0397, 4);
  const given = { ...criticalTanh(q), activation: 'tanh', weights: 'orthogonal', meanSquare: q, width: 200, networks: 12 } as const;
  const { mean, error } = await measured(given, 'jacobianVariance');
  const predicted = depth * spreadOfTanh(q);
  expect(Math.abs(mean - predicted)).toBeLessThan(4 * error + (depth / 200) * predicted);
});

test('linear Gaussian: the largest singular value is at the edge of the Fuss-Catalan law', async () => {
  for (const layer of [1, 4]) {
    const { mean, error } = await measured({ activation: 'linear', width: 256, depth: layer, networks: 12 }, 'jacobianMax', layer);
    const edge = Math.log((layer + 1) ** (layer + 1) / layer ** layer) / 2;
    // The edge of d values is reached but for about d^(-2/3).
    expect(Math.abs(mean - edge)).toBeLessThan(4 * error + 256 ** (-2 / 3));
  }
});

test('weights: quarter circle law of square Gaussian ones, all one where they are orthogonal', async () => {
  const gaussian = await measured({ width: 256, depth: 2, weightVariance: 1, networks: 8 }, 'weightsVariance', 2);
  expect(Math.abs(gaussian.mean - 1)).toBeLessThan(4 * gaussian.error + 1 / 256);
  const largest = await measured({ width: 256, depth: 2, weightVariance: 1, networks: 8 }, 'weightsMax', 2);
  expect(Math.abs(largest.mean - Math.LN2)).toBeLessThan(4 * largest.error + 256 ** (-2 / 3));
});

test('circular convolutions of Gaussian kernels keep the mean square, and spread beyond a perceptron of as many channels', async () => {
  const given = { architecture: 'conv', activation: 'linear', width: 16, side: 4, depth: 4, networks: 12 } as const;
  const { mean, error } = await measured(given, 'jacobianMean', 4);
  expect(Math.abs(mean - 1)).toBeLessThan(4 * error);
  const spread = await measured(given, 'jacobianVariance', 4);
  // Every frequency is a product of four square Gaussian matrices of 16 channels.
  expect(Math.abs(spread.mean - 4)).toBeLessThan(4 * spread.error + 4 * (4 / 16));
});

test('batch norm and ReLU are chaotic for the batch as a whole: the largest exponent is positive', async () => {
  const { mean, error } = await measured({ normalization: 'batch', width: 64, batch: 8, depth: 40, networks: 12 }, 'lyapunov', 40);
  expect(mean).toBeGreaterThan(5 * error);
  const without = await measured({ normalization: 'none', width: 64, batch: 8, depth: 40, networks: 12 }, 'lyapunov', 40);
  expect(mean).toBeGreaterThan(without.mean + 5 * Math.hypot(error, without.error));
});

// Xiao et al. 2018: an orthogonal matrix at the middle of the kernel turns every position alike.
test.each([1, 8])('delta-orthogonal convolutions of linear layers, side %i: every singular value is 1, at depth 32', async (side) => {
  const width = side === 1 ? 32 : 2;
  const given = { architecture: 'conv', activation: 'linear', weightVariance: 1, width, side, depth: 32, networks: 2 } as const;
  const orthogonal = { ...given, weights: 'deltaOrthogonal' } as const;
  expect((await measured(orthogonal, 'jacobianVariance', 32)).mean).toBeLessThan(1e-20);
  expect(Math.abs((await measured(orthogonal, 'jacobianMean', 32)).mean - 1)).toBeLessThan(1e-12);
  expect(Math.abs((await measured(orthogonal, 'jacobianMax', 32)).mean)).toBeLessThan(1e-12);
  expect((await measured(given, 'jacobianVariance', 32)).mean).toBeGreaterThan(1);
});
