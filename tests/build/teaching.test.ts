import { expect, test } from 'vitest';
import { pageBelow, pageBeside } from '../../src/build/sidePages.ts';
import { partsOf, typedTags } from '../../src/build/typedTags.ts';
import { gallerySources, renderProse } from '../gallery/renderGallery.tsx';

const chapterText = [
  '## One section',
  '<Experiment id="a" title="A figure" network={{ normalization: "none" }} knobs={["depth"]} />',
  '<Scene name="Shallow" figure="a" network={{ depth: 9 }} />',
  '<Scene name="Deep" figure="a" network={{ depth: 99 }} />',
  '<Theorem id="proved" title="So it is" mark="theorem" cite="yang2019">\nIt is.\n</Theorem>',
  '<Exercise id="asked" title="Why">\nSay <Glossary of="rankCollapse" />.\n</Exercise>\n',
].join('\n\n');
const chapter = await renderProse(chapterText);
const file = 'teach.mdx';
const sources = { ...gallerySources, file };

/** A text for those who teach the chapter. */
const renderTeaching = (text: string) => renderProse(`${text}\n`, sources, (page) => pageBelow(file, chapter, page));

/** A text of a page beside all chapters. */
const renderBeside = (text: string) => renderProse(`${text}\n`, sources, (page) => pageBeside(file, new Map([['one', chapter]]), page));

const plan = (minutes: number, ...stages: readonly number[]): string =>
  `<Plan minutes={${minutes}}>\n${stages.map((stage) => `<Stage minutes={${stage}}>\nWords.\n</Stage>`).join('\n')}\n</Plan>`;

test('a text for those who teach links to scenes by their names, and to parts of its chapter', async () => {
  const { text } = await renderTeaching('<Show scene="Deep" />, <Show part="proved" titled />, <Show part="one-section">there</Show>.');
  expect(text).toContain('<kbd aria-label="Key 2">2</kbd> <a href="../?projector=1&amp;scene=2">Deep</a>');
  expect(text).toContain('<a href="../?projector=1#proved">Result 2.1</a><span class="ref-title">So it is</span>');
  expect(text).toContain('<a href="../?projector=1#one-section">there</a>');
});

test('it lists the scenes of its chapter, and its references, works and words lead into the chapter', async () => {
  const { text } = await renderTeaching('<Scenes />\n\n<Ref to="asked" titled />, <Cite of="yang2019" />, <Glossary of="rankCollapse" />.');
  const hrefs = [...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    '../?projector=1&amp;scene=1',
    '../?projector=1&amp;scene=2',
    '../#asked',
    '../#reference-yang2019',
    '../#term-rankCollapse',
  ]);
  expect(text).not.toContain('data-preview');
});

test('a page beside the chapters says of which chapter a scene is', async () => {
  const { text } = await renderBeside('<Show scene="Deep" chapter="one">deep</Show>');
  expect(text).toContain('<a href="../one/?projector=1&amp;scene=2">deep</a>');
});

test('stages go by the clock', async () => {
  const { text } = await renderTeaching(plan(10, 2, 3, 5));
  expect([...text.matchAll(/<p class="timed-minutes">([^<]*)/g)].map(([, time]) => time)).toEqual(['0–2 min', '2–5 min', '5–10 min']);
});

test.each([
  ['a scene that is not there', '<Show scene="Deeper" />', /teach\.mdx: there is no scene "Deeper"\. There are: Shallow, Deep\./],
  ['a part that is not there', '<Show part="gone" />', /no section or numbered part "gone"\. There are: one-section, a, proved, asked\./],
  ['a reference to nothing', '<Ref to="gone" />', /no numbered part "gone" in the chapter/],
  ['a work that the chapter does not cite', '<Cite of="cho2009" />', /no work "cho2009" in the chapter\. There are: yang2019\./],
  ['a word that the chapter does not explain', '<Glossary of="gramMatrix" />', /no word "gramMatrix" in the chapter/],
  ['a claim that the chapter does not have', '<Claim of="slope" />', /no claim "slope"\. There are: rank, variance\./],
  ['a numbered part of its own', '<Equation id="own">\n\n$$\nx\n$$\n\n</Equation>', /the equation "own" belongs in the chapter/],
  ['a scene of its own', '<Scene name="Own" />', /the scene "Own" belongs in the chapter/],
  ['a scene of another chapter', '<Show scene="Deep" chapter="one" />', /only a page beside the chapters says/],
  ['a plan that takes longer than it says', plan(10, 5, 6), /A plan of 10 minutes has stages of 11 minutes in all/],
  ['homework that is no exercise', '<Assignment of="proved" minutes={5}>\nIt.\n</Assignment>', /The result "proved" is no exercise/],
])('%s fails', async (_what, text, complaint) => {
  await expect(renderTeaching(text)).rejects.toThrow(complaint);
});

test('a page beside the chapters fails at a scene of no chapter', async () => {
  await expect(renderBeside('<Show scene="Deep" />')).rejects.toThrow(/teach\.mdx: there is no chapter ""\. There are: one\./);
  await expect(renderBeside('<Show scene="Deeper" chapter="one" />')).rejects.toThrow(/no scene "Deeper"/);
});

test('the names of a chapter are types in the text for those who teach it', () => {
  const source = typedTags('<Show scene="Deep" />, <Ref to="asked" />.\n', {}, partsOf(chapterText));
  expect(source).toContain(`Narrow<typeof proseElements.Show, 'scene', "Shallow" | "Deep">`);
  expect(source).toContain(`Narrow<typeof proseElements.Ref, 'to', "a" | "proved" | "asked">`);
  expect(source).toContain(`Narrow<typeof proseElements.Assignment, 'of', "a" | "proved" | "asked">`);
});
