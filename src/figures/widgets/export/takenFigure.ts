import type { EnsembleResult, RunResult } from '../../../networks/ensembleResult.ts';
import type { Settings, SummaryId } from '../../../networks/settings.ts';
import type { SweepResult } from '../../../networks/sweep.ts';
import type { SheetId } from '../../../theory/sheets/index.ts';
import type { Sheet } from '../../../theory/sheets/sheet.ts';
import type { Axes } from '../metricPicture.ts';

/** What is taken out of the book: a result as it is shown, whatever the knobs say meanwhile. */
interface Taken<P extends RunResult> {
  /** What the files are named after, before their settings. */
  readonly id: string;
  readonly title: string;
  readonly result: P;
  /** What was pinned for comparison. */
  readonly pinned?: P;
  /** Where the figure can be turned. */
  readonly link?: string;
}

/** An experiment with its lines over the layers, and its pictures of one of them. */
export interface TakenProfiles extends Taken<EnsembleResult> {
  /** Whether its lines are means or medians. */
  readonly summary: SummaryId;
  /** The layers that are shown; all where undefined. */
  readonly shownLayers?: readonly [number, number];
  /** The axes that are spaced otherwise than of themselves. */
  readonly axes?: Axes;
  /** The layer that its pictures show; the last one where nothing is said. */
  readonly layer?: number;
}

/** A sweep with its points over the sizes. */
export type TakenSweep = Taken<SweepResult>;

/** A map of theory, with the point on it. */
export interface TakenMap extends Pick<Taken<RunResult>, 'id' | 'title' | 'link'> {
  readonly of: SheetId;
  readonly settings: Settings;
  readonly sheet: Sheet;
}

/** A figure of drawn networks, of any kind. */
export type TakenRun = TakenProfiles | TakenSweep;

/** A figure of any kind. */
export type TakenFigure = TakenRun | TakenMap;

/** Whether a figure is a sweep. */
export const isSweep = (figure: TakenRun): figure is TakenSweep => 'sweep' in figure.result;

/** Whether a figure is a map. */
export const isMap = (figure: TakenFigure): figure is TakenMap => 'sheet' in figure;
