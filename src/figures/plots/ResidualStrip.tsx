import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import type { PlotArea } from './plotArea.ts';
import { bandPath, isWithin, type PlotScales } from './plotPaths.ts';
import { type PlotScale, plotScale } from './plotScale.ts';

/** Differences in some unit of error, over the places of a plot. */
export interface StripSeries {
  readonly places: ArrayLike<number>;
  /** NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** What is declared to come on top of chance, to either side. */
  readonly terms: ArrayLike<number>;
}

interface ResidualStripProps {
  readonly area: PlotArea;
  readonly x: PlotScale;
  /** Nothing but the lines while there is none. */
  readonly series: StripSeries | undefined;
  /** What chance is allowed to either side. */
  readonly allowed: number;
  readonly hue: Hue;
  /** What the numbers are. */
  readonly label: string;
}

/** From zero to the edge of a strip, as a multiple of what chance is allowed. */
export const stripReach = 1.5;

/** Dots so far apart, in pixels, are larger. */
const sparse = 40;

/** Half the foot of a mark at the edge, its height, and how far dots stay inside. */
const [half, high, inset] = [2.6, 5, 1.5] as const;

/** The vertical scale of a strip. */
export const stripScale = ({ top, bottom }: PlotArea, allowed: number): PlotScale =>
  plotScale([-stripReach * allowed, stripReach * allowed], bottom - inset, top + inset);

/** Differences from theory below a plot: dots where they fit, triangles at the edge that they are beyond, the allowed ones between two lines, and the declared term as a band. */
export function ResidualStrip({ area, x, series, allowed, hue, label }: ResidualStripProps): ReactElement {
  const { left, right, top, bottom } = area;
  const y = stripScale(area, allowed);
  const line = (value: number): string => `M${left} ${tenths(y(value))}H${right}`;
  return (
    <g className="plot-strip plot-axis" data-mark="residuals">
      {series && <path className="plot-strip-term" d={termPath(series, area, { x, y })} />}
      <line className="plot-baseline" x1={left} x2={right} y1={tenths(y(0))} y2={tenths(y(0))} />
      <path className="plot-strip-limit" d={line(allowed) + line(-allowed)} />
      <text x={left} y={top - 5}>
        {label}
      </text>
      {[allowed, -allowed].map((value) => (
        <text key={value} x={left - 8} y={tenths(y(value))} dy="0.34em" textAnchor="end">
          {String(value).replace('-', '−')}
        </text>
      ))}
      {series && (
        <path className={`plot-strip-dots plot-${hue}${isSparse(series, x) ? ' plot-strip-sparse' : ''}`} d={dotsPath(series, { x, y })} />
      )}
      {series && <path className={`plot-strip-beyond plot-${hue}`} d={beyondPath(series, { x, y }, top, bottom)} />}
    </g>
  );
}

/** The band of the term, cut at the edges; a lone place is as wide as a dot. */
function termPath({ places, terms }: StripSeries, { top, bottom }: PlotArea, { x, y }: PlotScales): string {
  const [low, high] = y.domain();
  const cut = (sign: 1 | -1) => Array.from(terms, (term) => Math.max(low, Math.min(high, sign * term)));
  if (places.length > 1) return bandPath(places, cut(-1), cut(1), { x, y });
  if (!(terms[0] > 0) || !isWithin(x, places[0])) return '';
  const [foot, head] = [cut(-1)[0], cut(1)[0]].map((value) => Math.max(top, Math.min(bottom, y(value))));
  return `M${tenths(x(places[0]) - half)} ${tenths(head)}h${2 * half}V${tenths(foot)}h${-2 * half}Z`;
}

const shown = ({ places, values }: StripSeries, x: PlotScale) =>
  Array.from(values, (value, k) => ({ value, place: places[k] })).filter(({ value, place }) => !Number.isNaN(value) && isWithin(x, place));

/** Whether a whole strip would hold few dots. */
const isSparse = ({ places }: StripSeries, x: PlotScale): boolean => places.length > 1 && x(places[1]) - x(places[0]) > sparse;

/** A dot is a stroke without length and with round ends, so that a thousand of them are one element. */
function dotsPath(series: StripSeries, { x, y }: PlotScales): string {
  const [low, high] = y.domain();
  const inside = shown(series, x).filter(({ value }) => value >= low && value <= high);
  return inside.map(({ place, value }) => `M${tenths(x(place))} ${tenths(y(value))}h0`).join('');
}

/** Triangles that point out of the strip. */
function beyondPath(series: StripSeries, { x, y }: PlotScales, top: number, bottom: number): string {
  const [low, highest] = y.domain();
  const outside = shown(series, x).filter(({ value }) => value < low || value > highest);
  return outside
    .map(({ place, value }) => {
      const foot = value > 0 ? top + high : bottom - high;
      const tip = value > 0 ? -high : high;
      return `M${tenths(x(place) - half)} ${tenths(foot)}h${2 * half}l${-half} ${tip}Z`;
    })
    .join('');
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
