import { area, line } from 'd3';
import type { PlotScale } from './plotScale.ts';

/** Numbers over places: value k stands at places[k]. */
export interface Series {
  readonly places: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** What a path needs to find its pixels. */
export interface PlotScales {
  readonly x: PlotScale;
  readonly y: PlotScale;
}

/** Pixels from the scale's ends to where a line that leaves the domain is cut. */
const overshoot = 1;

/** The pixel of a value, held at the ends of the axis. */
function held(y: PlotScale, value: number): number {
  const [bottom, top] = y.range();
  return Math.min(bottom + overshoot, Math.max(top - overshoot, y(value)));
}

/** The path of a series; it breaks where a value is not a finite number, and a lone value is a dot. */
export function linePath({ places, values }: Series, { x, y }: PlotScales): string {
  const path = line<number>(
    (_, k) => x(places[k]),
    (value) => held(y, value),
  ).digits(1);
  return path.defined((value, k) => Number.isFinite(value) && isWithin(x, places[k]))(Array.from(values)) ?? '';
}

/** The path of the area between two series over the same places; it breaks where either is undefined, and goes to the edge where one is infinite. */
export function bandPath(places: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>, { x, y }: PlotScales): string {
  const path = area<number>(
    (_, k) => x(places[k]),
    (_, k) => held(y, low[k]),
    (_, k) => held(y, high[k]),
  ).digits(1);
  const defined = path.defined((_, k) => !Number.isNaN(low[k]) && !Number.isNaN(high[k]) && isWithin(x, places[k]));
  return defined(Array.from(places)) ?? '';
}

/** Whether a place is on the axis, which may show less than there is; an old picture may be deeper than the network that is asked for. */
export function isWithin(x: PlotScale, place: number): boolean {
  const [first, last] = x.domain();
  return place >= first && place <= last;
}
