import type { EnsembleResult } from '../../../networks/ensembleResult.ts';

/** What is taken out of the book: a result as it is shown, whatever the knobs say meanwhile. */
export interface TakenFigure {
  /** What the files are named after, before their settings. */
  readonly id: string;
  readonly title: string;
  readonly result: EnsembleResult;
  /** What was pinned for comparison. */
  readonly pinned?: EnsembleResult;
  /** The layer that its pictures show; the last one where nothing is said. */
  readonly layer?: number;
  /** Where the figure can be turned. */
  readonly link?: string;
}
