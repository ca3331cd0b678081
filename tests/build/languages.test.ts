import { expect, test } from 'vitest';
import { languageOfPath } from '../../src/build/bookServer.ts';
import { joinedLines } from '../../src/build/chineseLines.ts';
import { builtLanguages } from '../../src/build/languagePlugin.ts';
import type { RecordedScene } from '../../src/build/scenes.ts';
import { requireTranslation } from '../../src/build/translation.ts';
import type { IslandUse, Label } from '../../src/reader/page.ts';
import { homeOf, type Place, pageIn } from '../../src/reader/place.ts';

test('the published languages are built, or those that the environment names', () => {
  expect(builtLanguages({})).toEqual(['en', 'zh']);
  expect(builtLanguages({ BOOK_LANGUAGES: 'en,zh,pseudo' })).toEqual(['en', 'zh', 'pseudo']);
  expect(() => builtLanguages({ BOOK_LANGUAGES: 'en,fr' })).toThrow(/no language "fr"/);
});

test.each([
  ['', 'en', ''],
  ['a-chapter/', 'en', 'a-chapter/'],
  ['zh/', 'zh', ''],
  ['zh/a-chapter/', 'zh', 'a-chapter/'],
  ['zhou/', 'en', 'zhou/'],
])('the address "%s" is in %s the page "%s"', (address, language, path) => {
  expect(languageOfPath(address, ['en', 'zh'])).toEqual({ language, path });
});

test('a page knows the way to its home and to itself in another language', () => {
  const place: Place = { language: 'zh', path: 'a-chapter/', root: '../../', languages: ['en', 'zh'] };
  expect(homeOf(place)).toBe('../../zh/');
  expect(pageIn('en', place)).toBe('../../a-chapter/');
  expect(pageIn('zh', { ...place, language: 'en', path: '', root: './' })).toBe('./zh/');
});

test.each([
  ['一层\n又一层', '一层又一层'],
  ['在深度 50\n（见下）', '在深度 50（见下）'],
  ['用 ReLU\n时', '用 ReLU\n时'],
  ['Two\nlines (of\nEnglish)', 'Two\nlines (of\nEnglish)'],
])('the lines of %j are joined to %j', (source, joined) => {
  expect(joinedLines(source)).toBe(joined);
});

const figure = (id: string, props: Record<string, unknown>): IslandUse => ({ name: 'experiment', id, props: { id, ...props } });
const sections = [{ id: 'one', title: 'One' }];
const labels: readonly Label[] = [{ kind: 'result', id: 'fixed-point', number: '2.1' }];
const scenes: readonly RecordedScene[] = [
  { name: 'Deep', figure: 'a', settings: {}, query: '?v=1&figure=a&depth=99' },
  { name: 'Words', settings: {} },
];
const text = '<a href="../?projector=1&amp;scene=2">Deep</a>, <a href="../#one">One</a>';
const original = { sections, islands: [figure('a', { title: 'Depth', seed: 1 })], labels, scenes, text };

test('a translation has the sections, figures and scenes of its original, and words of its own', () => {
  const check = (translation: typeof original) => () => requireTranslation('chapter.zh.mdx', original, translation);
  expect(check({ ...original, islands: [figure('a', { title: '深度', caption: '图', seed: 1 })] })).not.toThrow();
  expect(check({ ...original, labels: [] })).toThrow(/numbered part 1 must be the result "fixed-point"/);
  expect(check({ ...original, labels: [...labels, ...labels] })).toThrow(/the original has no result/);
  expect(
    check({
      ...original,
      scenes: [
        { ...scenes[0], name: '深' },
        { name: '文字', settings: {} },
      ],
    }),
  ).not.toThrow();
  expect(check({ ...original, scenes: [] })).toThrow(/has 2 scenes, the translation 0/);
  expect(check({ ...original, scenes: [scenes[0], scenes[0]] })).toThrow(/scene 2 must show what stands behind it/);
  expect(check({ ...original, scenes: [{ ...scenes[0], query: '' }, scenes[1]] })).toThrow(/scene 1 must show "a" at "\?v=1/);
  const shows = (scene: number): string => text.replace('scene=2', `scene=${scene}`);
  expect(check({ ...original, text: `${text.replace('Deep', '深')}<a href="#一"></a>` })).not.toThrow();
  expect(check({ ...original, text: shows(3) })).toThrow(/link 1 to the projector must open .*scene=2, as in the original, not .*scene=3/);
  expect(check({ ...original, text: '' })).toThrow(/scene=2, as in the original, not nothing/);
  expect(check({ ...original, text: text + text })).toThrow(/the original has no link to the projector at .*scene=2/);
  expect(check({ ...original, sections: [] })).toThrow(/has 1 sections, the translation 0/);
  expect(check({ ...original, islands: [figure('a', { seed: 2 })] })).toThrow(/figure 1 must be "a"/);
  expect(check({ ...original, islands: [] })).toThrow(/figure 1 must be "a"/);
  expect(check({ ...original, islands: [...original.islands, figure('b', {})] })).toThrow(/more figures/);
});
