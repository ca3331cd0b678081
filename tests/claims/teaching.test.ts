import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contents } from '../../chapters/contents.ts';
import { boardWork } from './boardWork.ts';
import { proseNumbers } from './proseNumbers.ts';

const taught = contents.map(({ slug }) => slug).filter((slug) => existsSync(`chapters/${slug}/teach.mdx`));
const texts = taught.flatMap((slug) =>
  readdirSync(`chapters/${slug}`)
    .filter((file) => /^teach(\.\w+)?\.mdx$/.test(file))
    .map((file) => ({
      file: `chapters/${slug}/${file}`,
      board: boardWork[slug] ?? [],
      text: readFileSync(`chapters/${slug}/${file}`, 'utf8'),
      ...chapterOf(slug),
    })),
);

/** A chapter's text, and its exercises by their ids. */
function chapterOf(slug: string): { readonly chapter: string; readonly exercises: readonly string[] } {
  const chapter = readFileSync(`chapters/${slug}/chapter.mdx`, 'utf8');
  return { chapter, exercises: [...chapter.matchAll(/<Exercise id="([^"]+)"/g)].map(([, id]) => id) };
}

/** Numbers in formulas that somebody must have worked out: with decimals, or of three digits and more. */
const worked = (text: string): readonly string[] =>
  (text.match(/\$\$[^$]+\$\$|\$[^$]+\$/g) ?? []).flatMap((formula) => formula.match(/\d+\.\d+|\d{3,}/g) ?? []);

const named = (text: string, tag: RegExp): readonly string[] => [...text.matchAll(tag)].map(([, id]) => id).sort();

test('there are texts for those who teach, each in two languages', () => {
  expect(taught.length).toBeGreaterThanOrEqual(1);
  for (const slug of taught) expect(existsSync(`chapters/${slug}/teach.zh.mdx`), slug).toBe(true);
});

test.each(texts)(
  '$file states no number by itself, and works out none but on the board that its chapter does not',
  ({ text, chapter, board }) => {
    const { loose, claims, words } = proseNumbers(text);
    expect(loose).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
    expect(words).toBeGreaterThan(100);
    expect(worked(text).length).toBeGreaterThan(0);
    const known = [chapter, ...board.map(([, formula]) => formula)].flatMap(worked);
    expect(worked(text).filter((number) => !known.includes(number))).toEqual([]);
  },
);

test.each(texts)('what $file writes on the board is right', ({ text, board }) => {
  for (const [what, formula] of board) expect(text.includes(formula), `${what}: ${formula}`).toBe(true);
});

test.each(taught)('the translation of how to teach %s states the same numbers', (slug) => {
  const [original, translation] = ['teach', 'teach.zh'].map((file) => readFileSync(`chapters/${slug}/${file}.mdx`, 'utf8'));
  expect([...proseNumbers(translation).claims].sort()).toEqual([...proseNumbers(original).claims].sort());
  expect([...worked(translation)].sort()).toEqual([...worked(original)].sort());
});

test.each(texts)('$file assigns and answers every exercise of its chapter', ({ text, exercises }) => {
  const [before, answers = ''] = text.split('<Answers>');
  expect(exercises.length).toBeGreaterThan(0);
  expect(named(before, /<Assignment of="([^"]+)"/g)).toEqual([...exercises].sort());
  expect(named(answers, /^- <Ref to="([^"]+)"/gm)).toEqual([...exercises].sort());
});
