import type { PlotArea } from './plotArea.ts';
import { type PlotScale, plotScale } from './plotScale.ts';

/** Values along one side of a map, ascending, evenly spaced or by factors. */
export interface MapSide {
  readonly values: readonly number[];
  readonly spacing: 'linear' | 'log';
}

/** Where a side's values stand on its axis: themselves, or their logarithms to base 10. */
export const placeOn = ({ spacing }: Pick<MapSide, 'spacing'>, value: number): number => (spacing === 'log' ? Math.log10(value) : value);

/** The value at a place on a side's axis. */
export const valueOn = ({ spacing }: Pick<MapSide, 'spacing'>, place: number): number => (spacing === 'log' ? 10 ** place : place);

/** The ends of the cells around the values of a side, on its axis: halfway between neighbours, and as far beyond the outer ones. */
export function edgesOf(side: MapSide): readonly number[] {
  const places = side.values.map((value) => placeOn(side, value));
  const inner = places.slice(1).map((place, k) => (place + places[k]) / 2);
  const last = places.length - 1;
  if (last === 0) return [places[0] - 0.5, places[0] + 0.5];
  return [2 * places[0] - inner[0], ...inner, 2 * places[last] - inner[last - 1]];
}

/** Scales of a map that fills an area, from its outer edges. */
export function mapScales(x: MapSide, y: MapSide, area: PlotArea): { readonly x: PlotScale; readonly y: PlotScale } {
  const [across, up] = [edgesOf(x), edgesOf(y)];
  return {
    x: plotScale([across[0], across[across.length - 1]], area.left, area.right),
    y: plotScale([up[0], up[up.length - 1]], area.bottom, area.top),
  };
}

/** The cell around a place, counted from 0 and held at the ends. */
export function cellAt(edges: readonly number[], place: number): number {
  const beyond = edges.findIndex((edge) => edge > place);
  const cell = beyond === -1 ? edges.length - 2 : beyond - 1;
  return Math.max(0, Math.min(edges.length - 2, cell));
}

/** Steps of colour to either side of zero. */
export const mapSteps = 12;

/** The step of a value, of which `full` has the full colour: NaN for no number. */
export const mapStep = (value: number, full: number): number =>
  Math.round(mapSteps * Math.max(-1, Math.min(1, value / full))) || (Number.isNaN(value) ? Number.NaN : 0);

/** Cells of one step, as one path of rectangles in whole pixels; neighbours in a row are one. */
export interface CellPath {
  readonly step: number;
  readonly d: string;
}

/** The cells of a map by what they show, those that show 0 left out. */
export function cellPaths(
  x: MapSide,
  y: MapSide,
  scales: { readonly x: PlotScale; readonly y: PlotScale },
  stepAt: (index: number) => number,
): readonly CellPath[] {
  const [across, up] = [edgesOf(x).map((edge) => Math.round(scales.x(edge))), edgesOf(y).map((edge) => Math.round(scales.y(edge)))];
  const columns = x.values.length;
  const paths = new Map<number, string>();
  for (let row = 0; row < y.values.length; row++) {
    for (let column = 0; column < columns; ) {
      const step = stepAt(row * columns + column);
      let end = column + 1;
      while (end < columns && Object.is(stepAt(row * columns + end), step)) end++;
      if (step !== 0)
        paths.set(step, `${paths.get(step) ?? ''}M${across[column]} ${up[row + 1]}H${across[end]}V${up[row]}H${across[column]}Z`);
      column = end;
    }
  }
  return [...paths].map(([step, d]) => ({ step, d }));
}
