import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { compare, comparePhase, compareStraying, compareSweep, interpreterOf } from './scriptRuns.ts';

/** One process each: what reads a signal, a way back, tangents, a table of samples; a sweep; a point of theory. The full tests run every ingredient. */
const cells: readonly Partial<Settings>[] = [
  { metrics: ['correlation', 'effectiveRank', 'gradientNorm'] },
  {
    architecture: 'residual',
    activation: 'tanh',
    normalization: 'layer',
    metrics: ['meanSquare', 'gradientNorm', 'weightGradientNorm'],
    biasVariance: 0.2,
  },
  { normalization: 'none', activation: 'tanh', weights: 'orthogonal', metrics: ['jacobianMean', 'lyapunov'], observables: [] },
  { inputs: 'digits', normalization: 'rms', activation: 'gelu', metrics: ['correlation', 'stableRank'], observables: ['spectrum'] },
  // Lines are joined where all that the figure plots would not fit.
  { architecture: 'transformer', normalization: 'layer' },
];

const interpreter = interpreterOf('numpy');
const small = { width: 16, depth: 6, batch: 6, networks: 30 } as const;
let [scripts, comparisons] = [0, 0];

describe.skipIf(interpreter === undefined)('programs in NumPy, with other constants at their top', () => {
  test.each(cells)('print what our sampler measures: %o', async (cell) => {
    if (interpreter === undefined) return;
    const { compared, leftOut, complaints } = await compare(interpreter, { ...small, ...cell }, { SEED: 7, WIDTH: 20, NETWORKS: 60 });
    expect(complaints).toEqual([]);
    expect(leftOut).toEqual([]);
    scripts++;
    comparisons += compared;
  });

  test('print the levels of a sweep, and its power law', async () => {
    if (interpreter === undefined) return;
    const sweep = { over: 'width', values: [12, 24, 48] } as const;
    const settings = { ...small, activation: 'linear', metrics: ['orthogonalityGap'], depth: 10 } as const;
    const { compared, complaints } = await compareSweep(interpreter, settings, sweep, { SEED: 7, BATCH: 5 });
    expect(complaints).toEqual([]);
    scripts++;
    comparisons += compared;
  });

  test.each([{ activation: 'relu', weightVariance: 1.6, biasVariance: 0.1 }] as const)('print the phase of a point: %o', (point) => {
    if (interpreter === undefined) return;
    expect(comparePhase(interpreter, point, { BIAS_VARIANCE: 0.25 })).toEqual([]);
    scripts++;
    comparisons += 3;
  });

  test('print how far gradients stray, beside theory', () => {
    if (interpreter === undefined) return;
    const point = { activation: 'relu', weightVariance: 2, width: 32, depth: 6 } as const;
    expect(compareStraying(interpreter, point, { SEED: 7, WIDTH: 48, NETWORKS: 300 })).toEqual([]);
    scripts++;
    comparisons++;
  });

  afterAll(() => {
    console.log(`${scripts} programs of figures ran in ${interpreter?.command}: ${comparisons} numbers were compared`);
    expect(scripts).toBeGreaterThanOrEqual(8);
    expect(comparisons).toBeGreaterThanOrEqual(83);
  });
});
