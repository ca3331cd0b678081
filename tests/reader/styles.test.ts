import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rules of a stylesheet that count on a screen. */
const onScreen = (css: string): string => css.replace(/@media print \{[\s\S]*?\n\}\n/g, '');

/** A browser asks every such rule anew at each element that comes or goes: 5 to 8 ms of a move of a knob, in a chapter of 15,000 elements. */
test('no rule of the screen asks what is inside of something', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `src/${name}`);
  expect(files.length).toBeGreaterThan(30);
  const asking = files.filter((file) => onScreen(readFileSync(file, 'utf8')).includes(':has('));
  expect(asking).toEqual([]);
  expect(onScreen('@media print {\n  a:has(b) {\n  }\n}\na:has(c) {\n}\n')).toBe('a:has(c) {\n}\n');
});
