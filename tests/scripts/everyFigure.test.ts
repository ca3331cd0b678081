import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CodeNotes } from '../../src/figures/widgets/code/CodeNotes.tsx';
import { scriptOfFigure, settingsOfTaken } from '../../src/figures/widgets/code/scriptOfFigure.ts';
import { islandLoaders } from '../../src/reader/islands/registry.ts';
import { dialects } from '../../src/scripts/dialects.ts';
import { linesOf, scriptLines } from '../../src/scripts/script.ts';
import { bookFigures } from './bookFigures.ts';

/** What a figure shows and its program does not, each with what the panel says of it. */
const partly: readonly {
  readonly figure: string;
  readonly language: 'numpy' | 'pytorch';
  readonly leftOut: string;
  readonly said: string;
}[] = [
  {
    figure: 'laboratory / architectures',
    language: 'numpy',
    leftOut: 'gain',
    said: 'Not in it: gain. 40 readable lines do not hold that beside the rest; another library may need fewer.',
  },
];

test('every figure of every chapter, as it opens and as its page sets it, has a program of 20 to 40 lines in NumPy and in PyTorch that prints all that it plots', () => {
  const figures = bookFigures();
  const kinds = new Map<string, number>();
  for (const { where, kind, taken } of figures) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const language of ['numpy', 'pytorch'] as const) {
      const script = scriptOfFigure(taken, language, 'digits-8x8.csv');
      if (!('text' in script)) throw new Error(`${where} in ${language}: ${script.refused}`);
      const { text, leftOut } = script;
      expect(linesOf(text), `${where}\n${text}`).toBeGreaterThanOrEqual(scriptLines.fewest);
      expect(linesOf(text), `${where}\n${text}`).toBeLessThanOrEqual(scriptLines.most);
      expect(text, where).not.toMatch(/undefined|\[object|NaN,|host\./);
      expect(text, where).toContain(taken.link);
      const known = partly.find((one) => where.startsWith(one.figure) && one.language === language);
      expect(leftOut, `${where} in ${language}`).toEqual(known ? [known.leftOut] : []);
      if (known === undefined) continue;
      const { inputs } = settingsOfTaken(taken);
      expect(renderToStaticMarkup(CodeNotes({ script, language, inputs, draws: 'networks' }))).toContain(known.said);
      expect(text.split('\n')[1]).toContain(`not ${known.leftOut}, which`);
    }
    const unverified = scriptOfFigure(taken, 'jax', 'digits-8x8.csv');
    if ('text' in unverified) expect(unverified.text, where).toContain(`# UNVERIFIED: no test has run this ${dialects.jax.name} script.`);
  }
  console.log(`${figures.length} pictures of figures: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
  expect([...kinds.keys()].map((kind) => kind[0].toLowerCase() + kind.slice(1)).sort()).toEqual(Object.keys(islandLoaders).sort());
  expect(figures.length).toBeGreaterThanOrEqual(95);
});
