import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { createWasmBackend } from '../../src/backends/wasmBackend.ts';
import { digamma } from '../../src/math/gammaFunctions.ts';
import { singularValues } from '../../src/math/singularValues.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import { layerOf, networksIn } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { mapped, type Rows } from '../networks/signals.ts';
import { backendReadings } from './backendReadings.ts';
import { finished } from './drawn.ts';
import { plainNetwork } from './plainNetwork.ts';
import { strictBackend } from './strictBackend.ts';

const tangentMetrics = [
  'jacobianMean',
  'jacobianMax',
  'jacobianVariance',
  'weightsMean',
  'weightsMax',
  'weightsVariance',
  'lyapunov',
] as const satisfies readonly MetricId[];
const everyPicture = ['jacobianSpectrum', 'weightsSpectrum', 'lyapunovSpectrum'] as const;

/** d f / d x at the entries of x that are named, by central differences: row-major, a column for each. */
function derivative(f: (x: Rows) => readonly number[], x: Rows, entries: readonly (readonly [number, number])[]): Float64Array {
  const step = 1e-5;
  const moved = (i: number, j: number, by: number) => f(mapped(x, (entry, a, b) => (a === i && b === j ? entry + by : entry)));
  const columns = entries.map(([i, j]) => {
    const [up, down] = [moved(i, j, step), moved(i, j, -step)];
    return up.map((value, k) => (value - down[k]) / (2 * step));
  });
  return Float64Array.from(columns[0].flatMap((_, row) => columns.map((column) => column[row])));
}

const cells: readonly Partial<Settings>[] = [
  { activation: 'tanh', normalization: 'batch', biasVariance: 0.3 },
  { activation: 'gelu', normalization: 'layer', gain: 1.7 },
  { activation: 'sin', normalization: 'group', groups: 2 },
  { activation: 'linear', normalization: 'none', weightVariance: 9 },
  { architecture: 'residual', activation: 'tanh', normalization: 'rms', normalizationPosition: 'postNorm', biasVariance: 0.2 },
];

describe('against a network written out plainly', () => {
  const width = 6;
  it.each(cells)('%o: singular values of Jacobian and weights at every layer', async (given) => {
    const settings = { width, depth: 3, batch: 3, networks: 1, seed: 11, metrics: tangentMetrics, ...given } as const;
    const { profiles } = await finished({ ...settings, method: 'explicit' });
    const network = plainNetwork(ensembleSpec(settings));
    const own = Array.from({ length: width }, (_, i) => i).map((i) => [i, 0] as const);
    for (let layer = 0; layer <= settings.depth; layer++) {
      const first = (h: Rows) => network.layers(h, network.weights)[layer].map((row) => row[0]);
      const squares = singularValues(derivative(first, network.input, own), width, width).map((s) => s ** 2);
      const mean = squares.reduce((a, b) => a + b) / width;
      expect(profiles.jacobianMean!.mean[layer] / mean).toBeCloseTo(1, 6);
      expect(profiles.jacobianMax!.mean[layer]).toBeCloseTo(Math.log(squares[0]) / 2, 6);
      expect(profiles.jacobianVariance!.mean[layer]).toBeCloseTo(squares.reduce((sum, s) => sum + (s / mean - 1) ** 2, 0) / width, 5);
      if (layer === 0) continue;
      const weights = Float64Array.from(network.weights[layer - 1].flat());
      expect(profiles.weightsMax!.mean[layer - 1]).toBeCloseTo(Math.log(singularValues(weights, width, width)[0]), 10);
      expect(profiles.weightsMean!.mean[layer - 1]).toBeCloseTo(weights.reduce((sum, w) => sum + w * w, 0) / width, 10);
    }
  });

  it.each([
    { activation: 'tanh', normalization: 'none', biasVariance: 0.3 },
    { activation: 'sin', normalization: 'rms', normalizationPosition: 'preNorm', architecture: 'residual' },
  ] as const)('%o: all exponents together are the logarithm of the determinant of the whole batch', async (given) => {
    const settings = { width: 2, depth: 4, batch: 2, networks: 1, seed: 5, observables: ['lyapunovSpectrum'], ...given } as const;
    const { observed } = await finished({ ...settings, method: 'explicit' });
    const network = plainNetwork(ensembleSpec(settings));
    const entries = [0, 1].flatMap((i) => [0, 1].map((j) => [i, j] as const));
    for (let layer = 1; layer <= settings.depth; layer++) {
      const all = (h: Rows) => network.layers(h, network.weights)[layer].flat();
      const s = singularValues(derivative(all, network.input, entries), 4, 4);
      const sum = layerOf(observed.lyapunovSpectrum!, layer).reduce((a, b) => a + b);
      expect(layer * sum).toBeCloseTo(
        s.reduce((total, value) => total + Math.log(value), 0),
        4,
      );
    }
  });
});

