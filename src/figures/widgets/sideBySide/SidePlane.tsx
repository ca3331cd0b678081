import type { ReactElement } from 'react';
import type { PlotArea } from '../../plots/plotArea.ts';
import type { PlotScales } from '../../plots/plotPaths.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { ProfilePlane } from '../ProfilePlane.tsx';
import type { SideRow } from './sidePicture.ts';

interface SidePlaneProps {
  readonly row: SideRow;
  /** Which of its networks. */
  readonly place: number;
  readonly area: PlotArea;
}

/** The scales that all plots of a row have. */
export const sideScales = ({ shown, domain }: SideRow, area: PlotArea): PlotScales => ({
  x: plotScale([...shown], area.left, area.right),
  y: plotScale([...domain], area.bottom, area.top),
});

/** Axes and marks of one metric of one network: what is the same on the page and in a saved picture. */
export function SidePlane({ row, place, area }: SidePlaneProps): ReactElement {
  const { metric, kind } = row;
  const { picture, prediction, residuals } = row.panels[place];
  return (
    <ProfilePlane
      {...{ metric, kind, area, picture, prediction, residuals }}
      strip={undefined}
      scales={sideScales(row, area)}
      pinned={undefined}
      pinnedLine=""
    />
  );
}
