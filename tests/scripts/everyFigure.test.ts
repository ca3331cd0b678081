import { test } from 'vitest';
import { scriptOfFigure } from '../../src/figures/widgets/code/scriptOfFigure.ts';
import { linesOf } from '../../src/scripts/script.ts';
import { bookFigures } from './bookFigures.ts';

test('audit', () => {
  let looked = 0;
  const rows: string[] = [];
  for (const { where, kind, taken } of bookFigures()) {
    for (const language of ['numpy', 'pytorch', 'jax'] as const) {
      const script = scriptOfFigure(taken, language, 'digits.csv');
      looked++;
      if (!('text' in script)) rows.push(`${language} ${kind} ${where}: REFUSED ${script.refused}`);
      else if (script.leftOut.length > 0) rows.push(`${language} ${kind} ${where}: left out ${script.leftOut.join(', ')}`);
      else if (linesOf(script.text) < 20 || linesOf(script.text) > 40) rows.push(`${language} ${kind} ${where}: ${linesOf(script.text)}`);
    }
  }
  console.log(`${looked}\n${rows.join('\n')}`);
});
