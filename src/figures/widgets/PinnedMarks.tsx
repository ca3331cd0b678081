import type { ReactElement } from 'react';
import { Band } from '../plots/Band.tsx';
import { EndLabel } from '../plots/EndLabel.tsx';
import { InfinityMarks } from '../plots/InfinityMarks.tsx';
import { Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { textWidth } from '../plots/textWidth.ts';
import type { MetricPicture } from './metricPicture.ts';
import { pinnedText } from './pinnedText.ts';

interface PinnedMarksProps {
  readonly picture: MetricPicture;
  /** What of it differs from the present settings. */
  readonly line: string;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  /** Whether the end of the plot belongs to the name of a theory. */
  readonly endTaken: boolean;
}

const nameSize = 12;

/** The part of a plot that was pinned for comparison: its mean dotted, its spread outlined by dots, and its name where there is room. */
export function PinnedMarks({ picture, line, area, scales, endTaken }: PinnedMarksProps): ReactElement {
  const { layers, mean, low, high, infinite, sunken } = picture;
  const series = { places: layers, values: mean };
  const [whole, least] = [pinnedText(line), pinnedText(undefined)];
  const fits = textWidth(whole, nameSize) <= area.right - area.left;
  const onAxis = (layer: number): boolean => layer <= scales.x.domain()[1];
  return (
    <g className="profile-pinned">
      <Band places={layers} low={low} high={high} scales={scales} hue="neutral" />
      <Line series={series} scales={scales} kind="pinned" hue="neutral" />
      <InfinityMarks places={infinite.filter(onAxis)} area={area} x={scales.x} hue="neutral" edge="top" />
      <InfinityMarks places={sunken.filter(onAxis)} area={area} x={scales.x} hue="neutral" edge="foot" />
      <EndLabel series={series} scales={scales} kind="pinned" text={fits ? whole : least} share={endTaken ? 0.34 : 0.5} />
    </g>
  );
}
