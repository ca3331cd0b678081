import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, logarithmOf, settledLayers } from '../../src/networks/level.ts';
import { powerLawOf } from '../../src/networks/powerLaw.ts';
import { completeSettings, reconcile } from '../../src/networks/settings.ts';
import { reconcileSweep, runsOf, type Sweep, seedAt } from '../../src/networks/sweep.ts';

const widths: Sweep = { over: 'width', values: [8, 32, 128] };

describe('a settled level', () => {
  const single = [Float64Array.of(9, 9, 3, 5), Float64Array.of(9, 9, 1, 1)];

  it('is taken from the deeper half of the layers', () => {
    expect(settledLayers(3)).toEqual([2, 3]);
    expect(settledLayers(1)).toEqual([1, 1]);
    expect(settledLayers(40)).toEqual([20, 40]);
  });

  it('is a mean over layers and networks, with the error of the networks alone', () => {
    // Networks 4 and 1: mean 2.5, deviation 3/sqrt(2), error 1.5.
    const level = levelOf('effectiveRank', { single, firstLayer: 0 }, 3);
    expect(level).toMatchObject({ value: 2.5, networks: 2 });
    expect(level.error).toBeCloseTo(1.5, 12);
    expect(levelOf('weightGradientNorm', { single: [Float64Array.of(9, 3, 5)], firstLayer: 1 }, 3).value).toBe(4);
  });

  it('is a root mean square where the metric is a norm', () => {
    // Networks 17 and 1: mean 9, error 8; that of the root 8/6.
    const { value, error } = levelOf('orthogonalityGap', { single, firstLayer: 0 }, 3);
    expect(value).toBe(3);
    expect(error).toBeCloseTo(8 / 6, 12);
  });

  it('leaves out a network in which the metric is undefined at a settled layer', () => {
    const some = [...single, Float64Array.of(1, 1, Number.NaN, 1)];
    expect(levelOf('effectiveRank', { single: some, firstLayer: 0 }, 3)).toMatchObject({ value: 2.5, networks: 2 });
    expect(levelOf('effectiveRank', { single: some.slice(2), firstLayer: 0 }, 3).value).toBeNaN();
  });

  it('has no logarithm where it is not positive, and is one where the metric is one', () => {
    expect(logarithmOf('correlation', { value: -0.1, error: 0.01 }).value).toBeNaN();
    expect(logarithmOf('correlation', { value: Math.E, error: 0.1 })).toEqual({ value: 1, error: 0.1 / Math.E });
    expect(logarithmOf('gradientNorm', { value: -3, error: 0.2 })).toEqual({ value: -3, error: 0.2 });
  });
});

describe('a power law', () => {
  const point = (value: number, level: number, error = 0.01 * level) => ({
    value,
    levels: { orthogonalityGap: { value: level, error, networks: 9 } },
  });

  it('is found where there is one', () => {
    const fit = powerLawOf(
      'orthogonalityGap',
      [4, 16, 64].map((d) => point(d, 3 * d ** -0.5)),
    );
    expect(fit?.slope).toBeCloseTo(-0.5, 12);
    // Errors of 1% at ln 4 apart: 0.01 over the root of twice its square.
    expect(fit?.slopeError).toBeCloseTo(0.01 / (Math.SQRT2 * Math.log(4)), 12);
    expect(fit?.chiSquared).toBeCloseTo(0, 12);
  });

  it('takes no part of what has no logarithm or no error', () => {
    const bad = [point(8, -1), point(9, Number.NaN), point(10, 1, Number.NaN), { value: 11, levels: {} }];
    expect(powerLawOf('orthogonalityGap', bad)).toBeUndefined();
    expect(powerLawOf('orthogonalityGap', [...bad, point(4, 1), point(16, 2)])?.slope).toBeCloseTo(0.5, 12);
  });
});

describe('the runs of a sweep', () => {
  it('differ in their size and their seed alone', () => {
    const settings = completeSettings({ seed: 3, depth: 7 });
    const runs = runsOf(settings, widths);
    expect(runs.map(({ value }) => value)).toEqual(widths.values);
    for (const run of runs) expect(run.settings).toEqual({ ...settings, width: run.value, seed: seedAt(3, run.value) });
  });

  it('have seeds that neither other sizes nor neighbouring seeds have', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => Array.from({ length: 40 }, (_, value) => seedAt(seed, value + 1))).flat();
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
  });

  it('leave out a size that the other settings do not allow', () => {
    const settings = completeSettings({ inputs: 'equicorrelated', batch: 16 });
    expect(runsOf(settings, widths).map(({ value }) => value)).toEqual([32, 128]);
  });

  it('can all be, whatever the settings', () => {
    const sweeps: readonly Sweep[] = [widths, { over: 'batch', values: [2, 200] }, { over: 'depth', values: [1, 9] }];
    fc.assert(
      fc.property(
        fc.constantFrom(...sweeps),
        fc.constantFrom('gaussian', 'equicorrelated', 'digits', 'nearCollinear'),
        fc.integer({ min: 1, max: 256 }),
        (sweep, inputs, batch) => {
          const { settings } = reconcileSweep(completeSettings({ inputs, batch, width: 16 }), sweep);
          expect(reconcileSweep(settings, sweep)).toEqual({ settings, problems: [] });
          for (const run of runsOf(settings, sweep)) expect(reconcile(run.settings).problems).toEqual([]);
        },
      ),
    );
  });
});
