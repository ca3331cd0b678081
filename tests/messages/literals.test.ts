import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { literalsIn } from './literals.ts';

/** Fewer would mean that nobody looked. */
const [fewestFiles, fewestPlaces] = [25, 80];

test('every word that a component shows comes from the catalogue', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
  const read = files.map((file) => ({ file, ...literalsIn(readFileSync(`src/${file}`, 'utf8')) }));
  const places = read.reduce((sum, { looked }) => sum + looked, 0);
  console.log(`Looked at ${places} places in ${files.length} components.`);
  expect(files.length).toBeGreaterThanOrEqual(fewestFiles);
  expect(places).toBeGreaterThanOrEqual(fewestPlaces);
  expect(read.flatMap(({ file, found }) => found.map(({ line, text }) => `src/${file}:${line}: ${text}`))).toEqual([]);
});

test.each([
  ['<p>Drawn here</p>', ['Drawn here']],
  ['<p>\n  {count} of\n</p>', ['of']],
  ['<p aria-label="Knobs" className="big red" />', ['Knobs']],
  ['<p title={on ? "Turned on" : messages.off} />', ['Turned on']],
  ['<p>{state === "busy" && "Turned on"}</p>', ['Turned on']],
  [`<p>{\`Layer \${l}\`}</p>`, ['Layer']],
  ['<p>{messages.on} · {x} <b>#</b></p>', []],
])('%s says %j by itself', (source, texts) => {
  expect(literalsIn(source).found.map(({ text }) => text)).toEqual(texts);
});