describe('what is asked for', () => {
  it('is measured alone, and pictures of the first networks only', async () => {
    const settings = { width: 6, depth: 2, batch: 3, networks: 6, normalization: 'none', method: 'explicit' } as const;
    const { profiles, observed } = await finished({ ...settings, metrics: ['meanSquare'], observables: everyPicture });
    expect(Object.keys(profiles)).toEqual(['meanSquare']);
    expect(everyPicture.map((id) => networksIn(observed[id]!))).toEqual([4, 4, 6]);
    expect(layerOf(observed.weightsSpectrum!, 0)).toEqual(new Float32Array(6).fill(Number.NaN));
    expect([...layerOf(observed.jacobianSpectrum!, 0)]).toEqual([1, 1, 1, 1, 1, 1]);
    const without = await finished({ ...settings, metrics: ['meanSquare'] });
    expect(without.profiles.meanSquare!.single).toEqual(profiles.meanSquare!.single);
  });

  it('is not drawn in law', async () => {
    await expect(finished({ width: 6, metrics: ['lyapunov'], method: 'law' })).rejects.toThrow('measureNotCovered');
  });

  it('holds nothing when it is done, and uses nothing that was freed', async () => {
    const { backend, held } = strictBackend();
    const given = { width: 6, depth: 3, batch: 3, networks: 3, dropout: 0.3, metrics: tangentMetrics, observables: everyPicture } as const;
    for (const normalization of ['batch', 'layer'] as const)
      for await (const { drawn } of sampleEnsemble(backend, ensembleSpec({ ...given, normalization, method: 'explicit' }), async () => {}))
        expect(drawn).toBeGreaterThan(0);
    expect(held.signals).toBe(0);
  });

  it.each([
    { architecture: 'mlp', normalization: 'batch' },
    { architecture: 'mlp', normalization: 'group', groups: 2, dropout: 0.2 },
    { architecture: 'conv', normalization: 'instance', side: 3, width: 2 },
    { architecture: 'dense', normalization: 'none', width: 3 },
    { architecture: 'transformer', normalization: 'layer' },
  ] as const)('%o: backends agree', async (given) => {
    const settings = { width: 6, depth: 3, batch: 4, networks: 2, activation: 'gelu', metrics: tangentMetrics, ...given } as const;
    const spec = ensembleSpec({ ...settings, method: 'explicit' });
    const reference = await backendReadings(createReferenceBackend(), spec);
    const [simd, wasm] = [await backendReadings(await createSimdBackend(), spec), await backendReadings(await createWasmBackend(), spec)];
    reference.forEach((value, k) => {
      expect(simd[k]).toBeCloseTo(value, 9);
      expect(wasm[k]).toBeCloseTo(value, 2);
    });
  });
});

describe('facts', () => {
  const plain = { normalization: 'none', batch: 1, method: 'explicit', metrics: tangentMetrics } as const;

  it('orthogonal linear networks have all singular values 1, whatever the depth', async () => {
    const { profiles } = await finished({ ...plain, activation: 'linear', weights: 'orthogonal', width: 12, depth: 60, networks: 2 });
    for (const layer of [1, 30, 60]) {
      expect(profiles.jacobianMean!.mean[layer]).toBeCloseTo(1, 12);
      expect(profiles.jacobianMax!.mean[layer]).toBeCloseTo(0, 12);
      expect(profiles.jacobianVariance!.mean[layer]).toBeCloseTo(0, 12);
      expect(profiles.lyapunov!.mean[layer - 1]).toBeCloseTo(0, 12);
    }
  });

  it('at least half of the singular values of a layer of ReLU are 0 on average', async () => {
    const { observed } = await finished({ ...plain, width: 40, depth: 2, networks: 4, observables: ['jacobianSpectrum'] });
    const zeros = [1, 2].map((layer) => {
      const all = [0, 1, 2, 3].flatMap((network) => [...layerOf(observed.jacobianSpectrum!, layer, network)]);
      return all.filter((s) => s < 1e-6).length / all.length;
    });
    // A layer of 160 units has 80 dead ones, give or take 6.
    expect(Math.abs(zeros[0] - 0.5)).toBeLessThan(4 * 0.04);
    expect(zeros[1]).toBeGreaterThan(0.4);
  });

  it('no depth overflows: 400 layers that grow by e^2 each', async () => {
    const variance = Math.exp(4);
    const settings = { ...plain, activation: 'linear', weights: 'orthogonal', weightVariance: variance, width: 4, depth: 400 } as const;
    const { profiles } = await finished({ ...settings, networks: 1 });
    expect(profiles.jacobianMax!.mean[400]).toBeCloseTo(800, 8);
    expect(profiles.jacobianMean!.logarithm!.mean[400]).toBeCloseTo(1600, 8);
    expect(profiles.lyapunov!.mean[399]).toBeCloseTo(2, 10);
  });

  it('linear Gaussian networks have the exponents of Newman 1986', async () => {
    const [width, depth, networks, weightVariance] = [8, 12, 16, 1.7];
    const settings = { ...plain, activation: 'linear', width, depth, networks, weightVariance, observables: ['lyapunovSpectrum'] } as const;
    const { observed } = await finished({ ...settings, metrics: [] });
    for (let i = 0; i < 4; i++) {
      const values = Array.from({ length: networks }, (_, network) => layerOf(observed.lyapunovSpectrum!, depth, network)[i]);
      const mean = values.reduce((a, b) => a + b) / networks;
      const error = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (networks - 1) / networks);
      const exact = (digamma((width - i) / 2) + Math.log(2) - Math.log(width) + Math.log(weightVariance)) / 2;
      expect(error).toBeLessThan(0.04);
      expect(Math.abs(mean - exact)).toBeLessThan(4 * error);
    }
  });

  it('a direction that is lost is minus infinite from there on, and the others go on', async () => {
    const settings = { ...plain, activation: 'relu', width: 3, depth: 8, networks: 12, seed: 2 } as const;
    const { observed, profiles } = await finished({ ...settings, observables: ['lyapunovSpectrum'] });
    const last = Array.from({ length: 12 }, (_, network) => [...layerOf(observed.lyapunovSpectrum!, 8, network)]);
    const lost = last.flat().filter((value) => value === Number.NEGATIVE_INFINITY);
    expect(lost.length).toBeGreaterThan(5);
    expect(last.filter(([largest]) => Number.isFinite(largest)).length).toBe(profiles.lyapunov!.count[7]);
  });
});
