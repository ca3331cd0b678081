import type { ReactElement } from 'react';
import { PictureProbe, type PictureProbeProps } from './PictureProbe.tsx';
import type { PlotArea } from './plotArea.ts';
import { nearestPoint, type PlanePoint, type SquareBox } from './squareBox.ts';

interface PointProbeProps extends PictureProbeProps<number> {
  readonly points: readonly PlanePoint[];
  /** Where they stand in a plot of this area. */
  readonly boxIn: (area: PlotArea) => SquareBox;
  /** The point that is read off, counted from 0. */
  readonly point: number | undefined;
}

/** Points of a plane that are read off one by one: the one next to the pointer, or the one that a key leads to. */
export function PointProbe({ points, boxIn, point, ...picture }: PointProbeProps): ReactElement {
  return (
    <PictureProbe
      {...picture}
      count={points.length}
      current={(point ?? 0) + 1}
      partAt={(area, x, y) => nearestPoint(boxIn(area), points, [x, y])}
      keyed={(key) => keyed(key, point, points.length)}
    />
  );
}

/** The point that a key leads to, around and around; from none, to the first. */
function keyed(key: string, point: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;
  if (by === undefined) return undefined;
  return point === undefined ? 0 : (point + by + count) % count;
}
