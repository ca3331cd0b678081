import { afterAll, describe, expect, test } from 'vitest';
import { comparedIds } from '../../src/networks/comparison.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { compareComparison, compareDistances } from './figureScriptRuns.ts';
import { interpreterOf } from './scriptRuns.ts';

const small = { width: 32, depth: 8, batch: 5, networks: 60 } as const;

const comparisons: readonly Partial<Settings>[] = [
  {},
  { activation: 'tanh', skipStrength: 0.8, branchStrength: 0.5, biasVariance: 0.1 },
  { activation: 'relu', inputs: 'digits' },
  { activation: 'gelu', gain: 1.3 },
];
const maps: readonly Partial<Settings>[] = [
  { activation: 'relu', normalization: 'none', inputs: 'equicorrelated', metrics: ['meanFieldDistance'] },
  { activation: 'linear', normalization: 'batch', metrics: ['orthogonalityGap'] },
  { activation: 'tanh', normalization: 'none', metrics: ['gradientNorm'] },
];

describe.each(['numpy', 'pytorch'] as const)('programs in %s', (language) => {
  const interpreter = interpreterOf(language);
  const python = interpreter ?? { command: '', language };
  let looked = 0;

  test.skipIf(interpreter === undefined).each(comparisons)('of several architectures: %o', async (given) => {
    const { compared, complaints } = await compareComparison(python, { ...small, ...given }, comparedIds, { SEED: 7, WIDTH: 48 });
    expect(complaints).toEqual([]);
    looked += compared;
  });

  test.skipIf(interpreter === undefined).each(maps)('over widths and layers: %o', async (given) => {
    const settings = { ...small, ...given } as Partial<Settings>;
    const { compared, complaints } = await compareDistances(
      python,
      settings,
      { widths: [16, 32, 64], layer: 3 },
      { SEED: 7, NETWORKS: 90 },
    );
    expect(complaints).toEqual([]);
    looked += compared;
  });

  afterAll(() => {
    console.log(
      `${comparisons.length + maps.length} programs of figures in ${python.command} (${language}): ${looked} numbers were compared`,
    );
    if (interpreter) expect(looked).toBeGreaterThanOrEqual(300);
  });
});
