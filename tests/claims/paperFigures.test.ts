import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims } from '../../chapters/laboratory/claims.ts';
import { paperFigures } from '../../chapters/paperFigures.ts';
import { paperFiguresOf } from '../../src/build/paperFiguresOf.ts';
import { parseReferences } from '../../src/build/references.ts';
import { isCalculated } from '../../src/claims/calculatedClaim.ts';
import type { Claim, Claims } from '../../src/claims/claim.ts';
import { type ExperimentProps, settingsOfProps } from '../../src/figures/widgets/experimentProps.ts';
import { type ParameterId, parameterIds } from '../../src/networks/parameters.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import type { IslandUse } from '../../src/reader/page.ts';
import { partsOfText } from '../../src/reader/paperFigure.ts';
import { figureNames } from '../../src/reader/prose/elementNames.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { type ProseNode, parseChapter, propOf, tagsIn } from './chapterTree.ts';
import { proseNumbers } from './proseNumbers.ts';

/** Fewer would mean that nobody looked. */
const fewest = 3;

const works = parseReferences(readFileSync('chapters/references.bib', 'utf8'));
const page = parseChapter(readFileSync('chapters/laboratory/chapter.mdx', 'utf8'));
const propNames = ['id', 'network', 'inputs', 'networks', 'metrics', 'observables', 'over', 'values', 'of'];
const islands = figureNames.flatMap((name) => tagsIn([page], name)).map(useOf);
const slots = (text: string): readonly string[] => partsOfText(text).filter((_, k) => k % 2 === 1);

function useOf(tag: ProseNode): IslandUse {
  const props = Object.fromEntries(propNames.map((name) => [name, propOf(tag, name)]).filter(([, value]) => value !== undefined));
  return { name: 'experiment', id: String(props.id), props };
}

/** What a figure of the page is set to by a link of the list. */
function settingsAt({ on, query }: { readonly on: string; readonly query: string }): Settings {
  const island = islands.find(({ id }) => id === on);
  return readPermalink(query, settingsOfProps(island?.props as unknown as ExperimentProps)).settings;
}

/** Whether a claim is about the networks that a figure shows, which differ at most in how many there are, and in the size that a sweep goes over. */
function isShown({ settings, quantity }: Claim, shown: Settings, on: string): boolean {
  const free: readonly ParameterId[] = ['networks', 'seed', 'metrics', 'observables', 'backend', 'method', 'summary'];
  const swept = quantity.kind === 'exponent' ? quantity : undefined;
  const island = islands.find(({ id }) => id === on);
  if (swept && (island?.props.over !== swept.over || String(island.props.values) !== String(swept.values))) return false;
  if (quantity.kind === 'level' && quantity.layer > shown.depth) return false;
  const stated = completeSettings(settings);
  return (
    shown.metrics.includes(quantity.metric) &&
    parameterIds.every((id) => free.includes(id) || id === swept?.over || String(stated[id]) === String(shown[id]))
  );
}

describe.each(['en', 'zh'] as const)('the papers’ figures, in %s', (language) => {
  const listed = paperFiguresOf({ file: 'chapters/laboratory/chapter.mdx', language, paperFigures }, islands);

  test('each has a work, words, and a claim, which is about networks that its links draw', () => {
    expect(listed.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    let held = 0;
    for (const { id, work, title, shows, measured, networks } of listed) {
      expect([...works.keys()], id).toContain(work);
      for (const text of [title, shows, measured]) expect(text.trim().length, id).toBeGreaterThan(5);
      const shown = networks.map((one) => ({ on: one.on, settings: settingsAt(one) }));
      expect(slots(measured).length, id).toBeGreaterThan(0);
      for (const name of slots(measured)) {
        const claim = (claims as Claims)[name];
        expect(claim, `claim "${name}" of ${id}`).toBeDefined();
        if (isCalculated(claim)) continue;
        held++;
        expect(
          shown.some(({ on, settings }) => isShown(claim, settings, on)),
          `networks of "${name}" are drawn by a link of ${id}`,
        ).toBe(true);
      }
    }
    console.log(`Looked at ${listed.length} papers' figures with ${held} measured claims.`);
  });
});

test('both languages print the same claims, and what is measured stands there as a claim alone', () => {
  for (const { work, figure, title, shows, measured } of paperFigures) {
    const id = `${work} ${figure}`;
    expect([...slots(measured.zh)].sort(), id).toEqual([...slots(measured.en)].sort());
    for (const text of [title.zh, shows.zh, measured.zh]) expect(text, id).toMatch(/\p{Script=Han}/u);
    for (const text of [measured.en, measured.zh]) expect(proseNumbers(text.replace(/\{\w+\}/g, 'x')).loose, id).toEqual([]);
  }
});

test('a figure that the page does not have, and networks that cannot be, are refused', () => {
  const [first] = paperFigures;
  const [networks] = first.networks;
  const list = (changed: object) =>
    paperFiguresOf({ file: 'f', language: 'en', paperFigures: [{ ...first, networks: [{ ...networks, ...changed }] }] }, islands);
  expect(() => list({ on: 'nowhere' })).toThrow(/no figure "nowhere"/);
  expect(() => list({ set: { network: { width: 8 }, inputs: { distribution: 'orthonormal', batch: 16 } } })).toThrow(/batch/i);
});
