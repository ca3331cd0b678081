import { readdirSync, readFileSync } from 'node:fs';
import { paperFigures } from '../../chapters/paperFigures.ts';
import { sceneQuery } from '../../src/build/scenes.ts';
import { comparedOf, settingsOfComparison } from '../../src/figures/widgets/comparisonProps.ts';
import { settingsOfDistances, sweepOfMap } from '../../src/figures/widgets/distance/distanceProps.ts';
import { presetSettings, settingsOfProps } from '../../src/figures/widgets/experimentProps.ts';
import type { TakenFigure } from '../../src/figures/widgets/export/takenFigure.ts';
import { lookTables } from '../../src/figures/widgets/lookTables.ts';
import { groupOfProps } from '../../src/figures/widgets/sideBySide/sideBySideProps.ts';
import { settingsOfSweep, sweepOf } from '../../src/figures/widgets/sweepProps.ts';
import { reconcileComparison } from '../../src/networks/comparison.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { reconcile, type Settings } from '../../src/networks/settings.ts';
import { reconcileSweep } from '../../src/networks/sweep.ts';
import type { IslandUse } from '../../src/reader/page.ts';
import { figureNames } from '../../src/reader/prose/elementNames.ts';
import { completeLook, type GivenLook, readLook } from '../../src/state/looks.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';
import { type ProseNode, parseChapter, propOf, tagsIn } from '../claims/chapterTree.ts';
import { fakeResult } from '../state/fakeSampler.ts';

/** A picture that the book shows: a figure as it opens, or as a scene, a step of a guide, a link of its text or a paper's figure sets it. */
export interface BookFigure {
  /** The chapter, the figure, and what sets it. */
  readonly where: string;
  /** The tag of the figure. */
  readonly kind: string;
  readonly taken: TakenFigure;
}

/** What sets a figure: its name, and the query string that it leaves in the address. */
interface Setter {
  readonly name: string;
  readonly figure: string;
  readonly query: string;
}

interface Opened {
  readonly tag: string;
  readonly use: IslandUse;
}

const attributesOf = (tag: ProseNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (tag.attributes ?? []).flatMap(({ name, value }) => (name ? [[name, value === null ? true : propOf(tag, name)]] : [])),
  );

const islandOf = (tag: string): IslandUse['name'] => `${tag[0].toLowerCase()}${tag.slice(1)}` as IslandUse['name'];

/** The tags whose props, beside those that name them, are settings of the figure that they name. */
const setting = ['Scene', 'GuideStep', 'Step', 'Stage', 'Show', 'Predict', 'Homework', 'Exercise'] as const;
const settingProps = ['network', 'inputs', 'networks', 'seed', 'method', 'metrics', 'observables', 'summary', 'look'];

function settersOf(file: string, tree: ProseNode, uses: readonly IslandUse[]): readonly Setter[] {
  const tags = setting.flatMap((name) => tagsIn([tree], name).map(attributesOf));
  return tags.flatMap((props, k) => {
    const figure = props.figure as string | undefined;
    if (figure === undefined || !uses.some(({ id }) => id === figure)) return [];
    const settings = Object.fromEntries(Object.entries(props).filter(([id]) => settingProps.includes(id)));
    const name = String(props.name ?? props.id ?? k);
    return [{ name, figure, query: sceneQuery(file, { name, figure, settings }, uses) ?? '' }];
  });
}

const papersOf = (file: string, uses: readonly IslandUse[]): readonly Setter[] =>
  paperFigures.flatMap(({ work, figure: number, networks }) =>
    networks
      .filter(({ on }) => uses.some(({ id }) => id === on))
      .map(({ name, on, set }) => {
        const called = `${work}, figure ${number}, ${name.en}`;
        return { name: called, figure: on, query: sceneQuery(file, { name: called, figure: on, settings: set }, uses) ?? '' };
      }),
  );

