import type { MetricId } from '../../networks/metrics/index.ts';
import type { MarkId } from '../../state/emphasis.ts';

/** What of a figure an author's words point out: a mark, the plot of a metric, layers such as "16" or "10-20", or what these have in common. */
export interface Pointed {
  readonly mark?: MarkId;
  readonly metric?: MetricId;
  readonly layers?: string;
}

/** The first and last layer that a text names, ascending; undefined where it names none. */
export function layersOf(text: string): readonly [number, number] | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text.trim()) ?? [];
  if (first === undefined || Number(first) > Number(last)) return undefined;
  return [Number(first), Number(last)];
}
