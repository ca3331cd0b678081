import { afterAll, describe, expect, test } from 'vitest';
import { comparedIds } from '../../src/networks/comparison.ts';
import { compareComparison, compareDistances } from './figureScriptRuns.ts';
import { interpreterOf } from './scriptRuns.ts';

const interpreter = interpreterOf('numpy');
let comparisons = 0;

describe.skipIf(interpreter === undefined)('programs in NumPy of several architectures, and over widths and layers', () => {
  const python = interpreter ?? { command: '', language: 'numpy' };

  test('eight architectures, with another seed and another width', async () => {
    const small = { width: 32, depth: 8, batch: 5, networks: 60 } as const;
    const { compared, complaints, leftOut } = await compareComparison(python, small, comparedIds, { SEED: 7, WIDTH: 48 });
    expect(complaints).toEqual([]);
    expect(leftOut).toEqual(['gain']);
    comparisons += compared;
  });

  test('the distance to infinite width and its exponent at every layer, with another seed and more networks', async () => {
    const small = { activation: 'relu', normalization: 'none', inputs: 'equicorrelated', depth: 8, batch: 5, networks: 60 } as const;
    const settings = { ...small, metrics: ['meanFieldDistance'] } as const;
    const { compared, complaints } = await compareDistances(
      python,
      settings,
      { widths: [16, 32, 64], layer: 3 },
      { SEED: 7, NETWORKS: 90 },
    );
    expect(complaints).toEqual([]);
    comparisons += compared;
  });

  afterAll(() => {
    console.log(`2 programs of figures ran in ${python.command}: ${comparisons} numbers were compared`);
    expect(comparisons).toBeGreaterThanOrEqual(100);
  });
});
