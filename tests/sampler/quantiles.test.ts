import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/math/quantile.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import { quantileIds, quantileTable, rankedNetworks, rankedValues } from '../../src/networks/quantiles.ts';
import type { MeasuredMetric } from '../../src/sampler/networkRecord.ts';
import { ProfileRecorder } from '../../src/sampler/profileRecorder.ts';
import { finished } from './drawn.ts';

/** Of ReLU's samples some would be zero, and their cosines undefined. */
const spec = { activation: 'tanh', width: 6, depth: 3, batch: 4, metrics: ['correlation', 'meanSquare'] } as const;

describe('quantiles over networks', () => {
  it('are those of all networks drawn, and not of the few that are kept as lines', async () => {
    const [few, many] = [await finished({ ...spec, networks: 12 }), await finished({ ...spec, networks: 40 })];
    const of = (values: readonly number[], probability: number) =>
      quantile(
        [...values].sort((a, b) => a - b),
        probability,
      );
    const layers = [0, 1, 2, 3];
    for (const metric of spec.metrics) {
      const { single, quantiles } = few.profiles[metric]!;
      for (const layer of layers) {
        const values = single.map((line) => line[layer]);
        for (const id of ['q25', 'q50', 'q75'] as const)
          expect(quantiles[id][layer]).toBeCloseTo(of(values, quantileTable[id].probability), 12);
      }
      const all = many.profiles[metric]!;
      expect(all.ranked).toBe(40);
      expect(all.single).toHaveLength(12);
      expect(layers.some((layer) => all.quantiles.q50[layer] !== quantiles.q50[layer])).toBe(true);
      for (const layer of layers) {
        const row = quantileIds.map((id) => all.quantiles[id][layer]);
        expect(row).toEqual([...row].sort((a, b) => a - b));
      }
    }
  });

  it('of the logarithm are the logarithms of those of the value, up to what lies between two networks', async () => {
    const { quantiles, logarithm } = (await finished({ ...spec, networks: 41 })).profiles.meanSquare!;
    // With 41 networks all of them stand on a network.
    for (const id of quantileIds)
      for (const layer of [0, 3]) expect(Math.exp(logarithm!.quantiles[id][layer])).toBeCloseTo(quantiles[id][layer], 10);
  });

  it.each([
    [1, 1],
    [3, 1],
    [4, 3],
    [19, 3],
    [20, 5],
  ])('of %d networks are %d: a band is not there before it means something', async (networks, count) => {
    const { quantiles } = (await finished({ ...spec, networks, depth: 1 })).profiles.correlation!;
    expect(quantileIds.filter((id) => !Number.isNaN(quantiles[id][1]))).toHaveLength(count);
  });
});

const measured = (...values: readonly number[]): MeasuredMetric => ({ values: Float64Array.from(values) });

describe('where memory ends', () => {
  it('quantiles are of the first networks, and say of how many; the mean is of all', () => {
    const recorder = new ProfileRecorder(metrics.correlation, 1, { ranked: 5 });
    for (let k = 0; k < 9; k++) recorder.add(measured(k, 10 * k));
    const { mean, quantiles, ranked } = recorder.profile();
    expect([...mean]).toEqual([4, 40]);
    expect([...quantiles.q50]).toEqual([2, 20]);
    expect(ranked).toBe(5);
  });

  it('a layer where a metric is undefined in some networks has the quantiles of the others', () => {
    const recorder = new ProfileRecorder(metrics.correlation, 1, { ranked: 100 });
    for (let k = 0; k < 6; k++) recorder.add(measured(k, k < 3 ? Number.NaN : k));
    const { quantiles } = recorder.profile();
    expect([quantiles.q50[0], quantiles.q50[1]]).toEqual([2.5, 4]);
    expect([quantiles.q25[0], quantiles.q25[1]]).toEqual([1.25, Number.NaN]);
  });

  it('all networks of a usual run are ranked, and 64 MiB hold what the largest keeps, of more networks than a band needs', () => {
    expect(rankedNetworks({ depth: 200, networks: 1024, metrics: ['correlation', 'effectiveRank', 'gradientNorm'] })).toBe(1024);
    const largest = { depth: 10_000, networks: 10_000, metrics: Object.keys(metrics) as (keyof typeof metrics)[] };
    expect(8 * rankedValues(largest)).toBeLessThanOrEqual(2 ** 26);
    expect(rankedNetworks(largest)).toBeGreaterThanOrEqual(quantileTable.q5.needs);
    expect(rankedNetworks({ ...largest, metrics: [] })).toBe(10_000);
  });
});
