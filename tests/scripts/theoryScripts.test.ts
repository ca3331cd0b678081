import { expect, test } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { languageIds } from '../../src/scripts/dialects.ts';
import { kernelScript } from '../../src/scripts/kernelScript.ts';
import { theoryText } from '../agreement/theoryScriptRuns.ts';

const activationIds = Object.keys(activations) as ActivationId[];
const unwritten = /undefined|\[object|NaN,|host\./;

test('the figures of theory have programs of 20 to 40 lines, whatever they are set to', () => {
  let looked = 0;
  // `theoryText` counts their lines.
  const look = (text: string): void => {
    expect(text).not.toMatch(unwritten);
    expect(text).toContain('https://example.org/#a');
    looked++;
  };
  for (const activation of activationIds) {
    for (const normalization of ['none', 'rms', 'layer'] as const) {
      for (const normalizationPosition of ['beforeActivation', 'afterActivation'] as const) {
        const known = normalization !== 'none' || !['exp', 'hermite2', 'hermite3'].includes(activation);
        if (!known) continue;
        for (const language of languageIds)
          look(theoryText('kernelMap', { language }, { activation, normalization, normalizationPosition }, {}));
      }
    }
    for (const beside of ['none', 'erf', activation])
      for (const language of languageIds) look(theoryText('activationExplorer', { language }, { activation }, { beside }));
  }
  for (const normalization of Object.keys(normalizations) as NormalizationId[])
    for (const language of languageIds) look(theoryText('normalizationAxes', { language }, { normalization }, {}));
  console.log(`${looked} programs of figures of theory`);
  expect(looked).toBeGreaterThanOrEqual(400);
});

test('where theory has no map there is no program', () => {
  expect(kernelScript({ title: 'A', link: '', settings: completeSettings({}), truncation: 8, said: undefined }, 'numpy')).toEqual({
    refused: 'noPoint',
  });
});
