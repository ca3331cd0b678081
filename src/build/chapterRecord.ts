import type { Claims } from '../claims/claim.ts';
import type { Goals } from '../claims/goal.ts';
import { stateClaim } from '../claims/statedClaim.ts';
import type { BookMeasurement } from '../claims/verified.ts';
import { textIn } from '../reader/chapter.ts';
import type { GlossaryEntry, GlossaryLine } from '../reader/glossary.ts';
import type { IslandUse, Label, LabelKind, Page, Section } from '../reader/page.ts';
import type { Reference } from '../reader/reference.ts';
import { drawerId } from '../reader/shell/contentsDrawer.ts';
import { drawnQuery } from './drawnQuery.ts';
import { type ErrataSources, errataOf } from './errataOf.ts';
import { found, ownValue } from './found.ts';
import { requireReachable } from './goals.ts';
import { knobValue } from './knobs.ts';
import { type PaperFigureSources, paperFiguresOf } from './paperFiguresOf.ts';
import { requirePointed } from './pointed.ts';
import { linksToScenes, projectorLink } from './projectorLinks.ts';
import { type RecordedScene, sceneQuery, scenesOfFigure } from './scenes.ts';
import { stepQuery } from './steps.ts';

/** What the elements of a text may name. */
export interface ChapterSources extends ErrataSources, PaperFigureSources {
  /** The number of the chapter, which that of its figures begins with. */
  readonly chapter: number | string;
  readonly claims: Claims;
  /** What the book measured of them. */
  readonly measurements?: Readonly<Record<string, BookMeasurement>>;
  readonly goals?: Goals;
  readonly references: ReadonlyMap<string, Reference>;
  readonly glossary: Readonly<Record<string, GlossaryLine>>;
}

/** What stood in a text that was rendered. */
export interface ChapterRecord {
  readonly sections: readonly Section[];
  readonly islands: readonly IslandUse[];
  readonly labels: readonly Label[];
  readonly scenes: readonly RecordedScene[];
  /** Addresses that are neither sections nor numbered. */
  readonly places: readonly string[];
  /** The works that it cites and the words that it explains, each once, in the order of their first use. */
  readonly cited: readonly Reference[];
  readonly terms: readonly GlossaryEntry[];
}

/** Names that the page around a text has for its own parts. */
const taken = ['text', 'references', 'terms', 'cite-chapter', 'for-teachers', drawerId];

/**
 * A page for one rendering of a text, and the record that it leaves. A reference or a scene may point ahead: the labels and figures of a
 * first rendering, `known`, let a second one name them all; without them every reference is to nothing yet.
 */
export function recordChapter(
  sources: ChapterSources,
  given: Pick<Page, 'renderIsland' | 'lang'>,
  originals: readonly Section[] = [],
  known?: Pick<ChapterRecord, 'labels' | 'islands' | 'scenes' | 'sections'>,
): { readonly page: Page; readonly record: ChapterRecord } {
  const { file, chapter, language, claims, measurements = {}, goals = {}, references, glossary } = sources;
  const [sections, islands, labels, scenes]: [Section[], IslandUse[], Label[], RecordedScene[]] = [[], [], [], []];
  const places: string[] = [];
  const cited = new Map<string, Reference>();
  const terms = new Map<string, GlossaryEntry>();
  const page: Page = {
    way: '',
    lang: given.lang,
    renderIsland: (use) => {
      islands.push(use);
      return given.renderIsland(known ? { ...use, scenes: scenesOfFigure(file, use.id, known) } : use);
    },
    claim: (id) => stateClaim(found(ownValue(claims, id), file, `claim "${id}"`, Object.keys(claims)), ownValue(measurements, id)),
    goal: (id) => {
      const goal = found(ownValue(goals, id), file, `goal "${id}"`, Object.keys(goals));
      if (known) requireReachable(file, id, goal, known.islands);
      const { reached: _reached, missed: _missed, ...stated } = goal;
      return { goal: stated, label: page.label(goal.figure) };
    },
    knob: (figure, of) => ({ value: known ? knobValue(file, figure, of, known.islands) : '', number: page.label(figure).number }),
    points: (figure, what) => {
      if (known) requirePointed(file, figure, what, known.islands);
      return { number: page.label(figure).number };
    },
    step: (name, figure, settings, needs = {}) => (known ? stepQuery(file, name, figure, settings, needs, known.islands) : ''),
    drawn: (figure, what, settings) => (known ? drawnQuery(file, figure, what, settings, known.islands) : ''),
    complain: (what) => {
      throw new Error(`${file}: ${what}.`);
    },
    addPlace: (id) => void places.push(id),
    addScene: (scene) => {
      const query = known && sceneQuery(file, scene, known.islands);
      scenes.push({ ...scene, query });
      return query;
    },
    addSection: ({ id, title }) => {
      const address = originals[sections.length]?.id ?? id;
      sections.push({ id: address, title });
      return address;
    },
    addLabel: (kind: LabelKind, id: string, title?: string) => {
      const label = { kind, id, number: `${chapter}.${labels.filter((other) => other.kind === kind).length + 1}`, title };
      labels.push(label);
      return label;
    },
    label: (id) => {
      if (known === undefined) return { kind: 'equation', id, number: '' };
      const ids = known.labels.map((label) => label.id);
      return found(
        known.labels.find((label) => label.id === id),
        file,
        `numbered part "${id}"`,
        ids,
      );
    },
    scenes: () => (known ? linksToScenes('', known) : []),
    show: (target) => (known ? projectorLink(file, '', known, target) : { name: '', href: '' }),
    cite: (key) => {
      const reference = found(references.get(key), file, `work "${key}" in chapters/references.bib`, references.keys());
      cited.set(key, reference);
      return reference;
    },
    term: (id) => {
      const { term, meaning } = found(ownValue(glossary, id), file, `word "${id}" in chapters/glossary.ts`, Object.keys(glossary));
      const entry = { id, term: textIn(language, term), meaning: textIn(language, meaning) };
      terms.set(id, entry);
      return entry;
    },
    ...errataOf(sources),
    paperFigures: () => paperFiguresOf(sources, known?.islands),
  };
  const record = {
    sections,
    islands,
    labels,
    scenes,
    places,
    get cited() {
      return [...cited.values()];
    },
    get terms() {
      return [...terms.values()];
    },
  };
  return { page, record };
}

/** Fails where two parts of a text have one name. */
export function requireUnique(file: string, { sections, labels, places }: Pick<ChapterRecord, 'sections' | 'labels' | 'places'>): void {
  const seen = new Set(taken);
  for (const id of [...sections.map((one) => one.id), ...labels.map((one) => one.id), ...places]) {
    if (seen.has(id)) throw new Error(`${file}: two sections or numbered parts are called "${id}".`);
    seen.add(id);
  }
}
