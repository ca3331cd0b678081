import { afterAll, describe, expect, test } from 'vitest';
import { interpreterOf } from './scriptRuns.ts';
import { type Compared, compareAxes, compareExplorer, compareKernel } from './theoryScriptRuns.ts';

/** One of each figure of theory; the full tests run every activation and normalization. */
const interpreter = interpreterOf('numpy');
let [scripts, comparisons] = [0, 0];

function agree({ compared, complaints }: Compared): void {
  expect(complaints).toEqual([]);
  scripts++;
  comparisons += compared;
}

describe.skipIf(interpreter === undefined)('programs of figures of theory, with other constants at their top', () => {
  const python = interpreter ?? { command: '', language: 'numpy' };
  const orbit = { inputs: 'equicorrelated', batch: 2, correlation: -0.6, depth: 40 } as const;

  test('print the cosine map, its series and its orbit', () => {
    const settled = { ...orbit, activation: 'tanh', normalization: 'none', weightVariance: 2.5, biasVariance: 0.05 } as const;
    agree(compareKernel(python, settled, { truncation: 8 }, { WEIGHT_VARIANCE: 1.8, K: 5 }, { weightVariance: 1.8 }));
    const normalized = { ...orbit, activation: 'relu', normalization: 'rms', biasVariance: 0.2, gain: 1.5 } as const;
    agree(compareKernel(python, normalized, {}, { COSINE: 0.25, DEPTH: 24 }, { correlation: 0.25, depth: 24 }));
  });

  test('print the moments of two activations', () => {
    agree(compareExplorer(python, { activation: 'gelu' }, { deviation: 1, beside: 'relu' }, { DEVIATION: 1.7 }));
  });

  test('print what normalizations average over', () => {
    agree(compareAxes(python, { normalization: 'group', seed: 3 }, { groups: '2', entry: 100 }, { SEED: 8, SAMPLES: 2 }));
  });

  afterAll(() => {
    console.log(`${scripts} programs of figures of theory ran in ${python.command}: ${comparisons} numbers were compared`);
    expect(scripts).toBeGreaterThanOrEqual(4);
    expect(comparisons).toBeGreaterThanOrEqual(110);
  });
});
