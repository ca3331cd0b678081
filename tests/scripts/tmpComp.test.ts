import { test } from 'vitest';
import { scriptOfFigure } from '../../src/figures/widgets/code/scriptOfFigure.ts';
import { bookFigures } from './bookFigures.ts';
test('x', () => {
  const { taken } = bookFigures().find(({ kind }) => where.includes(process.env.SHOW!))!;
  const s = scriptOfFigure(taken, (process.env.LANG2 ?? 'numpy') as 'numpy', 'd');
  console.log(JSON.stringify((s as any).leftOut));
  console.log('text' in s ? s.text : s);
});
