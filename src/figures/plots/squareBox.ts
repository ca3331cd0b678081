import type { PlotArea } from './plotArea.ts';

/** A place in a plane, the second coordinate upward. */
export type PlanePoint = readonly [x: number, y: number];

/** A square of a plot with 0 in its middle and one unit in both directions: its centre, half its side and a unit, in pixels. */
export interface SquareBox {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly unit: number;
}

/** The largest square that fits into an area, in its middle, of which half a side is so many units. */
export function squareBox({ left, right, top, bottom }: PlotArea, reach: number): SquareBox {
  const half = Math.max(1, Math.min(right - left, bottom - top) / 2);
  return { x: (left + right) / 2, y: (top + bottom) / 2, half, unit: half / reach };
}

/** The sides of a square as an area. */
export const areaOf = ({ x, y, half }: SquareBox): PlotArea => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

/** The pixel of a point, to a tenth. */
export const placed = ({ x, y, unit }: SquareBox, [along, up]: PlanePoint): PlanePoint => [tenths(x + unit * along), tenths(y - unit * up)];

/** Which of some points is nearest to a pixel; undefined where none is a pair of numbers. */
export function nearestPoint(box: SquareBox, points: readonly PlanePoint[], at: PlanePoint): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [k, point] of points.entries()) {
    const [x, y] = placed(box, point);
    const distance = Math.hypot(x - at[0], y - at[1]);
    if (distance < least) [nearest, least] = [k, distance];
  }
  return nearest;
}

const tenths = (length: number): number => Math.round(length * 10) / 10;
