import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { errata } from '../../chapters/errata.ts';
import { parseReferences } from '../../src/build/references.ts';
import { typedTags } from '../../src/build/typedTags.ts';
import type { Erratum } from '../../src/reader/erratum.ts';
import { type ProseNode, parseChapter, propOf, tagsIn, wordsOf } from '../claims/chapterTree.ts';
import { renderProse } from '../gallery/renderGallery.tsx';

/** Fewer would mean that nobody looked. */
const fewest = 25;

const all: readonly (readonly [string, Erratum])[] = Object.entries(errata);
const works = parseReferences(readFileSync('chapters/references.bib', 'utf8'));
const entriesOf = (file: string): readonly ProseNode[] =>
  tagsIn([parseChapter(readFileSync(`chapters/errata/${file}`, 'utf8'))], 'ErratumEntry');

test('every erratum names a work, a chapter and a place in both languages, and has evidence', () => {
  expect(all.length).toBeGreaterThanOrEqual(fewest);
  let evidence = 0;
  for (const [id, { work, chapter, at, title, evidence: names }] of all) {
    expect([...works.keys()], id).toContain(work);
    expect(
      contents.map(({ slug }) => slug),
      id,
    ).toContain(chapter);
    for (const text of [at.en, at.zh, title.en, title.zh]) expect(text.trim(), id).not.toBe('');
    expect(title.zh, id).toMatch(/\p{Script=Han}/u);
    expect(names.length, id).toBeGreaterThanOrEqual(1);
    for (const name of names) expect(Object.keys(claimsByChapter.errata), `evidence of ${id}`).toContain(name);
    evidence += names.length;
  }
  console.log(`Looked at ${all.length} errata with ${evidence} pieces of evidence.`);
});

test.each(['chapter.mdx', 'chapter.zh.mdx'])('%s has an entry for each, in order, with its three parts and its evidence', (file) => {
  const entries = entriesOf(file);
  expect(entries.map((entry) => propOf(entry, 'of'))).toEqual(Object.keys(errata));
  for (const entry of entries) {
    const id = String(propOf(entry, 'of'));
    const parts = ['Printed', 'Found', 'Changes'].map((name) => tagsIn([entry], name));
    expect(
      parts.map(({ length }) => length),
      id,
    ).toEqual([1, 1, 1]);
    for (const [part] of parts) expect(wordsOf(part).length + tagsIn([part], 'Claim').length, id).toBeGreaterThan(0);
    const claims = tagsIn(parts[1], 'Claim').map((claim) => propOf(claim, 'of'));
    const { evidence } = errata[id as keyof typeof errata];
    expect([...new Set(claims)].sort(), `evidence of ${id}`).toEqual([...evidence].sort());
  }
});

test('the chapters lead to entries that belong to them', () => {
  const texts = contents.flatMap(({ slug }) =>
    ['chapter.mdx', 'chapter.zh.mdx'].map((file) => ({ slug, file: `chapters/${slug}/${file}` })),
  );
  const named = texts
    .filter(({ file }) => existsSync(file))
    .flatMap(({ slug, file }) =>
      tagsIn([parseChapter(readFileSync(file, 'utf8'))], 'Erratum').map((tag) => ({ slug, id: String(propOf(tag, 'of')) })),
    );
  expect(named.length).toBeGreaterThanOrEqual(18);
  for (const { slug, id } of named) expect(errata[id as keyof typeof errata]?.chapter, id).toBe(slug);
});

test('a chapter’s tag is a line that links to the entry, and an entry links to its chapter', async () => {
  const { text } = await renderProse('Words.\n\n<Erratum of="vacuous-constant" />\n');
  expect(text).toContain('<a href="../errata/#vacuous-constant">From which width on the bound says something</a>');
  const entry = '<ErratumEntry of="vacuous-constant">\n<Printed>\nA.\n</Printed>\n</ErratumEntry>\n';
  const { text: page, cited } = await renderProse(entry);
  expect(page).toContain('id="vacuous-constant"');
  expect(page).toContain('href="../batch-normalization-orthogonalizes/"');
  expect(cited.map(({ key }) => key)).toEqual(['daneshmand2021']);
});

test('an erratum that is not there fails, and its name is a type', async () => {
  await expect(renderProse('<Erratum of="gone" />\n')).rejects.toThrow(/no erratum "gone" in chapters\/errata\.ts\. There are: relu-case/);
  const source = typedTags('One.\n\n<Erratum of="gone" />\n', { errata: ['relu-case'] });
  expect(source).toContain(`Narrow<typeof proseElements.Erratum, 'of', "relu-case">`);
  expect(source.split('\n')[2]).toContain('<Erratum of={"gone"} />');
});
