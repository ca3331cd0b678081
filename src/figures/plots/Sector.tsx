import type { ReactElement } from 'react';
import { type DialBox, sectorPath } from './dialBox.ts';
import type { Hue } from './Line.tsx';

interface SectorProps {
  readonly box: DialBox;
  /** Degrees; nothing is drawn where one is no number, and what leaves the half disc is cut. */
  readonly from: number;
  readonly to: number;
  readonly hue: Hue;
}

/** The spread over networks, between two angles of a dial. */
export function Sector({ box, from, to, hue }: SectorProps): ReactElement | null {
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return <path className={`plot-band plot-${hue}`} d={sectorPath(box, Math.max(0, from), Math.min(180, to))} />;
}
