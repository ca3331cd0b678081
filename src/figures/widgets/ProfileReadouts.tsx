import type { ReactElement } from 'react';
import type { Hue } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { Readout } from '../plots/Readout.tsx';
import { stripScale } from '../plots/ResidualStrip.tsx';
import { allowedErrors } from './residuals.ts';

interface ProfileReadoutsProps {
  /** The layer, or the size, that is read off. */
  readonly place: number;
  readonly area: PlotArea;
  /** Where differences from theory stand; absent where there are none. */
  readonly strip: PlotArea | undefined;
  readonly scales: PlotScales;
  readonly hue: Hue;
  /** Of the pinned picture, where it has one there. */
  readonly pinned?: number;
  /** Absent while nothing is drawn. */
  readonly measured: number | undefined;
  /** In standard errors. */
  readonly fromTheory: number | undefined;
}

/** Hairlines and dots where a plot, and the strip below it, are read off. */
export function ProfileReadouts(props: ProfileReadoutsProps): ReactElement {
  const { place, area, strip, scales, hue, pinned, measured, fromTheory = Number.NaN } = props;
  return (
    <>
      {pinned !== undefined && <Readout place={place} value={pinned} area={area} scales={scales} hue="neutral" />}
      {measured !== undefined && <Readout place={place} value={measured} area={area} scales={scales} hue={hue} />}
      {strip && (
        <Readout place={place} value={fromTheory} area={strip} scales={{ x: scales.x, y: stripScale(strip, allowedErrors) }} hue={hue} />
      )}
    </>
  );
}
