import { memo, type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { Formula } from '../formulas/Formula.tsx';
import { EdgeNote } from '../plots/EdgeNote.tsx';
import { Frame } from '../plots/Frame.tsx';
import { Probe } from '../plots/Probe.tsx';
import { plotScale } from '../plots/plotScale.ts';
import { Readout } from '../plots/Readout.tsx';
import { LayerReading } from './LayerReading.tsx';
import { metricPicture, plotDomain, predictedSeries } from './metricPicture.ts';
import { hueOf, ProfilePlane } from './ProfilePlane.tsx';
import { pinnedReading, readingText } from './reading.ts';
import { TheoryNote } from './TheoryNote.tsx';

interface DepthProfilePlotProps {
  readonly metric: MetricId;
  /** L of the settings: the axis follows the knob at once. */
  readonly depth: number;
  /** The largest rank that the batch can have. */
  readonly fullRank: number;
  readonly profile: DepthProfile | undefined;
  /** Whether the profile is of earlier settings. */
  readonly stale: boolean;
  readonly prediction: Prediction | undefined;
  /** The profile that was pinned for comparison. */
  readonly pinned?: DepthProfile;
  /** What of the pinned settings differs from the present ones. */
  readonly pinnedLine?: string;
  /** The layer that is read off in every plot of the figure. */
  readonly probe: number | undefined;
  readonly onProbe: (layer: number | undefined) => void;
}

/** One metric over the layers: the networks drawn, their mean and spread, and what theory predicts. Drawn again only where one of them changed. */
export const DepthProfilePlot = memo(function DepthProfilePlot(props: DepthProfilePlotProps): ReactElement {
  const { metric, depth, fullRank, profile, stale, prediction, pinned, pinnedLine = '', probe, onProbe } = props;
  const { title, axis } = messages.parameters.metric[metric];
  const { firstLayer, tex, plain } = metrics[metric];
  const hue = hueOf(metric);
  const picture = useMemo(() => profile && metricPicture(metric, profile), [metric, profile]);
  const kept = useMemo(() => pinned && metricPicture(metric, pinned), [metric, pinned]);
  const domain = useMemo(
    () => plotDomain(metric, fullRank, { picture, pinned: kept, prediction }),
    [metric, fullRank, picture, kept, prediction],
  );
  const layer = Math.max(firstLayer, Math.min(probe ?? depth, depth));
  const known = profile !== undefined && !stale && layer - profile.firstLayer < profile.mean.length;
  const reading = known ? readingText(profile, layer) : '';
  const beside = pinned && pinnedReading(pinned, layer);
  return (
    <div className="profile" data-metric={metric} data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{axis}</span>
        </span>
      </div>
      <Probe
        first={firstLayer}
        last={depth}
        place={probe}
        onPlace={onProbe}
        label={messages.figure.probeOf(title)}
        valueText={[reading || messages.figure.nothingYet, ...(beside ? [beside] : [])].join(' · ')}
      >
        <Frame>
          {(area) => {
            const scales = { x: plotScale([0, depth], area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
            return (
              <>
                <ProfilePlane
                  metric={metric}
                  area={area}
                  scales={scales}
                  picture={picture}
                  pinned={kept}
                  pinnedLine={pinnedLine}
                  prediction={prediction}
                />
                {stale && picture && (
                  <EdgeNote
                    area={area}
                    scales={scales}
                    around={prediction ? predictedSeries(metric, prediction) : { places: picture.layers, values: picture.mean }}
                    text={messages.figure.earlierSettings}
                  />
                )}
                {probe !== undefined && kept && beside && (
                  <Readout place={layer} value={kept.mean[layer - firstLayer]} area={area} scales={scales} hue="neutral" />
                )}
                {probe !== undefined && picture && known && (
                  <Readout place={layer} value={picture.mean[layer - firstLayer]} area={area} scales={scales} hue={hue} />
                )}
              </>
            );
          }}
        </Frame>
      </Probe>
      <LayerReading metric={metric} profile={known ? profile : undefined} layer={layer} probed={probe !== undefined} beside={beside} />
      <TheoryNote prediction={prediction} />
    </div>
  );
});
