import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import { plotArea } from '../../plots/plotArea.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { metricPicture, plotDomain } from '../metricPicture.ts';
import { ProfilePlane } from '../ProfilePlane.tsx';
import { TextLines } from './TextLines.tsx';

/** What stands above a plot and how high a plot is, as on the page before it is measured. */
export const panel = { head: 44, plot: 224, line: 16 } as const;

interface ProfilePanelProps {
  readonly metric: MetricId;
  readonly depth: number;
  readonly fullRank: number;
  readonly width: number;
  readonly profile: DepthProfile | undefined;
  readonly pinned: DepthProfile | undefined;
  readonly pinnedLine: string;
  readonly prediction: Prediction | undefined;
  /** What is said below the plot, in lines. */
  readonly notes: readonly string[];
}

/** One plot of a saved picture: its name, its axes and marks, and whose theory it shows. */
export function ProfilePanel(props: ProfilePanelProps): ReactElement {
  const { metric, depth, fullRank, width, profile, pinned, pinnedLine, prediction, notes } = props;
  const { title, axis } = messages.parameters.metric[metric];
  const picture = profile && metricPicture(metric, profile);
  const beside = pinned && metricPicture(metric, pinned);
  const area = plotArea(width, panel.plot);
  const domain = plotDomain(metric, fullRank, { picture, pinned: beside, prediction });
  const scales = { x: plotScale([0, depth], area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
  return (
    <>
      <text className="picture-head" y={14}>
        {title}
      </text>
      <text className="picture-note" y={32}>
        {metrics[metric].plain} · {axis}
      </text>
      <g transform={`translate(0 ${panel.head})`}>
        <ProfilePlane {...{ metric, area, scales, picture, pinned: beside, pinnedLine, prediction }} />
      </g>
      <TextLines lines={notes} of="note" x={area.left} y={panel.head + panel.plot + 12} lineHeight={panel.line} />
    </>
  );
}
