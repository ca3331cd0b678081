import { createContext } from 'react';
import type { StatedGoal } from '../claims/goal.ts';
import type { Needs } from '../claims/needs.ts';
import type { StatedCalculation, StatedClaim } from '../claims/statedClaim.ts';
import type { FigureScene, KnobId } from '../figures/widgets/benchProps.ts';
import type { Pointed } from '../figures/widgets/pointed.ts';
import type { PredictedMetric } from '../figures/widgets/prediction/predictedMetric.ts';
import type { ErratumEntryText, ErratumLink } from './erratum.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { IslandId } from './islands/registry.ts';
import type { PaperFigureText } from './paperFigure.ts';
import type { ProjectorLink, ProjectorTarget } from './projectorLink.ts';
import type { Reference } from './reference.ts';

/** One island as it stands in a chapter, its props as the browser will read them. */
export interface IslandUse {
  readonly name: IslandId;
  readonly id: string;
  readonly props: Record<string, unknown>;
  /** The scenes of its page that show it, as the page knows them. */
  readonly scenes?: readonly FigureScene[];
}

/** A scene as its author names it: what a key of the projector leads to. */
export interface SceneUse {
  readonly name: string;
  /** The figure that it shows; absent where it shows what stands behind it. */
  readonly figure?: string;
  /** What the figure is set to, as props of an experiment. */
  readonly settings: object;
}

/** A section of the page, for its list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** What a chapter numbers, each kind by itself. */
export type LabelKind = 'figure' | 'equation' | 'result' | 'exercise';

/** A numbered part of a chapter: its address, its number as "2.1", and its title if it has one. */
export interface Label {
  readonly kind: LabelKind;
  readonly id: string;
  readonly number: string;
  readonly title?: string;
}

/** What the elements of a page need from whoever renders it. */
export interface Page {
  /** The language of the page, where its text is in another. */
  readonly lang?: string;
  /** The way to the chapter that the names in the text belong to: none within it, '../' from a page below it. */
  readonly way: string;
  /** The markup of an island, as a React root of its own, and the address of its first picture if it has one. */
  renderIsland(use: IslandUse): { readonly html: string; readonly presetUrl?: string };
  /** The chapter's claim of that name; throws where it has none. */
  claim(id: string): StatedClaim | StatedCalculation;
  /** The chapter's goal of that name, and the figure that it is set on; throws where it has none. */
  goal(id: string): { readonly goal: StatedGoal; readonly label: Label };
  /** The value that a knob of a figure has when it opens, and the number of the figure; throws where there is no such knob. */
  knob(figure: string, of: KnobId): { readonly value: string; readonly number: string };
  /** Told of what words point out in a figure; says the number of the figure, and throws where it has nothing of the kind. */
  points(figure: string, what: Pointed): { readonly number: string };
  /** The query string with which a step of a guide sets its figure; throws where it asks for what there is not. */
  step(name: string, figure: string, settings: object, needs?: Needs): string;
  /** The query string that sets a figure to the networks of a prediction that is drawn; throws where they cannot be. */
  drawn(figure: string, what: PredictedMetric, settings: object): string;
  /** Fails: an element is not as it may be. */
  complain(what: string): never;
  /** Told of an address within the page that has no number and is no section. */
  addPlace(id: string): void;
  /** Told of each scene as it is rendered; says the query string that its figure takes, where it has one. */
  addScene(scene: SceneUse): string | undefined;
  /** Told of each section as it is rendered; says the address that it gets, which is the same in every language. */
  addSection(section: Section): string;
  /** Told of each numbered part as it is rendered; says its number. */
  addLabel(kind: LabelKind, id: string, title?: string): Label;
  /** The numbered part of that name, which may stand further down; throws where the chapter has none. */
  label(id: string): Label;
  /** The scenes of the chapter, in the order of their keys. */
  scenes(): readonly ProjectorLink[];
  /** The link that opens a part of a chapter on the projector; throws where there is no such part. */
  show(target: ProjectorTarget): ProjectorLink;
  /** The work of that name, which then is in the chapter's list of references; throws where the bibliography has none. */
  cite(key: string): Reference;
  /** The word of that name, which then is in the chapter's list of terms; throws where the glossary has none. */
  term(id: string): GlossaryEntry;
  /** The erratum of that name, and the way to its entry; throws where the book has none. */
  erratum(id: string): ErratumLink;
  /** The same as an entry of the page of errata. */
  erratumEntry(id: string): ErratumEntryText;
  /** The papers' figures that figures of the page draw again. */
  paperFigures(): readonly PaperFigureText[];
}

const outside = (what: string): never => {
  throw new Error(`${what} is rendered outside a page.`);
};

/** A page of which nobody has said anything yet. */
export const barePage: Page = {
  way: '',
  renderIsland: ({ id }) => outside(`The island "${id}"`),
  claim: (id) => outside(`The claim "${id}"`),
  goal: (id) => outside(`The goal "${id}"`),
  knob: (figure) => outside(`The value of a knob of "${figure}"`),
  points: (figure) => outside(`What points at "${figure}"`),
  step: (name) => outside(`The step "${name}"`),
  drawn: (figure) => outside(`A prediction for "${figure}"`),
  complain: outside,
  addPlace: () => {},
  addScene: ({ name }) => outside(`The scene "${name}"`),
  addSection: ({ id }) => id,
  addLabel: (_kind, id) => outside(`The numbered part "${id}"`),
  label: (id) => outside(`The reference to "${id}"`),
  scenes: () => outside('The list of scenes'),
  show: ({ scene, part }) => outside(`The link to "${scene ?? part}"`),
  cite: (key) => outside(`The citation of "${key}"`),
  term: (id) => outside(`The term "${id}"`),
  erratum: (id) => outside(`The erratum "${id}"`),
  erratumEntry: (id) => outside(`The entry of the erratum "${id}"`),
  paperFigures: () => outside('The list of papers’ figures'),
};

/** The page that is being rendered. */
export const PageContext = createContext<Page>(barePage);
