import { describe, expect, it } from 'vitest';
import { comparedIds, lineup } from '../../src/networks/comparison.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { effectiveTime } from '../../src/theory/laws/effectiveTime.ts';
import { effectiveTimes } from '../../src/theory/meanField/effectiveTimes.ts';
import { flowAt, kernelFlow } from '../../src/theory/meanField/kernelFlow.ts';
import { meanFieldLayers } from '../../src/theory/meanField/meanFieldLayers.ts';
import { predictComparison } from '../../src/theory/predictComparison.ts';

const common = { activation: 'relu', inputs: 'equicorrelated', correlation: 0, width: 256, batch: 2 } as const;
const specOf = (settings: Partial<Settings>) => ensembleSpec({ ...common, normalization: 'none', ...settings });
const timesOf = (id: keyof typeof lineup, settings: Partial<Settings>): Float64Array => {
  const times = effectiveTimes(specOf({ ...lineup[id], ...settings }));
  if (times === undefined) throw new Error(`No times for ${id}.`);
  return times;
};
const cosineAt = (id: keyof typeof lineup, depth: number): number =>
  meanFieldLayers(specOf({ ...lineup[id], depth }), 0)?.[depth - 1].gram.correlation ?? Number.NaN;

describe('effective times', () => {
  it('are sums of the share that a layer renews, architecture by architecture', () => {
    const depth = 40;
    const share: Record<keyof typeof lineup, (layer: number) => number> = {
      plain: () => 1,
      randomSkip: () => 1 - 0.3 ** 2,
      residual: () => 1 / 2,
      residualRoot: () => 1 / (depth + 1),
      residualDepth: () => 1 / (depth ** 2 + 1),
      preNorm: (layer) => 1 / (layer + 1),
      postNorm: () => 1 / 2,
      dense: (layer) => 1 / (layer + 1),
    };
    let looked = 0;
    for (const id of comparedIds) {
      let sum = 0;
      const times = timesOf(id, { depth, skipShare: 0.3 });
      expect(times[0]).toBe(0);
      for (let layer = 1; layer <= depth; layer++) {
        sum += share[id](layer);
        expect(times[layer], `${id} ${layer}`).toBeCloseTo(sum, 10);
        looked++;
      }
      expect(effectiveTime.of(specOf({ ...lineup[id], depth, skipShare: 0.3 }))?.value).toBeCloseTo(times[depth], 12);
    }
    expect(looked).toBe(comparedIds.length * depth);
  });

  it('come to L/2 of a residual network, 1 with branches of 1/sqrt L, and grow like ln L before the norm and by concatenation', () => {
    expect(timesOf('residual', { depth: 30 })[30]).toBeCloseTo(15, 10);
    expect(timesOf('residualRoot', { depth: 4000 })[4000]).toBeCloseTo(1, 3);
    expect(timesOf('residualDepth', { depth: 1000 })[1000]).toBeCloseTo(0, 2);
    for (const id of ['preNorm', 'dense'] as const) {
      const times = timesOf(id, { depth: 800 });
      expect(times[800] - times[100]).toBeCloseTo(Math.log(801 / 101), 2);
    }
  });
});

describe('the one curve dc/dt = kappa(c) - c', () => {
  /** kappa of the normalized ReLU (Cho and Saul 2009), written out a second time. */
  const kappa = (c: number): number => (Math.sqrt(1 - c * c) + c * (Math.PI - Math.acos(c))) / Math.PI;

  it('is where plain small steps of a formula of its own come to', () => {
    const flow = kernelFlow(specOf({}), 0, 8);
    let c = 0;
    const steps = 80_000;
    let looked = 0;
    for (let k = 1; k <= steps; k++) {
      // The rule of the midpoint.
      const half = c + (4 / steps) * (kappa(c) - c);
      c += (8 / steps) * (kappa(half) - half);
      if (k % 8000 === 0) {
        expect(flow && flowAt(flow, (8 * k) / steps)).toBeCloseTo(c, 6);
        looked++;
      }
    }
    expect(looked).toBe(10);
  });

  it('is at 0.25386 after the time 1, which branches of 1/sqrt L come to, and networks of these do', () => {
    const flow = kernelFlow(specOf({}), 0, 2);
    expect(flow && flowAt(flow, 1)).toBeCloseTo(0.25386, 5);
    expect(cosineAt('residualRoot', 4000)).toBeCloseTo(0.25386, 3);
  });

  it('carries networks before the norm and of concatenation to the cosines of their depth, and the plain one far beyond', () => {
    const known = { 5: 0.3577, 20: 0.5148, 100: 0.643, 1000: 0.756 };
    for (const [depth, cosine] of Object.entries(known)) {
      expect(cosineAt('preNorm', Number(depth)), depth).toBeCloseTo(cosine, 3);
      expect(cosineAt('dense', Number(depth)), depth).toBeCloseTo(cosine, 3);
    }
    expect(cosineAt('plain', 5)).toBeCloseTo(0.736, 3);
    expect(cosineAt('plain', 20)).toBeCloseTo(0.948, 3);
  });

  it('is met the better the smaller the steps: within 0.005 where all are small', () => {
    const settings = completeSettings({ ...common, normalization: 'none', depth: 100, skipShare: 0.98 });
    const { lines } = predictComparison(settings, comparedIds);
    const apart = Object.fromEntries(lines.map(({ id, fromFlow }) => [id, fromFlow]));
    for (const id of ['randomSkip', 'residualRoot', 'residualDepth'] as const) expect(apart[id], id).toBeLessThan(0.005);
    expect(apart.plain).toBeGreaterThan(0.05);
    expect(apart.residual).toBeLessThan(apart.plain);
    expect(lines).toHaveLength(comparedIds.length);
  });

  it('is not there for layers that differ, nor for inputs without one cosine, and says nothing beyond its ends', () => {
    expect(kernelFlow(specOf({ gainExponent: 0.5 }), 0, 3)).toBeUndefined();
    expect(predictComparison(completeSettings({ ...common, inputs: 'circle', depth: 5 }), comparedIds).flow).toBeUndefined();
    const flow = kernelFlow(specOf({}), 0.2, 3);
    expect(flow && [flowAt(flow, 0), flowAt(flow, 3.01), flowAt(flow, -0.1)]).toEqual([0.2, Number.NaN, Number.NaN]);
  });

  it('ends where kappa crosses the diagonal: at 0.76040 for GELU', () => {
    const flow = kernelFlow(specOf({ activation: 'gelu' }), 0, 400);
    expect(flow?.values[flow.values.length - 1]).toBeCloseTo(0.7604, 4);
  });
});
