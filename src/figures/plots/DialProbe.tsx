import type { ReactElement } from 'react';
import { angleSeen, dialBox, nearestAngle } from './dialBox.ts';
import { PictureProbe, type PictureProbeProps } from './PictureProbe.tsx';

interface DialProbeProps extends PictureProbeProps<number> {
  /** Of the rays that can be read off, in degrees. */
  readonly angles: ArrayLike<number>;
  readonly ray: number | undefined;
}

/** A dial that is read off ray by ray: of the ray next to the pointer, or the one that a key leads to. */
export function DialProbe({ angles, ray, ...picture }: DialProbeProps): ReactElement {
  return (
    <PictureProbe
      {...picture}
      count={angles.length}
      current={(ray ?? 0) + 1}
      partAt={(area, x, y) => nearestAngle(angles, angleSeen(dialBox(area), [x, y]))}
      keyed={(key) => keyed(key, ray, angles.length - 1)}
    />
  );
}

/** The ray that a key leads to; from none, to the first. */
function keyed(key: string, ray: number | undefined, last: number): number | undefined {
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const by = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;
  if (by === undefined) return undefined;
  return ray === undefined ? 0 : Math.max(0, Math.min(last, ray + by));
}
