import type { ReactElement } from 'react';
import { Bands } from '../plots/Bands.tsx';
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
  readonly area: PlotArea;
  readonly scales: PlotScales;
}

/** The part of a plot that was pinned for comparison: its mean or median dotted, its spread outlined by dots. */
export function PinnedMarks({ picture, area, scales }: PinnedMarksProps): ReactElement {
  const { layers, middle, bands, infinite, sunken } = picture;
  return (
    <g className="profile-pinned" data-mark="pinned">
      <Bands of={bands} places={layers} scales={scales} hue="neutral" />
      <Line series={{ places: layers, values: middle }} scales={scales} kind="pinned" hue="neutral" />
      <InfinityMarks places={infinite} area={area} x={scales.x} hue="neutral" edge="top" />
      <InfinityMarks places={sunken} area={area} x={scales.x} hue="neutral" edge="foot" />
    </g>
  );
}

interface PinnedNameProps extends PinnedMarksProps {
  /** What of it differs from the present settings. */
  readonly line: string;
  /** The present picture, which the name keeps away from. */
  readonly present: MetricPicture | undefined;
  /** Whether the end of the plot belongs to the name of a theory. */
  readonly endTaken: boolean;
}

const nameSize = 12;

/** The name of the pinned line, over all marks: in full where there is room. */
export function PinnedName({ picture, line, present, area, scales, endTaken }: PinnedNameProps): ReactElement {
  const whole = pinnedText(line);
  const fits = textWidth(whole, nameSize) <= area.right - area.left;
  return (
    <EndLabel
      series={{ places: picture.layers, values: picture.middle }}
      rival={present?.middle}
      scales={scales}
      kind="pinned"
      text={fits ? whole : pinnedText(undefined)}
      share={endTaken ? 0.34 : 0.5}
    />
  );
}
