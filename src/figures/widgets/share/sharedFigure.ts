import { messages } from '../../../messages/messages.ts';
import type { RunResult } from '../../../networks/ensembleResult.ts';
import { type ParameterId, parameterTable } from '../../../networks/parameters.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { GivenLook, LookKey } from '../../../state/looks.ts';
import { type KnobList, knobsOf } from '../benchProps.ts';
import { settledKnobs } from '../settledKnobs.ts';

/** A figure as it is shared: any kind that has an id, settings and a query string. */
export interface SharedFigure {
  readonly id: string;
  readonly title: string;
  readonly settings: Settings;
  /** How it is looked at, where it is a figure of theory. */
  readonly look?: GivenLook;
  /** Of what it shows now; empty where it stands as the book has it. */
  readonly query: string;
  /** What it has drawn, where it draws networks. */
  readonly result?: Pick<RunResult, 'backend' | 'method'>;
}

/** What every way of sharing is told. */
export interface SharedState extends SharedFigure {
  /** The figure in the book, at exactly this state. */
  readonly address: string;
}

/** What the panel of all these ways is told. */
export interface SharePanelProps extends SharedFigure {
  readonly onClose: () => void;
}

/** What addresses call a knob: its parameter, or a way of looking. */
export type KnobName = ParameterId | LookKey;

/** A knob that can be hidden or locked. */
export interface NamedKnob {
  readonly name: KnobName;
  /** What the reader calls it. */
  readonly label: string;
}

/** What the place of a figure on its page says of it. */
export interface FigurePlace {
  /** The name of its island; empty where it stands outside of one. */
  readonly kind: string;
  /** Height in CSS pixels, to be had by a frame that nobody tells. */
  readonly height: number;
  /** The knobs that the reader finds on it, in their order. */
  readonly knobs: readonly NamedKnob[];
  readonly hasCaption: boolean;
  /** What its kind goes over: a sweep `over` which size and `values`, a map the sheet that it is `of`. */
  readonly extra: Readonly<Record<string, string>>;
}

interface WrittenProps {
  readonly knobs?: KnobList;
  readonly caption?: string;
  readonly over?: unknown;
  readonly values?: unknown;
  readonly of?: unknown;
}

const extraKeys = ['over', 'values', 'of'] as const;

/** The knobs that can be hidden or locked of a figure whose place on the page this is. */
export function knobsAt(place: HTMLElement | null): readonly NamedKnob[] {
  const { knobs = [], over } = propsAt(place);
  const settled: readonly ParameterId[] =
    (settledKnobs as Partial<Record<string, readonly ParameterId[]>>)[place?.dataset.island ?? ''] ?? [];
  // A list stands among all knobs alone; a table has none.
  const kindless = knobs === 'all' ? ['table'] : ['list', 'table'];
  const turned = knobsOf(knobs, settled).filter((id) => id !== over && !kindless.includes(parameterTable[id].kind));
  const named = turned.map((name): NamedKnob => ({ name, label: messages.parameters.label[name] }));
  // What its author did not list: the seed, ways of looking.
  const others = [...(place?.querySelectorAll<HTMLElement>('[data-knob]') ?? [])].map(knobOf);
  return [...named, ...others].filter(({ name }, k, all) => all.findIndex((one) => one.name === name) === k);
}

/** A control on the page as the knob that it is. */
const knobOf = (control: HTMLElement): NamedKnob => ({
  name: control.dataset.knob as KnobName,
  label: control.querySelector('.control-label')?.firstChild?.textContent ?? '',
});

const propsAt = (place: HTMLElement | null): WrittenProps => JSON.parse(place?.dataset.props ?? '{}') as WrittenProps;

/** What a page says of one of its figures. Browser only. */
export function placeOf(id: string, page: Document = document): FigurePlace {
  const place = page.getElementById(id);
  const props = propsAt(place);
  const said = extraKeys.flatMap((key) => (props[key] === undefined ? [] : [[key, String(props[key])] as const]));
  return {
    kind: place?.dataset.island ?? '',
    height: Math.ceil(place?.getBoundingClientRect().height ?? 0),
    knobs: knobsAt(place),
    hasCaption: props.caption !== undefined,
    extra: Object.fromEntries(said),
  };
}
