import type { ReactElement } from 'react';
import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import type { PlotArea } from '../../plots/plotArea.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { metricPicture, plotDomain } from '../metricPicture.ts';
import { ProfilePlane } from '../ProfilePlane.tsx';

interface ProfilePanelProps {
  readonly metric: MetricId;
  readonly area: PlotArea;
  readonly depth: number;
  readonly fullRank: number;
  readonly profile: DepthProfile | undefined;
  readonly pinned: DepthProfile | undefined;
  readonly pinnedLine: string;
  readonly prediction: Prediction | undefined;
}

/** One metric over the layers in a saved picture. */
export function ProfilePanel(props: ProfilePanelProps): ReactElement {
  const { metric, area, depth, fullRank, profile, pinned, pinnedLine, prediction } = props;
  const picture = profile && metricPicture(metric, profile);
  const beside = pinned && metricPicture(metric, pinned);
  const domain = plotDomain(metric, fullRank, { picture, pinned: beside, prediction });
  const scales = { x: plotScale([0, depth], area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
  return <ProfilePlane {...{ metric, area, scales, picture, pinned: beside, pinnedLine, prediction }} />;
}
