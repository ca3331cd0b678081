import { expect, test } from 'vitest';
import { pseudoCatalogue, pseudoText } from '../../src/messages/pseudo/pseudoText.ts';

test('a text is bracketed, accented and twice as long', () => {
  const stretched = pseudoText('Start reading');
  expect(stretched).toMatch(/^⟦Stárt réádîñg .*⟧$/);
  expect(stretched.length).toBeGreaterThanOrEqual(2 * 'Start reading'.length);
});

test('what was stretched already is not stretched again', () => {
  const { whole, part } = pseudoCatalogue({ part: 'inputs', whole: (part: string) => `For ${part}.` });
  expect(whole(part)).toContain(part);
  expect(whole(part).length).toBeLessThan(part.length + 20);
});
