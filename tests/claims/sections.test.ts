import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { goalsByChapter } from '../../chapters/goals.ts';
import { isCalculated } from '../../src/claims/calculatedClaim.ts';
import { type ExperimentProps, settingsOfProps } from '../../src/figures/widgets/experimentProps.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { figureNames } from '../../src/reader/prose/elementNames.ts';
import { type ProseNode, type ProseSection, parseChapter, propOf, sectionsOf, tagsIn, wordsOf } from './chapterTree.ts';

const texts = contents
  .filter(({ written }) => written)
  .flatMap(({ slug, workshop = false }) =>
    ['chapter.mdx', 'chapter.zh.mdx'].map((file) => ({ slug, workshop, path: `chapters/${slug}/${file}` })),
  )
  .filter(({ path }) => existsSync(path));
const files = texts.filter(({ workshop }) => !workshop);
const workshops = texts.filter(({ workshop }) => workshop);
const read = (path: string): readonly ProseSection[] => sectionsOf(parseChapter(readFileSync(path, 'utf8')));

/** Whether a section is told, and not a list of exercises, of what to remember, or of what to read. */
const isTold = ({ blocks }: ProseSection): boolean =>
  tagsIn(blocks, 'Exercise').length === 0 && blocks.some(({ type }) => type === 'paragraph');

/** Whether a reader measures something in a block. */
const isMeasured = (block: ProseNode | undefined): boolean =>
  block !== undefined && ['Claim', 'Check'].some((name) => tagsIn([block], name).length > 0);

describe.each(files)('$path', ({ slug, path }) => {
  test('every section ends in something that the reader measures', () => {
    const told = read(path).filter(isTold);
    expect(told.length).toBeGreaterThanOrEqual(5);
    for (const { title, blocks } of told) expect(isMeasured(blocks.at(-1)), title).toBe(true);
  });

  test('a size that the text names is one of the figures, scenes, claims and goals that it speaks of', () => {
    const sections = read(path);
    const figures = new Map(sections.flatMap(({ blocks }) => figuresIn(blocks)).map((tag) => [propOf(tag, 'id'), settingsOfTag(tag)]));
    let named = 0;
    for (const { title, blocks } of sections) {
      const known = statesOf(blocks, slug, figures);
      for (const [id, value] of sizesNamed(blocks.map(wordsOf).join(' '))) {
        named++;
        expect(
          known.map((state) => state[id]),
          `${title}: ${id} ${value}`,
        ).toContain(value);
      }
    }
    console.log(`${path}: ${named} sizes named`);
    expect(named).toBeGreaterThanOrEqual(10);
  });
});

test.each(workshops)('every section of $path holds something to work with, and says what to try', ({ path }) => {
  const sections = read(path);
  expect(sections.length).toBeGreaterThanOrEqual(5);
  for (const { title, blocks } of sections) {
    expect([...figuresIn(blocks), ...tagsIn(blocks, 'PaperFigures')].length, title).toBeGreaterThan(0);
    expect(
      blocks.some(({ type }) => type === 'paragraph'),
      title,
    ).toBe(true);
  }
});

type Size = 'width' | 'depth' | 'batch';

const names: Readonly<Record<Size, string>> = {
  width: '(?:widths?|宽度)',
  depth: '(?:depths?|深度)',
  batch: '(?:batch(?:es)?(?: of)?|批大小)',
};

/** The sizes that a text names, such as "width 256" and "depths 15 and 30". */
function sizesNamed(text: string): readonly (readonly [Size, number])[] {
  return (Object.keys(names) as Size[]).flatMap((id) => {
    const lists = text.match(new RegExp(`${names[id]} ?\\d+(?:(?:, | and | to | ?[、和到] ?)\\d+)*(?![\\d.])`, 'g')) ?? [];
    return lists.flatMap((list) => (list.match(/\d+/g) ?? []).map((value) => [id, Number(value)] as const));
  });
}

const figuresIn = (blocks: readonly ProseNode[]): readonly ProseNode[] => figureNames.flatMap((name) => tagsIn(blocks, name));

/** What a figure shows: its settings, of a sweep at each of its sizes. */
function settingsOfTag(tag: ProseNode): readonly Settings[] {
  const props = ['network', 'inputs', 'networks', 'metrics'].map((name) => [name, propOf(tag, name)]);
  const settings = settingsOfProps(Object.fromEntries(props) as ExperimentProps);
  const values = (propOf(tag, 'values') ?? propOf(tag, 'widths')) as readonly number[] | undefined;
  return values?.map((value) => ({ ...settings, [String(propOf(tag, 'over') ?? 'width')]: value })) ?? [settings];
}

/** All settings that a section shows, sets, or states numbers of. */
function statesOf(blocks: readonly ProseNode[], slug: string, figures: ReadonlyMap<unknown, readonly Settings[]>): readonly Settings[] {
  const ofFigure = (id: unknown): readonly Settings[] => figures.get(id) ?? [];
  const shown = figuresIn(blocks).flatMap((tag) => ofFigure(propOf(tag, 'id')));
  const named = ['Ref', 'Measure'].flatMap((tag) =>
    tagsIn(blocks, tag).flatMap((one) => ofFigure(propOf(one, 'to') ?? propOf(one, 'figure'))),
  );
  const scenes = tagsIn(blocks, 'Scene').flatMap((tag) =>
    ofFigure(propOf(tag, 'figure')).map((settings) => ({
      ...settings,
      ...(propOf(tag, 'network') as object),
      ...(propOf(tag, 'inputs') as object),
    })),
  );
  const claims = tagsIn(blocks, 'Claim').flatMap((tag) => {
    const claim = claimsByChapter[slug][String(propOf(tag, 'of'))];
    // Formulas have no networks.
    if (isCalculated(claim)) return [];
    const { settings, quantity } = claim;
    const complete = completeSettings(settings);
    return quantity.kind === 'exponent' ? quantity.values.map((value) => ({ ...complete, [quantity.over]: value })) : [complete];
  });
  const goals = tagsIn(blocks, 'Check').flatMap((tag) => {
    const { held, reached, missed } = goalsByChapter[slug][String(propOf(tag, 'of'))];
    return [reached, missed].map((rest) => completeSettings({ ...held, ...rest }));
  });
  return [...shown, ...named, ...scenes, ...claims, ...goals];
}
