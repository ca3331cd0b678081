import { type ParameterId, parameterIds } from '../../networks/parameters.ts';

/** A scene of the page that shows a figure. */
export interface FigureScene {
  readonly name: string;
  /** The query string that it sets the figure to. */
  readonly query: string;
}

/** Parameters in an order, or `all` of them in groups, each where it matters. */
export type KnobList = readonly ParameterId[] | 'all';

/** The parameters of a list of knobs, without those that a figure settles itself. */
export const knobsOf = (knobs: KnobList, without: readonly ParameterId[] = []): readonly ParameterId[] =>
  knobs === 'all' ? parameterIds.filter((id) => !without.includes(id)) : knobs;

/** A parameter that a knob turns. */
export type KnobId = ParameterId;

/** What an author says of any figure. */
export interface BenchProps {
  readonly title: string;
  /** The parameters that the reader may set, in this order. */
  readonly knobs: readonly KnobId[];
  /** Of a knob that chooses among names, the names that it offers; all where nothing is said. */
  readonly options?: Partial<Record<ParameterId, readonly string[]>>;
  readonly caption?: string;
  /** The scenes of its page that show it; nobody writes them a second time. */
  readonly scenes?: readonly FigureScene[];
}

/** What an author says of a figure that draws networks. */
export interface SampledProps extends Omit<BenchProps, 'knobs'> {
  readonly knobs: KnobList;
}
