import type { ReactElement } from 'react';
import type { DepthProfile } from '../../../networks/ensembleResult.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { SummaryId } from '../../../networks/settings.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import { type PlotArea, parted } from '../../plots/plotArea.ts';
import { plotScale, type ScaleKind } from '../../plots/plotScale.ts';
import type { Range } from '../../plots/ranges.ts';
import { depthSlope } from '../depthSlope.ts';
import { plotDomain } from '../metricDomain.ts';
import { metricPicture } from '../metricPicture.ts';
import { ProfilePlane } from '../ProfilePlane.tsx';
import { residualsOf } from '../residuals.ts';

interface ProfilePanelProps {
  readonly metric: MetricId;
  readonly kind: ScaleKind;
  readonly area: PlotArea;
  /** The first and the last layer that it shows. */
  readonly layers: Range;
  /** Whether there are more. */
  readonly isPart: boolean;
  readonly fullRank: number;
  readonly summary: SummaryId;
  readonly profile: DepthProfile | undefined;
  readonly pinned: DepthProfile | undefined;
  readonly pinnedLine: string;
  readonly prediction: Prediction | undefined;
  /** Whether its slope per layer is fitted. */
  readonly sloped: boolean;
}

/** One metric over the layers in a saved picture. */
export function ProfilePanel(props: ProfilePanelProps): ReactElement {
  const { metric, kind, area: whole, layers, isPart, fullRank, summary, profile, pinned, pinnedLine, prediction, sloped } = props;
  const picture = profile && metricPicture(metric, profile, summary, kind);
  const beside = pinned && metricPicture(metric, pinned, summary, kind);
  const domain = plotDomain(metric, fullRank, { picture, pinned: beside, prediction, layers: isPart ? layers : undefined, kind });
  const slope = sloped ? depthSlope(metric, profile, prediction, isPart ? layers : undefined) : undefined;
  const residuals = residualsOf(profile, prediction);
  const { plane: area, strip } = residuals ? parted(whole) : { plane: whole };
  const scales = { x: plotScale(layers, area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
  return <ProfilePlane {...{ metric, kind, area, scales, picture, pinned: beside, pinnedLine, prediction, strip, residuals, slope }} />;
}
