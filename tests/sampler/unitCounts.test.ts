import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import type { Activation } from '../../src/networks/activations/activation.ts';
import { activations } from '../../src/networks/activations/index.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { steepestSlope } from '../../src/networks/metrics/steepestSlope.ts';
import { entryBins, entryEdges } from '../../src/networks/observables/activationHistogram.ts';
import { pooledLayer } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { sharesBelow, slopeCounts } from '../../src/sampler/unitCounts.ts';

const reference = createReferenceBackend();
const { ops } = reference;
const counted = async (activation: Settings['activation'], values: readonly number[], units: number) => {
  const x = reference.upload(Float64Array.from(values), [1, units, values.length / units]);
  const { saturated, dead } = slopeCounts(ops, { activation, slope: 0.1 }, x);
  return (await reference.read([saturated, dead])).map(([share]) => share);
};

describe('the slopes of an activation', () => {
  it.each([
    ['relu', 1],
    ['linear', 1],
    ['tanh', 1],
    ['sigmoid', 0.25],
    ['gelu', 1.1289],
  ] as const)('of %s are %d at most', (id, slope) => {
    const { derivative }: Activation = activations[id];
    expect(steepestSlope((x) => derivative(x, { slope: 0.1 }))).toBeCloseTo(slope, 4);
  });

  it('are counted by hand: a unit that is negative on every sample is dead', async () => {
    expect(await counted('relu', [-1, -2, 0, 3, -1, -1, 2, 4], 4)).toEqual([5 / 8, 2 / 4]);
    expect(await counted('linear', [-1, 0, 1, 2], 2)).toEqual([0, 0]);
    // tanh' = 1 - tanh^2 falls below a tenth beyond artanh(sqrt 0.9) = 1.8184.
    expect(await counted('tanh', [1.81, -1.81, 1.83, -1.83], 2)).toEqual([1 / 2, 0]);
    // In float64 tanh is 1 from about 19 on.
    expect(await counted('tanh', [30, -30, 30, 0], 2)).toEqual([3 / 4, 1 / 2]);
  });
});

it('an entry on an edge of the histogram belongs to the bin above', async () => {
  const h = reference.upload(Float64Array.of(0, 0, 2, -2, 0, 0, Math.SQRT2, -Math.SQRT2), [1, 4, 2]);
  const edges = reference.upload(entryEdges, [1, entryEdges.length, 1]);
  const [below] = await reference.read([sharesBelow(ops, h, edges)]);
  const at = (edge: number): number => below[entryEdges.findIndex((value) => Math.abs(value - edge) < 1e-9)];
  // The root mean square is sqrt(12 / 8).
  expect([at(-1.8), at(-1.6), at(0), at(0.2), at(1.2), at(1.8)]).toEqual([0, 1 / 8, 2 / 8, 6 / 8, 7 / 8, 1]);
});

async function last(given: Partial<Settings>): Promise<EnsembleResult> {
  let result: EnsembleResult | undefined;
  const asked = { metrics: ['saturatedFraction', 'deadFraction'], observables: ['activationHistogram'], ...given } as const;
  for await (const next of sampleEnsemble(await createSimdBackend(), ensembleSpec(asked), async () => {})) result = next;
  return result!;
}

describe.each(['explicit', 'law'] as const)('of wide networks, %s', (method) => {
  it('half of the entries of ReLU are flat, and 2^-n of the units of independent samples', async () => {
    const [networks, batch, width] = [24, 4, 512];
    const { profiles } = await last({
      method,
      normalization: 'none',
      inputs: 'equicorrelated',
      correlation: 0,
      networks,
      batch,
      width,
      depth: 1,
    });
    const { saturatedFraction: saturated, deadFraction: dead } = profiles;
    const errorOf = (share: number, independent: number): number => 4 * Math.sqrt((share * (1 - share)) / (networks * independent));
    expect(Math.abs(saturated!.mean[0] - 1 / 2)).toBeLessThan(errorOf(1 / 2, width * batch));
    expect(Math.abs(dead!.mean[0] - 2 ** -batch)).toBeLessThan(errorOf(2 ** -batch, width));
    expect(saturated!.firstLayer).toBe(1);
  });

  it('no unit is dead behind batch normalization, which centres it, and the gain changes what is saturated', async () => {
    const settings = { method, activation: 'tanh', normalization: 'batch', width: 64, depth: 3, networks: 4 } as const;
    const [low, high] = [await last({ ...settings, gain: 0.2 }), await last({ ...settings, gain: 5 })];
    expect(Array.from(high.profiles.deadFraction!.mean)).toEqual([0, 0, 0]);
    expect(low.profiles.saturatedFraction!.mean[2]).toBe(0);
    expect(high.profiles.saturatedFraction!.mean[2]).toBeGreaterThan(0.5);
  });

  it('the histogram of a Gaussian input is the normal density', async () => {
    const { observed } = await last({ method, networks: 8, width: 512, batch: 16, depth: 2 });
    const pooled = pooledLayer(observed.activationHistogram!, 0);
    const width = (entryBins.to - entryBins.from) / entryBins.count;
    let worst = 0;
    for (let bin = 1; bin < entryBins.count - 1; bin++) {
      const [at, middle] = [
        [0, 1, 2, 3, 4, 5, 6, 7].reduce((sum, k) => sum + pooled[k * entryBins.count + bin] / 8, 0),
        entryBins.from + (bin + 0.5) * width,
      ];
      worst = Math.max(worst, Math.abs(at - Math.exp(-(middle ** 2) / 2) / Math.sqrt(2 * Math.PI)));
    }
    expect(worst).toBeLessThan(0.015);
    expect(pooled.reduce((sum, density) => sum + density * width, 0)).toBeCloseTo(8, 4);
  });
});

it('what is counted is the same on the kernels and on the reference, and NaN where a layer has no activation', async () => {
  const given = { architecture: 'transformer', width: 8, batch: 4, depth: 2, networks: 2, method: 'explicit', dropout: 0.3 } as const;
  const result = await last(given);
  const spec = result.spec;
  for await (const { profiles, observed } of sampleEnsemble(reference, spec, async () => {})) {
    if (profiles.saturatedFraction!.single.length < 2) continue;
    for (const [k, share] of profiles.saturatedFraction!.mean.entries())
      expect(result.profiles.saturatedFraction!.mean[k]).toBeCloseTo(share, 12);
    expect(result.observed.activationHistogram!.values).toEqual(observed.activationHistogram!.values);
  }
  const { profiles } = await last({ ...given, architecture: 'attention', dropout: 0 });
  expect(Array.from(profiles.deadFraction!.mean)).toEqual([Number.NaN, Number.NaN]);
});
