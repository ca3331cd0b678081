import type { ReactElement } from 'react';
import { Bands } from '../plots/Bands.tsx';
import { FaintLines } from '../plots/FaintLines.tsx';
import { InfinityMarks } from '../plots/InfinityMarks.tsx';
import { type Hue, Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import type { MetricPicture } from './metricPicture.ts';

interface ProfileMarksProps {
  readonly picture: MetricPicture;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  readonly hue: Hue;
}

/** The measured part of a plot: spread over networks, single networks, their mean or median, and where it is infinite either way. */
export function ProfileMarks({ picture, area, scales, hue }: ProfileMarksProps): ReactElement {
  const { layers, middle, bands, single, infinite, sunken } = picture;
  return (
    <g className="profile-marks">
      <Bands of={bands} places={layers} scales={scales} hue={hue} />
      {single.length > 1 && <FaintLines places={layers} rows={single} scales={scales} hue={hue} />}
      <Line series={{ places: layers, values: middle }} scales={scales} kind="measured" hue={hue} />
      <InfinityMarks places={infinite} area={area} x={scales.x} hue={hue} edge="top" />
      <InfinityMarks places={sunken} area={area} x={scales.x} hue={hue} edge="foot" />
    </g>
  );
}
