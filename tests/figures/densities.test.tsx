import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotArea } from '../../src/figures/plots/plotArea.ts';
import { DensityPlane } from '../../src/figures/widgets/DensityPlane.tsx';
import { DensityTable } from '../../src/figures/widgets/DensityTable.tsx';
import { densityAt, densityDomain } from '../../src/figures/widgets/densityPicture.ts';
import { barText, densityBeside, densityReading } from '../../src/figures/widgets/densityWords.ts';
import { sameReading } from '../../src/figures/widgets/reading.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { angleBins } from '../../src/networks/observables/angleDistribution.ts';

const { count } = angleBins;
const row = (...filled: readonly (readonly [bin: number, share: number])[]): number[] => {
  const densities = new Array<number>(count).fill(0);
  for (const [bin, share] of filled) densities[bin] = share / 5;
  return densities;
};

/** Two networks of two layers: at layer 1 one of them is undefined. */
const observed = {
  size: count,
  layers: 2,
  values: Float32Array.from([...row([18, 1]), ...row([4, 0.75], [5, 0.25]), ...row([17, 1]), ...new Array<number>(count).fill(Number.NaN)]),
};

describe('a density over bins', () => {
  it('is the mean over the networks in which it is defined', () => {
    const [input, first] = [densityAt('angleDistribution', observed, 0)!, densityAt('angleDistribution', observed, 1)!];
    expect([input.networks, first.networks]).toEqual([2, 1]);
    expect(input.bins.densities[17]).toBeCloseTo(0.1, 6);
    expect(first.bins.densities[4]).toBeCloseTo(0.15, 6);
    expect(densityAt('angleDistribution', observed, 9)?.layer).toBe(1);
    expect(densityAt('angleDistribution', undefined, 0)).toBeUndefined();
  });

  it('is read off by its highest bar or any other, in words of its own; tails have no outer edge', () => {
    const picture = densityAt('angleDistribution', observed, 1)!;
    expect(densityReading(picture, undefined)).toBe('layer 1: most at 20° to 25° (75.0%)');
    expect(densityReading(picture, 5)).toBe('layer 1, 25° to 30°: 25.0% of pairs');
    expect(densityBeside(picture, 5)).toBe('pinned: 25.0% of pairs');
    expect(densityBeside(picture)).toBe('pinned: most at 20° to 25° (75.0%)');
    expect([0, 20, 39].map((bar) => barText('activationHistogram', bar))).toEqual(['below −3.8', '0.0 to 0.2', '3.8 and more']);
    const none = { ...observed, values: observed.values.map(() => Number.NaN) };
    expect(densityReading(densityAt('angleDistribution', none, 1)!, undefined)).toContain('undefined');
  });

  it('is drawn with a bar for each bin that is not empty, and one that is cut says its height', () => {
    const picture = densityAt('angleDistribution', observed, 1)!;
    const domain = densityDomain('angleDistribution', observed);
    const plane = (
      <DensityPlane of="angleDistribution" area={plotArea(340, 224)} domain={domain} picture={picture} pinned={picture} picked={5} />
    );
    const drawn = renderToStaticMarkup(plane);
    expect(drawn.match(/<rect class="plot-bar/g)).toHaveLength(2);
    expect(drawn.match(/plot-bar-picked/g)).toHaveLength(1);
    expect(drawn).toContain('75%');
    expect(drawn).toContain('plot-pinned');
    const table = renderToStaticMarkup(<DensityTable picture={picture} captioned={(caption) => caption} />);
    expect(table.match(/<tr>/g)).toHaveLength(count + 1);
    expect(table).toContain('75.0');
  });
});

it('a layer is told to read as one of the pinned networks, where their means reach it and nowhere else', () => {
  const profileOf = (mean: readonly number[]): DepthProfile =>
    ({
      firstLayer: 0,
      mean: Float64Array.from(mean),
      std: Float64Array.from(mean, () => 0.02),
      count: Int32Array.from(mean, () => 4),
    }) as unknown as DepthProfile;
  const [present, pinned] = [profileOf([0, 0.1, 0.3, 0.99]), profileOf([0, 0.2, 0.4])];
  expect(sameReading(present, pinned, 2, 'mean')).toEqual({
    said: 'layer 2 here reads as layer 1.50 ± 0.06 of the pinned networks',
    short: 'reads as pinned layer 1.50 ± 0.06',
  });
  expect(sameReading(present, pinned, 3, 'mean')).toBeUndefined();
  expect(sameReading(present, pinned, 2, 'median')).toBeUndefined();
});
