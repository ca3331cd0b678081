import { afterAll, describe, expect, test } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { interpreterOf } from './scriptRuns.ts';
import { type Compared, compareAxes, compareExplorer, compareKernel } from './theoryScriptRuns.ts';

const activationIds = Object.keys(activations) as ActivationId[];
const kinds = (Object.keys(normalizations) as NormalizationId[]).filter((id) => id !== 'none');

describe.each(['numpy', 'pytorch'] as const)('programs of figures of theory in %s', (language) => {
  const interpreter = interpreterOf(language);
  const python = interpreter ?? { command: '', language };
  const ran = test.skipIf(interpreter === undefined);
  let [scripts, comparisons] = [0, 0];
  const agree = ({ compared, complaints }: Compared): void => {
    expect(complaints).toEqual([]);
    scripts++;
    comparisons += compared;
  };
  const orbit = { inputs: 'equicorrelated', batch: 2, correlation: -0.4, depth: 30, biasVariance: 0.1 } as const;

  ran.each(activationIds)('the cosine map of %s, kept before it and behind it', (activation) => {
    const before = { ...orbit, activation, normalization: 'rms', normalizationPosition: 'beforeActivation', gain: 1.2 } as const;
    agree(compareKernel(python, before, { truncation: 8 }, { GAIN: 0.9, K: 12 }, { gain: 0.9 }));
    const after = { ...orbit, activation, normalization: 'layer', normalizationPosition: 'afterActivation', biasVariance: 0 } as const;
    agree(compareKernel(python, after, { truncation: 8 }, { COSINE: 0.7, K: 20 }, { correlation: 0.7 }));
  });

  ran.each(['tanh', 'erf', 'sin', 'hardTanh', 'sigmoid', 'relu', 'sign', 'linear', 'silu'] as const)(
    'the cosine map of %s, settled or not',
    (activation) => {
      const alone = { ...orbit, activation, normalization: 'none', weightVariance: 2.2 } as const;
      agree(compareKernel(python, alone, {}, { WEIGHT_VARIANCE: 1.5 }, { weightVariance: 1.5 }));
    },
  );

  ran.each(activationIds)('the moments of %s', (activation) => {
    agree(compareExplorer(python, { activation }, { beside: 'leakyRelu' }, { DEVIATION: 1.3 }));
  });

  ran.each(kinds)('the axes of %s', (normalization) => {
    agree(compareAxes(python, { normalization, seed: 3 }, { groups: '2', entry: 100 }, { SEED: 8, SAMPLES: 2 }));
  });

  afterAll(() => {
    console.log(`${scripts} programs of figures of theory ran in ${python.command}: ${comparisons} numbers were compared`);
    if (interpreter === undefined) return;
    expect(scripts).toBeGreaterThanOrEqual(3 * activationIds.length + 9 + kinds.length);
    expect(comparisons).toBeGreaterThanOrEqual(15 * scripts);
  });
});
