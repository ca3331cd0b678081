import { memo, type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { SummaryId } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { Formula } from '../formulas/Formula.tsx';
import { Frame } from '../plots/Frame.tsx';
import { Probe } from '../plots/Probe.tsx';
import type { ScaleKind } from '../plots/plotScale.ts';
import type { Range } from '../plots/ranges.ts';
import { useBrush } from '../plots/useBrush.ts';
import { depthSlope } from './depthSlope.ts';
import { LayerReading } from './LayerReading.tsx';
import { plotDomain } from './metricDomain.ts';
import { axisText, metricPicture, scaleKind } from './metricPicture.ts';
import { ProfileView } from './ProfileView.tsx';
import { bandTexts, pinnedReading, readingText, sameReading } from './reading.ts';
import { isCompared, residualAt, residualsOf } from './residuals.ts';
import { residualText, standingText } from './residualWords.ts';
import { slopeSentence } from './slopeWords.ts';
import { TheoryNote } from './TheoryNote.tsx';
import { useGlide } from './useGlide.ts';

interface DepthProfilePlotProps {
  readonly metric: MetricId;
  /** How its axis is spaced, where that is not as of itself. */
  readonly kind?: ScaleKind;
  /** Whether its slope per layer is fitted. */
  readonly sloped?: boolean;
  /** L of the settings: the axis follows the knob at once. */
  readonly depth: number;
  /** The largest rank that the batch can have. */
  readonly fullRank: number;
  readonly profile: DepthProfile | undefined;
  readonly summary: SummaryId;
  /** Whether the profile is of earlier settings. */
  readonly stale: boolean;
  readonly prediction: Prediction | undefined;
  /** The profile that was pinned for comparison. */
  readonly pinned?: DepthProfile;
  /** What of the pinned settings differs from the present ones. */
  readonly pinnedLine?: string;
  /** The layer that is read off in every plot of the figure. */
  readonly probe: number | undefined;
  /** The layers that the plots of the figure show; all of them where undefined. */
  readonly shown: Range | undefined;
  readonly onShow: (layers: Range | undefined) => void;
  readonly onProbe: (layer: number | undefined) => void;
  /** Whether the text points it out, or another one; undefined where it points at none. */
  readonly lit?: boolean;
  /** The layers that the text points out. */
  readonly litLayers?: Range;
}

/** One metric over the layers: the networks drawn, their mean or median and spread, and what theory predicts. Drawn again only where one of them changed. */
export const DepthProfilePlot = memo(function DepthProfilePlot(props: DepthProfilePlotProps): ReactElement {
  const {
    metric,
    depth,
    fullRank,
    profile,
    summary,
    stale,
    prediction,
    sloped = false,
    pinned,
    pinnedLine = '',
    shown,
    onShow,
    probe,
    onProbe,
    lit,
    litLayers,
  } = props;
  const { title, axis } = messages.parameters.metric[metric];
  const { firstLayer, tex, plain } = metrics[metric];
  const kind = props.kind ?? scaleKind(metric);
  const picture = useMemo(() => profile && metricPicture(metric, profile, summary, kind), [metric, profile, summary, kind]);
  const kept = useMemo(() => pinned && metricPicture(metric, pinned, summary, kind), [metric, pinned, summary, kind]);
  const domain = useMemo(
    () => plotDomain(metric, fullRank, { picture, pinned: kept, prediction, layers: shown, kind }),
    [metric, fullRank, picture, kept, prediction, shown, kind],
  );
  const [from, to] = shown ?? [0, depth];
  const brush = useBrush({ whole: [0, depth], shown: [from, to], onShow });
  const [left, right, foot, top] = useGlide([from, to, ...domain], shown);
  const layer = Math.max(firstLayer, Math.min(probe ?? to, depth));
  const isRead = probe !== undefined && layer >= from && layer <= to;
  const known = profile !== undefined && !stale && layer - profile.firstLayer < profile.mean.length;
  const readings = known ? [readingText(profile, layer, summary), ...bandTexts(profile, layer, summary)] : [messages.figure.nothingYet];
  const residuals = useMemo(() => (stale ? undefined : residualsOf(profile, prediction)), [stale, profile, prediction]);
  const slope = useMemo(
    () => (sloped && !stale ? depthSlope(metric, profile, prediction, shown) : undefined),
    [sloped, stale, metric, profile, prediction, shown],
  );
  const hasStrip = isCompared(prediction, depth, profile);
  const fromTheory = residualText(residuals, layer);
  const beside = pinned && pinnedReading(pinned, layer, summary);
  const same = pinned && known ? sameReading(profile, pinned, layer, summary) : undefined;
  return (
    <div className="profile" data-metric={metric} data-stale={stale} data-lit={lit}>
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{axisText(axis, kind)}</span>
        </span>
      </div>
      <Probe
        first={Math.max(firstLayer, from)}
        last={to}
        brush={brush}
        place={probe}
        onPlace={onProbe}
        label={messages.figure.probeOf(title)}
        valueText={[...readings, ...[fromTheory, beside, same?.said].filter((text) => text !== undefined)].join(' · ')}
      >
        <Frame>
          {(whole) => (
            <ProfileView
              whole={whole}
              hasStrip={hasStrip}
              left={left}
              right={right}
              foot={foot}
              top={top}
              metric={metric}
              kind={kind}
              picture={picture}
              pinned={kept}
              pinnedLine={pinnedLine}
              prediction={prediction}
              residuals={residuals}
              slope={slope}
              stale={stale}
              place={isRead ? layer : undefined}
              beside={beside === undefined ? undefined : kept?.middle[layer - firstLayer]}
              measured={known ? picture?.middle[layer - firstLayer] : undefined}
              fromTheory={residualAt(residuals, layer)?.value}
              litLayers={litLayers}
              drawn={brush.drawn}
            />
          )}
        </Frame>
      </Probe>
      <LayerReading
        metric={metric}
        profile={known ? profile : undefined}
        layer={layer}
        summary={summary}
        probed={probe !== undefined}
        fromTheory={fromTheory}
        beside={beside}
        same={same?.short}
      />
      {sloped && <p className="profile-note profile-slope">{slope && slopeSentence(slope)}</p>}
      <TheoryNote prediction={prediction} standing={standingText(residuals)} />
    </div>
  );
});
