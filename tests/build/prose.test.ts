import { describe, expect, test } from 'vitest';
import { parseReferences } from '../../src/build/references.ts';
import { typedTags } from '../../src/build/typedTags.ts';
import { renderProse } from '../gallery/renderGallery.tsx';

describe('the bibliography', () => {
  const work = (key: string, author = 'Roy, O. and Vetterli, M.', year = '2007') =>
    `@misc{${key}, author = {${author}}, title = {A {ReLU}}, year = {${year}}}\n`;

  test('keeps names, knows of further authors, and tells works of one year apart', () => {
    const [one, two, many] = parseReferences(work('a') + work('b') + work('c', 'Yang, Greg and others')).values();
    expect(one).toMatchObject({ families: ['Roy', 'Vetterli'], authors: ['O. Roy', 'M. Vetterli'], more: false, year: '2007a' });
    expect(two).toMatchObject({ year: '2007b', title: 'A ReLU' });
    expect(many).toMatchObject({ families: ['Yang'], more: true, year: '2007' });
  });

  test.each([
    [work('a') + work('a'), /two works are called "a"/],
    ['@misc{a, title = {T}, year = {2007}}', /"a" needs an author/],
    [work('a', 'Roy, O.', 'soon'), /"a" needs an author, a title and a year/],
    ['@misc{a, author = {Roy, O.', /references\.bib: /],
  ])('%s fails', (bibtex, complaint) => {
    expect(() => parseReferences(bibtex)).toThrow(complaint);
  });
});

const result = (id: string) => `<Theorem id="${id}" mark="ours">\nSo it is.\n</Theorem>\n\n`;

test('numbered parts are counted by kind, and may be named before they stand', async () => {
  const text = `See <Ref to="b" /> and <Ref to="e" />.\n\n${result('a')}${result('b')}<Equation id="e">\n\n$$\nx\n$$\n\n</Equation>\n`;
  const { text: html, labels } = await renderProse(text);
  expect(labels.map(({ kind, id, number }) => `${kind} ${id} ${number}`)).toEqual(['result a 2.1', 'result b 2.2', 'equation e 2.1']);
  expect(html).toMatch(/<a class="ref" href="#b"[^>]*>Result 2\.2<\/a> and <a class="ref" href="#e"[^>]*>equation \(2\.1\)<\/a>/);
});

test('a work is cited with its place, and listed once', async () => {
  const { text, cited, terms } = await renderProse(
    '<Cite of="yang2019" at="Theorem 3.5" />, <Cite of="yang2019" />, <Glossary of="rankCollapse" />.\n',
  );
  expect(text).toContain('>Yang et al. 2019, Theorem 3.5</a>');
  expect(text).toContain('href="#term-rankCollapse"');
  expect([cited.map(({ key }) => key), terms.map(({ id }) => id)]).toEqual([['yang2019'], ['rankCollapse']]);
});

test.each([
  ['an unknown work', '<Cite of="yang" />', /gallery\.mdx: there is no work "yang"/],
  ['an unknown word', '<Glossary of="rank" />', /there is no word "rank"/],
  ['an unknown numbered part', '<Ref to="gone" />', /there is no numbered part "gone". There are: none/],
  ['a number twice', result('a') + result('a'), /are called "a"/],
  ['a name that the page has', result('references'), /are called "references"/],
])('%s fails', async (_what, text, complaint) => {
  await expect(renderProse(`${text}\n`)).rejects.toThrow(complaint);
});

test('names are types: of the works, the words, and the numbered parts of the same chapter', () => {
  const source = typedTags(`${result('a')}See <Ref to="a" />.\n`, { works: ['yang2019'], words: ['rank'] });
  expect(source).toContain(`Narrow<typeof proseElements.Ref, 'to', "a">`);
  expect(source).toContain(`Narrow<typeof proseElements.Cite, 'of', "yang2019">`);
  expect(source).toContain(`Narrow<typeof proseElements.Theorem, 'cite', "yang2019">`);
  expect(source).toContain(`Narrow<typeof proseElements.Glossary, 'of', "rank">`);
});
