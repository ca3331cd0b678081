import { expect, test } from 'vitest';
import { activations } from '../../src/networks/activations/index.ts';
import { comparedIds } from '../../src/networks/comparison.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { inputDistributions } from '../../src/networks/inputs/index.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { comparisonScript } from '../../src/scripts/comparisonScript.ts';
import { languageIds } from '../../src/scripts/dialects.ts';
import { distanceScript } from '../../src/scripts/distanceScript.ts';
import { linesOf, type Script, scriptLines } from '../../src/scripts/script.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';

const origin = { title: 'A figure', link: 'https://example.org/#figure', digits: 'digits-8x8.csv' } as const;

function whole(script: Script, why: string): { readonly text: string; readonly leftOut: readonly string[] } {
  if (!('text' in script)) throw new Error(`${why}: ${script.refused}`);
  expect(linesOf(script.text), script.text).toBeGreaterThanOrEqual(scriptLines.fewest);
  expect(linesOf(script.text), script.text).toBeLessThanOrEqual(scriptLines.most);
  expect(script.text).not.toMatch(/undefined|\[object|NaN,|host\.|BRANCH \*/);
  expect(script.text).toContain(origin.link);
  return script;
}

test('a comparison of all architectures has a program, whatever they have in common; what it leaves out, it names', () => {
  const given: Partial<Settings>[] = [
    ...Object.keys(activations).map((activation) => ({ activation: activation as 'relu' })),
    ...Object.keys(inputDistributions).flatMap((id) => (id === 'own' ? [] : [{ inputs: id as 'gaussian' }])),
    ...(['gaussian', 'orthogonal', 'uniform', 'sparse'] as const).map((weights) => ({
      weights,
      biasVariance: 0.1,
      gain: 1.2,
      dropout: 0.1,
    })),
  ];
  let looked = 0;
  for (const one of given) {
    for (const language of languageIds) {
      const settings = completeSettings({ normalization: 'none', ...one });
      const { text, leftOut } = whole(comparisonScript({ ...origin, settings, compared: comparedIds }, language), JSON.stringify(one));
      for (const [k, id] of comparedIds.entries()) expect(text.includes(`"${k + 1} ${id}"`)).toBe(!leftOut.includes(`${k + 1} ${id}`));
      for (const reading of ['cosine', 'time', 'gain']) expect(text.includes(`"${reading}"`)).toBe(!leftOut.includes(reading));
      looked++;
    }
  }
  console.log(`${looked} programs of comparisons`);
  expect(looked).toBeGreaterThanOrEqual(80);
});

test('with the settings of the book a comparison leaves nothing out in PyTorch, and in NumPy only the gradients', () => {
  const settings = completeSettings({ normalization: 'none' });
  const leftOut = languageIds.map(
    (language) => whole(comparisonScript({ ...origin, settings, compared: comparedIds }, language), language).leftOut,
  );
  expect(leftOut.slice(0, 2)).toEqual([['gain'], []]);
});

test('a map over widths and layers has a program of every metric of a signal, with the layer that is read off', () => {
  let looked = 0;
  for (const metric of Object.keys(metrics) as (keyof typeof metrics)[]) {
    for (const language of ['numpy', 'pytorch'] as const) {
      const inputs = metric === 'meanFieldDistance' ? 'equicorrelated' : 'gaussian';
      const settings = completeSettings({ normalization: 'none', inputs, metrics: [metric] });
      const asked = { ...origin, settings, result: { sweep: { over: 'width', values: [16, 32, 64] }, points: [] }, layer: 7 } as const;
      const { text } = whole(distanceScript({ ...asked, meanField: withMeanField(specOf(settings)).meanField }, language), metric);
      expect(text).toContain('WIDTHS, LAYERS = [16, 32, 64], sorted({7, ');
      expect(text.includes('LIMIT = ')).toBe(metric === 'meanFieldDistance');
      looked++;
    }
  }
  console.log(`${looked} programs of maps`);
  expect(looked).toBeGreaterThanOrEqual(40);
});
