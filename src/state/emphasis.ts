import type { MetricId } from '../networks/metrics/index.ts';

/** The marks of a figure that its page may point out: one vocabulary for all kinds of figures. */
export const markIds = [
  // The mean or median of what is measured, also as points.
  'mean',
  // Its spread over networks, or its error.
  'band',
  // Single networks.
  'single',
  // The picture that was pinned.
  'pinned',
  // The strip of differences from theory.
  'residuals',
  // What theory says, dashed.
  'theory',
  // What is hatched: theory does not vouch for it.
  'outside',
  // Where a cosine map settles: its dot, its slope, its level.
  'fixedPoint',
  // Where a cosine map would change nothing.
  'diagonal',
  // What becomes of one start.
  'orbit',
  // The same with a series that is cut off.
  'cut',
  // An activation.
  'function',
  'derivative',
  // How often an activation meets each number.
  'density',
  // Another one, for comparison.
  'beside',
  // The place that the reader moves.
  'point',
  // What is averaged together with it.
  'shared',
] as const;

/** A mark of a figure, as `data-mark` has it. */
export type MarkId = (typeof markIds)[number];

/** What of a figure its page points out: a mark, the plot of a metric, a range of layers, or what they have in common. */
export interface Emphasis {
  readonly mark?: MarkId;
  readonly metric?: MetricId;
  /** The first and the last layer. */
  readonly layers?: readonly [number, number];
}

const pointedOut = new Map<string, Emphasis>();
const listeners = new Set<() => void>();

/** Points something out in a figure, by its id, or nothing more. */
export function emphasize(figure: string, what: Emphasis | undefined): void {
  if (what === undefined) pointedOut.delete(figure);
  else pointedOut.set(figure, what);
  for (const listen of listeners) listen();
}

/** What is pointed out in a figure now. */
export const emphasisOf = (figure: string): Emphasis | undefined => pointedOut.get(figure);

/** Calls back whenever something else is pointed out; returns the way to stop. */
export function watchEmphasis(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
