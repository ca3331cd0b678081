import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../src/messages/en/problems.ts';
import { comparedIds, gainOf, lineup, numberOf, reconcileComparison, runsOfComparison } from '../../src/networks/comparison.ts';
import { completeSettings, reconcile } from '../../src/networks/settings.ts';

const settings = reconcileComparison(completeSettings({ width: 16, depth: 4 })).settings;

describe('the architectures of a comparison', () => {
  it('have settings that agree, seeds of their own, and differ in nothing else', () => {
    const runs = runsOfComparison(settings, comparedIds);
    expect(runs.map(({ id }) => id)).toEqual(comparedIds);
    expect(new Set(runs.map((run) => run.settings.seed)).size).toBe(comparedIds.length);
    for (const { id, settings: own } of runs) {
      expect(reconcile(own)).toEqual({ settings: own, problems: [] });
      expect(own).toEqual({ ...settings, ...lineup[id], seed: own.seed });
      expect(numberOf(id)).toBe(comparedIds.indexOf(id) + 1);
    }
  });

  it('keep their seeds whichever of them are drawn', () => {
    const [alone] = runsOfComparison(settings, ['dense']);
    expect(alone).toEqual(runsOfComparison(settings, comparedIds).find(({ id }) => id === 'dense'));
  });

  it('are left out where the other settings do not allow them', () => {
    const fitted = { ...settings, weights: 'iterative', batch: 16, inputs: 'equicorrelated' } as const;
    expect(runsOfComparison(fitted, comparedIds).map(({ id }) => id)).toEqual(['plain']);
  });

  it('are what a link cannot say, and it is told so', () => {
    const { settings: mended, problems } = reconcileComparison({ ...settings, architecture: 'dense', metrics: ['meanSquare'] });
    expect(mended).toEqual(settings);
    expect(problems).toHaveLength(1);
    expect(problemSentence(problems[0], (id) => id)).toContain('this figure compares several of them');
  });
});

it('the growth of a gradient is taken network by network', () => {
  const single = [Float64Array.of(5, 3, 1), Float64Array.of(1, 0, -1)];
  const { mean, std, count } = gainOf({ single, firstLayer: 0, count: Int32Array.of(2, 2, 2) });
  expect([...mean]).toEqual([3, 1.5, 0]);
  expect(std[0]).toBeCloseTo(Math.SQRT2, 12);
  expect([std[2], ...count]).toEqual([0, 2, 2, 2]);
});
