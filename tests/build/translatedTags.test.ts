import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { differences, placedTags } from './translatedTags.ts';

const translated = readdirSync('chapters', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.zh.mdx'))
  .map((file) => `chapters/${file}`)
  .sort();
const read = (file: string): string => readFileSync(file, 'utf8');

test('every translation has the tags of its original, with the same props, in the same sections, steps and exercises', () => {
  let looked = 0;
  const found = translated.flatMap((file) => {
    const original = read(file.replace('.zh.mdx', '.mdx'));
    looked += placedTags(original).length;
    return differences(original, read(file)).map((one) => `${file}, ${one}`);
  });
  console.log(`${looked} tags and terms of ${translated.length} texts`);
  expect(found).toEqual([]);
  expect([translated.length > 6, looked > 700]).toEqual([true, true]);
});

const original = [
  'A <Highlight figure="a" mark="mean">line</Highlight> and <Scrub figure="a" of="width" />.',
  '<Scene name="Deep" figure="a" network={{ depth: 99 }} />\n\nLook at <Show scene="Deep" />.',
  '## Two\n\n<Guide id="g" figure="a" title="T">\n<GuideStep title="One">\nA <Scrub figure="a" of="batch" />.\n</GuideStep>\n<GuideStep title="Two" needs={{ width: 3 }}>\nB.\n</GuideStep>\n</Guide>',
  '$\\term{n}{n}$\n\n<Answer value={2} unit="layers">\n<Why value={3}>\nC.\n</Why>\n</Answer>',
].join('\n\n');

const changed = (from: string, to: string): readonly string[] => {
  expect(original).toContain(from);
  return differences(original, original.replace(from, to));
};

test.each([
  [
    'words in another order',
    '<Highlight figure="a" mark="mean">line</Highlight> and <Scrub figure="a" of="width" />',
    '<Scrub figure="a" of="width" /> <Highlight mark="mean" figure="a">线</Highlight>',
  ],
  ['titles and units of its own', 'title="T"', 'title="题"'],
  ['units of its own', 'unit="layers"', 'unit="层"'],
])('%s are no difference', (_what, from, to) => {
  expect(changed(from, to)).toEqual([]);
});

test('scenes go by their places, under names of their own', () => {
  expect(differences(original, original.replaceAll('Deep', '深'))).toEqual([]);
});

test.each([
  [
    'a tag that is missing',
    '<Scrub figure="a" of="width" />',
    'it',
    ['section 0: the translation has no <Scrub figure="a" of="width"> (line 1 of the other)'],
  ],
  [
    'another mark',
    'mark="mean"',
    'mark="band"',
    [/translation has no <Highlight figure="a" mark="mean">/, /original has no <Highlight figure="a" mark="band">/],
  ],
  [
    'a value in another step',
    'B.',
    'B <Scrub figure="a" of="batch" />.',
    [/^section 1: the original has no <Scrub figure="a" of="batch"> in GuideStep 2 in Guide g/],
  ],
  ['another need', 'width: 3', 'width: 4', [/translation has no <GuideStep needs=\{ width: 3 \}>/, /original has no/]],
  ['another answer', 'value={2}', 'value={3}', [/translation has no <Answer value=2>/, /original has no <Answer value=3>/]],
  ['a term that is missing', '$\\term{n}{n}$', '$n$', [/section 1: the translation has no \\term\{n\}/]],
  ['a section that is missing', '## Two', 'Two', Array.from({ length: 14 }, () => /has no/)],
])('%s is found', (_what, from, to, told) => {
  const found = changed(from, to);
  expect(found).toHaveLength(told.length);
  for (const [k, one] of told.entries()) expect(found[k]).toMatch(one);
});
