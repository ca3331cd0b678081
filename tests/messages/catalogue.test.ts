import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contents } from '../../chapters/contents.ts';
import * as pages from '../../chapters/pages.ts';
import { joinedLines } from '../../src/build/chineseLines.ts';
import { en } from '../../src/messages/en/index.ts';
import { pseudo } from '../../src/messages/pseudo/index.ts';
import { zh } from '../../src/messages/zh/index.ts';
import { leavesOf } from './leaves.ts';

/** Fewer would mean that nobody looked. */
const fewestTexts = 150;

/** What is the same in every language: names of functions, programs and kinds of number, symbols, and what is made of its parts alone. */
const sameEverywhere =
  /^(?:ReLU|tanh|sigmoid|GELU|SiLU|ELU|SELU|softplus|GPU|WebAssembly(?:(?:，|（)float(?:32|64)）?)?|WebGL|WebGPU|GPU（WebG(?:L|PU)）|[dhnlLλ∠si]|1\/√?L|0（SkipInit）|[\d\s×>/]+|3)$/;

/** Sentences that are nothing but their parts and the marks between them. */
const madeOfParts = [
  'figure.excess.value',
  'shell.sentences',
  'figure.calculated',
  'figure.short.named',
  'figure.short.span',
  'figure.sweep.reading',
  'comparison.reading',
  'figure.sweep.at',
  'figure.describe.density',
  'map.number',
  'map.reading',
  'share.report.line',
  'share.report.drawnBy',
  'kernel.normalized',
  'kernel.hermite.edge',
  'explorer.reading',
  'explorer.readingBeside',
  'sideBySide.valueOf',
  'sideBySide.noted',
  'prose.allAuthors',
  'prose.citedAt',
];

const english = leavesOf(en);
const chinese = leavesOf(zh);
const inContents = contents.flatMap(({ slug, title, summary }) => [
  { path: `contents.${slug}.title`, texts: [title.zh], english: [title.en] },
  { path: `contents.${slug}.summary`, texts: [summary.zh], english: [summary.en] },
]);

/** The text of a chapter outside of tags, code and formulas. */
const proseOf = (chapter: string): string =>
  joinedLines(
    chapter
      .replace(/\$\$[\s\S]*?\$\$|<(?:DistanceMap|Experiment|Sweep|TheoryMap)[\s\S]*?\/>/g, '')
      .replace(/\$[^$]*\$/g, 'x')
      .replace(/<Claim[^>]*>/g, '1')
      .replace(/<(?:Ref|Show)[^>]*\/>/g, '图')
      .replace(/<Cite[^>]*\/>/g, 'x')
      // A run-in head stands apart from its text.
      .replace(/([。？！”])\*\* /g, '$1')
      .replace(/<[^>]*>|\*/g, ''),
  );
const pageTexts = Object.values(pages).map(({ slug }) => `chapters/${slug}/page.zh.mdx`);
const ofChapters = contents.flatMap(({ slug }) => ['chapter', 'teach'].map((kind) => `chapters/${slug}/${kind}.zh.mdx`));
const translated = [...ofChapters, ...pageTexts].filter((file) => existsSync(file));
const chapters = translated.map((path) => ({ path, texts: [proseOf(readFileSync(path, 'utf8'))] }));

/** Whether a text is the English one, or says nothing in Chinese beside the parts that it was made of. */
const isEnglish = (text: string, original: string | undefined): boolean =>
  !sameEverywhere.test(text) && (text === original || !/\p{Script=Han}/u.test(text.replace(/[甲乙丙丁戊]/g, '')));

test('every text of the catalogue is translated', () => {
  expect(english.length).toBeGreaterThanOrEqual(fewestTexts);
  expect(chinese.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
  const originals = new Map(english.map(({ path, texts }) => [path, texts]));
  const all = [...chinese.map((leaf) => ({ ...leaf, english: originals.get(leaf.path) })), ...inContents];
  const untranslated = all.filter(({ path, texts, english }) => !madeOfParts.includes(path) && isEnglish(texts[0], english?.[0]));
  const waiting = contents.filter(({ written, slug }) => written && !existsSync(`chapters/${slug}/chapter.zh.mdx`));
  expect(pageTexts.filter((file) => !existsSync(file))).toEqual([]);
  console.log(`Looked at ${all.length} texts. Chapters without a translation: ${waiting.map(({ slug }) => slug).join(', ') || 'none'}.`);
  expect(untranslated.map(({ path, texts }) => `${path}: ${texts[0]}`)).toEqual([]);
});

/** Each would set Chinese as no Chinese book does. */
const faults = {
  'narrow punctuation': /\p{Script=Han}[,;:!?()]|\p{Script=Han}\.(?:\s|$)|[,;:!?]\p{Script=Han}/u,
  'no space between Chinese and Latin': /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u,
  'a space within Chinese': /[，。；：！？、（“] | [，。；：！？、）”]/,
};

test('Chinese has Chinese punctuation, and a space between Chinese and Latin', () => {
  const all = [...chinese, ...inContents, ...chapters];
  const found = all.flatMap(({ path, texts }) =>
    Object.entries(faults).flatMap(([fault, pattern]) => {
      const [first] = texts;
      const at = first.search(pattern);
      // Parts of the wrong kind make faults of their own: a fault is what every kind has.
      return texts.every((text) => pattern.test(text)) ? [`${path}, ${fault}: ${first.slice(Math.max(0, at - 10), at + 12)}`] : [];
    }),
  );
  expect(all.length).toBeGreaterThanOrEqual(fewestTexts);
  expect(found).toEqual([]);
});

test('the stretched English brackets every text and doubles it', () => {
  const stretched = leavesOf(pseudo);
  expect(stretched.length).toBe(english.length);
  for (const [i, { path, texts }] of stretched.entries()) {
    expect(texts[0], path).toMatch(/^⟦.*⟧$/s);
    expect(texts[0].length, path).toBeGreaterThanOrEqual(2 * english[i].texts[0].length);
  }
});
