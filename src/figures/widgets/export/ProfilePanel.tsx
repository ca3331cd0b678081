import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { settingsOf } from '../../../networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import { predict } from '../../../theory/predict.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { pinnedOf } from '../description.ts';
import { fullRank, metricPicture, plotDomain } from '../metricPicture.ts';
import { ProfilePlane } from '../ProfilePlane.tsx';
import { Panel, type PanelSize } from './Panel.tsx';
import type { TakenFigure } from './takenFigure.ts';

interface ProfilePanelProps extends PanelSize {
  readonly metric: MetricId;
  readonly figure: TakenFigure;
  readonly notes: readonly string[];
}

/** One metric over the layers, in a saved picture. */
export function ProfilePanel({ metric, figure, notes, ...size }: ProfilePanelProps): ReactElement {
  const { result } = figure;
  const { title, axis } = messages.parameters.metric[metric];
  const settings = settingsOf(result.spec);
  const kept = pinnedOf(figure.pinned, settings);
  const [profile, beside] = [result.profiles[metric], kept?.result.profiles[metric]];
  const picture = profile && metricPicture(metric, profile);
  const pinned = beside && metricPicture(metric, beside);
  const prediction = predict(result.spec, metric);
  const domain = plotDomain(metric, fullRank(settings, kept?.settings), { picture, pinned, prediction });
  return (
    <Panel title={title} axis={`${metrics[metric].plain} · ${axis}`} notes={notes} {...size}>
      {(area) => {
        const scales = { x: plotScale([0, settings.depth], area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
        return <ProfilePlane {...{ metric, area, scales, picture, pinned, pinnedLine: kept?.line ?? '', prediction }} />;
      }}
    </Panel>
  );
}