const drawn = (settings: Settings) => fakeResult(withMeanField(specOf(settings)));

type Props = Parameters<typeof presetSettings>[0] & { readonly id: string; readonly title: string; readonly look?: GivenLook };

/** What is taken of a figure at its own settings, or as a query string sets it. */
function takenOf({ tag, use }: Opened, query: string | undefined): readonly TakenFigure[] {
  const props = use.props as never as Props;
  const named = { id: props.id, title: props.title, link: `https://example.org/#${props.id}` };
  const at = (own: Settings, agree = reconcile): Settings => (query === undefined ? own : readPermalink(query, own, agree).settings);
  const own = settingsOfProps(props);
  const looks = (): GivenLook => {
    const table = lookTables[use.name] ?? {};
    const first = completeLook(table, props.look);
    return query === undefined ? first : readLook(query, table, first).look;
  };
  switch (tag) {
    case 'Experiment': {
      const all = query === undefined ? presetSettings(props) : [at(own)];
      return all.map((settings) => ({ ...named, result: drawn(settings), summary: settings.summary }));
    }
    case 'SideBySide':
      return groupOfProps(props as never).map((settings) => ({ ...named, result: drawn(settings), summary: settings.summary }));
    case 'Sweep': {
      const sweep = sweepOf(props as never);
      const settings = at(settingsOfSweep(props as never), (wanted) => reconcileSweep(wanted, sweep));
      return [{ ...named, result: { ...drawn(settings), sweep, points: [] } } as never];
    }
    case 'DistanceMap': {
      const sweep = sweepOfMap(props as never);
      const settings = at(settingsOfDistances(props as never), (wanted) => reconcileSweep(wanted, sweep));
      const place = { layer: settings.depth, width: sweep.values[0] };
      return [{ ...named, result: { ...drawn(settings), sweep, points: [] }, place } as never];
    }
    case 'ArchitectureComparison': {
      const settings = at(settingsOfComparison(props as never), reconcileComparison);
      return [{ ...named, result: { ...drawn(settings), compared: comparedOf(props as never), lines: [] }, hidden: [] } as never];
    }
    case 'TheoryMap':
      return [{ ...named, of: (props as never as { of: string }).of, settings: at(own), sheet: {} } as never];
    default: {
      const none = { line: '', sentence: '', said: [], panels: [], legend: [], tables: [] };
      return [{ ...named, ...none, theory: use.name as 'kernelMap', settings: at(own), look: looks() }];
    }
  }
}

/** Every figure of every chapter, as it opens and as its page sets it. */
export function bookFigures(): readonly BookFigure[] {
  const chapters = readdirSync('chapters', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return chapters.flatMap(({ name: chapter }) => {
    const file = ['chapter.mdx', 'page.mdx']
      .map((one) => `chapters/${chapter}/${one}`)
      .find((one) => {
        try {
          return readFileSync(one) !== undefined;
        } catch {
          return false;
        }
      });
    if (file === undefined) return [];
    const tree = parseChapter(readFileSync(file, 'utf8'));
    const opened = figureNames.flatMap((tag) =>
      tagsIn([tree], tag).map((node): Opened => {
        const props = attributesOf(node);
        return { tag, use: { name: islandOf(tag), id: String(props.id), props } as IslandUse };
      }),
    );
    const uses = opened.map(({ use }) => use);
    const setters = [...settersOf(file, tree, uses), ...(chapter === 'laboratory' ? papersOf(file, uses) : [])];
    return opened.flatMap((one) => [
      ...takenOf(one, undefined).map((taken, k) => ({ where: `${chapter} / ${one.use.id} ${k}`, kind: one.tag, taken })),
      ...setters
        .filter(({ figure }) => figure === one.use.id)
        .flatMap(({ name, query }) =>
          takenOf(one, query).map((taken) => ({ where: `${chapter} / ${one.use.id}: ${name}`, kind: one.tag, taken })),
        ),
    ]);
  });
}
