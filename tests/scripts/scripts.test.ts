import { describe, expect, test } from 'vitest';
import type { ActivationSettings } from '../../src/networks/activations/activation.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { languageIds } from '../../src/scripts/dialects.ts';
import { experimentScript } from '../../src/scripts/experimentScript.ts';
import { mapScript } from '../../src/scripts/mapScript.ts';
import { linesOf, scriptLines } from '../../src/scripts/script.ts';
import { activationSnippets } from '../../src/scripts/snippets/activations.ts';
import { sweepScript } from '../../src/scripts/sweepScript.ts';
import { sheets } from '../../src/theory/sheets/index.ts';
import { ingredientCells } from '../agreement/ingredientCells.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const origin = { title: 'A figure', link: 'https://example.org/#figure', digits: 'digits-8x8.csv' } as const;

/** JavaScript of an expression of NumPy, which for formulas of one number differs in names alone. */
function calculated(expression: string, x: number, { slope }: ActivationSettings): number {
  const where = (is: boolean, yes: number, no: number): number => (is ? yes : no);
  const np = {
    ...Math,
    abs: Math.abs,
    maximum: Math.max,
    minimum: Math.min,
    where,
    logaddexp: (a: number, b: number) => Math.log(Math.exp(a) + Math.exp(b)),
    clip: (a: number, low: number, high: number) => Math.max(low, Math.min(a, high)),
    pi: Math.PI,
    ones_like: () => 1,
    zeros_like: () => 0,
  };
  const names = Object.fromEntries(Object.getOwnPropertyNames(Math).map((name) => [name, Math[name as 'abs']]));
  const all = { ...names, ...np };
  const text = expression.replace(/-(x) \*/g, '(-$1) *');
  return Number(new Function('np', 'x', 'SLOPE', 'erf', `return ${text}`)(all, x, slope, (z: number) => activations.erf.phi(z, { slope })));
}

describe('programs of figures', () => {
  test('the formulas of activations are those of the book, and so are their slopes', () => {
    let looked = 0;
    for (const [id, { phi, slope }] of Object.entries(activationSnippets)) {
      const activation = activations[id as 'relu'];
      for (const x of [-2.3, -0.7, 0.4, 1.7]) {
        const settings = { slope: 0.1 };
        expect(calculated(phi, x, settings), `${id}(${x})`).toBeCloseTo(activation.phi(x, settings), 8);
        expect(calculated(slope, x, settings), `slope of ${id} at ${x}`).toBeCloseTo(activation.derivative(x, settings), 8);
        looked += 2;
      }
    }
    console.log(`${looked} values of activations in programs`);
    expect(looked).toBeGreaterThanOrEqual(8 * Object.keys(activations).length);
  });

  test('every ingredient has one in every library, of 20 to 40 lines, that hides nothing it leaves out', () => {
    let looked = 0;
    for (const { settings } of ingredientCells) {
      for (const metrics of [
        ['correlation'],
        ['correlation', 'effectiveRank', 'gradientNorm'],
        ['weightGradientNorm', 'jacobianMean', 'softRank'],
      ] as const) {
        for (const language of languageIds) {
          const whole: Settings = reconcile(completeSettings({ ...settings, metrics })).settings;
          const script = experimentScript({ ...origin, settings: whole }, language);
          if (!('text' in script)) throw new Error(`${JSON.stringify(settings)}: ${script.refused}`);
          expect(linesOf(script.text), script.text).toBeGreaterThanOrEqual(scriptLines.fewest);
          expect(linesOf(script.text), script.text).toBeLessThanOrEqual(scriptLines.most);
          expect(script.text).not.toMatch(/undefined|\[object|NaN,|host\./);
          for (const metric of metrics)
            expect(script.text.includes(JSON.stringify(metric)) || script.leftOut.includes(metric), metric).toBe(true);
          // What is left out is named at the head of the program, with the reason.
          const [, second] = script.text.split('\n');
          for (const metric of script.leftOut) expect(second).toMatch(new RegExp(`; not [^;]*\\b${metric}\\b[^;]*, which `));
          expect(script.text).toContain(origin.link);
          looked++;
        }
      }
    }
    console.log(`${looked} programs of ingredients`);
    expect(looked).toBeGreaterThanOrEqual(400);
  });

  test('of the plots that a figure has where nobody says otherwise none is left out, whichever ingredient it is of, in a library that is verified', () => {
    for (const { settings } of ingredientCells) {
      for (const language of ['numpy', 'pytorch'] as const) {
        const whole = completeSettings(settings);
        expect(experimentScript({ ...origin, settings: whole, result: fakeResult(specOf(whole)) }, language)).toMatchObject({
          leftOut: [],
        });
      }
    }
  });

  test('only JAX is called unverified', () => {
    const said = languageIds.map((language) => {
      const script = experimentScript({ ...origin, settings: completeSettings({}) }, language);
      return 'text' in script && script.text.includes('UNVERIFIED');
    });
    expect(said).toEqual([false, false, true]);
  });

  test('a sweep has one over each size, and the size that it goes over is no other constant', () => {
    for (const over of ['width', 'batch', 'depth'] as const) {
      const result = { sweep: { over, values: [8, 16, 32] }, points: [] };
      const script = sweepScript({ ...origin, settings: completeSettings({ metrics: ['correlation'] }), result }, 'numpy');
      if (!('text' in script)) throw new Error(script.refused);
      expect(linesOf(script.text)).toBeLessThanOrEqual(scriptLines.most);
      expect(script.text).toContain(`${over.toUpperCase()}S, NAMES = [8, 16, 32]`);
      expect(
        script.text
          .split('\n')
          .filter((line) => line.startsWith('SEED'))[0]
          .split(' = ')[0],
      ).not.toContain(over.toUpperCase());
    }
  });

  test('every map has one in every library, of its formula or of networks that are drawn; none where theory has no point', () => {
    for (const of of Object.keys(sheets) as (keyof typeof sheets)[]) {
      for (const normalization of ['none', 'layer', 'batch'] as const) {
        for (const language of languageIds) {
          const settings = completeSettings({ normalization });
          const script = mapScript({ ...origin, of, settings, plain: 'x', value: 1 }, language);
          if (!('text' in script)) throw new Error(`${of}: ${script.refused}`);
          expect(linesOf(script.text), script.text).toBeGreaterThanOrEqual(scriptLines.fewest);
          expect(linesOf(script.text), script.text).toBeLessThanOrEqual(scriptLines.most);
          expect(script.text.includes('NETWORKS')).toBe(of === 'trainability' && normalization !== 'batch');
        }
      }
    }
    expect(
      mapScript({ ...origin, of: 'gradientExplosion', settings: completeSettings({ activation: 'sign' }), plain: 'x', value: 1 }, 'numpy'),
    ).toEqual({ refused: 'noPoint' });
  });
});
