import { memo, type ReactElement, useMemo, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Sweep, SweepResult } from '../../networks/sweep.ts';
import { Formula } from '../formulas/Formula.tsx';
import { EdgeNote } from '../plots/EdgeNote.tsx';
import { Frame } from '../plots/Frame.tsx';
import { Probe } from '../plots/Probe.tsx';
import { parted } from '../plots/plotArea.ts';
import { plotScale } from '../plots/plotScale.ts';
import { hueOf } from './ProfilePlane.tsx';
import { ProfileReadouts } from './ProfileReadouts.tsx';
import { SweepNote } from './SweepNote.tsx';
import { SweepPlane } from './SweepPlane.tsx';
import { type SweepTheory, sizeDomain, sweepDomain, sweepPicture, sweepTheory } from './sweepPicture.ts';
import { sweepReading } from './sweepReading.ts';
import { sizeResidual, sweepResiduals } from './sweepResiduals.ts';
import { averageOf } from './sweepWords.ts';

interface SweepPlotProps {
  readonly metric: MetricId;
  readonly settings: Settings;
  readonly sweep: Sweep;
  readonly result: SweepResult | undefined;
  readonly pinned: SweepResult | undefined;
  /** Whether the result is of earlier settings. */
  readonly stale: boolean;
  /** What the levels are of; of the settled layers where nothing is said. */
  readonly of?: LevelsOfLayer;
  /** Whether the text points it out, or another one; undefined where it points at none. */
  readonly lit?: boolean;
}

/** What is said of levels of one layer, of those that a reader moves through. */
export interface LevelsOfLayer {
  /** Which layer, and how its levels are averaged, in words. */
  readonly axis: string;
  readonly theory: SweepTheory | undefined;
  /** Whether theory speaks at any layer: the plot keeps its shape from layer to layer. */
  readonly compared: boolean;
  /** The vertical domain, the same for all layers. */
  readonly domain: readonly [number, number];
}

/** The level of one metric against a size: its points, the power law through them, and what theory predicts. */
export const SweepPlot = memo(function SweepPlot({
  metric,
  settings,
  sweep,
  result,
  pinned,
  stale,
  of,
  lit,
}: SweepPlotProps): ReactElement {
  const { title } = messages.parameters.metric[metric];
  const { tex, plain } = metrics[metric];
  const [place, setPlace] = useState<number>();
  const picture = useMemo(() => result && sweepPicture(metric, result), [metric, result]);
  const kept = useMemo(() => pinned && sweepPicture(metric, pinned), [metric, pinned]);
  const settled = useMemo(() => (of ? undefined : sweepTheory(metric, settings, sweep)), [of, metric, settings, sweep]);
  const theory = of ? of.theory : settled;
  const residuals = useMemo(() => (stale ? undefined : sweepResiduals(metric, result, theory)), [metric, stale, result, theory]);
  const hasStrip = (of ? of.compared : theory !== undefined) && settings.networks > 1;
  const shown = [picture, kept].flatMap((one) => (one ? [one.values, one.low, one.high] : []));
  const domain = of ? of.domain : sweepDomain(metric, [...shown, theory?.values ?? []]);
  const logs = sweep.values.map(Math.log10);
  const sizes = sizeDomain(sweep);
  const nearest = (share: number): number => {
    const at = sizes[0] + share * (sizes[1] - sizes[0]);
    return logs.reduce((best, log, k) => (Math.abs(log - at) < Math.abs(logs[best] - at) ? k : best), 0);
  };
  const last = sweep.values.length - 1;
  const read = place ?? last;
  const fromTheory = sizeResidual(residuals, sweep.values[read]);
  const { level, beside, at } = sweepReading(metric, sweep, read, { result: stale ? undefined : result, pinned, theory, residuals });
  return (
    <div
      className="profile"
      data-metric={metric}
      data-stale={stale}
      data-lit={lit}
      data-exponent={stale ? undefined : picture?.fit?.slope.toFixed(4)}
    >
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{of ? of.axis : averageOf(metric)}</span>
        </span>
      </div>
      <Probe
        first={0}
        last={last}
        place={place}
        nearest={nearest}
        onPlace={setPlace}
        label={messages.figure.sweep.probe(title)}
        valueText={[level, ...beside].join(' · ')}
      >
        <Frame>
          {(whole) => {
            const { plane: area, strip } = hasStrip ? parted(whole) : { plane: whole, strip: undefined };
            const scales = { x: plotScale(sizes, area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
            return (
              <>
                <SweepPlane {...{ metric, sweep, area, scales, picture, pinned: kept, theory, strip, residuals }} />
                {stale && picture && (
                  <EdgeNote area={area} scales={scales} around={theory ?? picture} text={messages.figure.earlierSettings} />
                )}
                {place !== undefined && (
                  <ProfileReadouts {...{ place: logs[read], area, strip, scales, hue: hueOf(metric), measured: at, fromTheory }} />
                )}
              </>
            );
          }}
        </Frame>
      </Probe>
      <p className="profile-reading" data-probed={place !== undefined} aria-hidden="true">
        <span className="profile-reading-line">{level}</span>
        <span className="profile-reading-line profile-reading-pinned">{beside.join(' · ')}</span>
      </p>
      <SweepNote settings={settings} sweep={sweep} picture={stale ? undefined : picture} theory={theory} residuals={residuals} />
    </div>
  );
});
