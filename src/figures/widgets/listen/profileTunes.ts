import { messages } from '../../../messages/messages.ts';
import type { EnsembleResult } from '../../../networks/ensembleResult.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import type { ScaleKind } from '../../plots/plotScale.ts';
import { unsymlog } from '../../plots/symlog.ts';
import { valueText } from '../../plots/valueText.ts';
import { fullRank, plotDomain } from '../metricDomain.ts';
import { type Axes, metricPicture, predictedValues, scaleKind } from '../metricPicture.ts';
import { readingText } from '../reading.ts';
import type { Tune } from './tune.ts';

interface Drawn {
  readonly settings: Settings;
  readonly result: EnsembleResult;
  readonly predictions: readonly (Prediction | undefined)[];
  readonly axes?: Axes;
  /** The ends of an axis that other lines share. */
  readonly shared?: (metric: MetricId) => readonly [number, number] | undefined;
}

/** The lines of an experiment over the layers as tunes, each on the axis of its plot: the middle over networks, single networks around it, and theory. */
export function profileTunes({ settings, result, predictions, axes, shared }: Drawn): readonly Tune[] {
  return settings.metrics.flatMap((metric, m) => {
    const profile = result.profiles[metric];
    if (profile === undefined) return [];
    const kind = axes?.[metric] ?? scaleKind(metric);
    const prediction = predictions[m];
    const picture = metricPicture(metric, profile, settings.summary, kind);
    const own = { picture, pinned: undefined, prediction, layers: undefined, kind };
    const domain = shared?.(metric) ?? plotDomain(metric, fullRank(settings), own);
    const theory = prediction && vouchedValues(prediction, predictedValues(metric, prediction, kind), picture.layers);
    return [
      {
        name: messages.parameters.metric[metric].title,
        places: picture.layers,
        values: picture.middle,
        around: picture.single.length > 1 ? picture.single : [],
        theory,
        domain,
        ends: endsOf(domain, kind),
        textAt: (layer) => {
          const predicted = theory?.[layer - profile.firstLayer] ?? Number.NaN;
          const beside = Number.isFinite(predicted) ? [messages.figure.sweep.beside(valueText(onScale(predicted, kind)))] : [];
          return [readingText(profile, layer, settings.summary), ...beside].join(' · ');
        },
      },
    ];
  });
}

/** What theory vouches for, at some layers; NaN elsewhere: what is only continued is drawn, and not heard. */
function vouchedValues({ firstLayer, claimed, validity, kind }: Prediction, values: Float64Array, layers: readonly number[]): number[] {
  const isClaimed = (layer: number): boolean => validity.holds && kind !== 'slope' && layer >= claimed[0] && layer <= claimed[1];
  return layers.map((layer) => (isClaimed(layer) ? (values[layer - firstLayer] ?? Number.NaN) : Number.NaN));
}

/** The number at a place of an axis. */
const onScale = (place: number, kind: ScaleKind): number =>
  kind === 'decades' ? 10 ** place : kind === 'symlog' ? unsymlog(place) : place;

/** The ends of an axis in numbers of a label's digits. */
const endsOf = ([low, high]: readonly [number, number], kind: ScaleKind): readonly [string, string] => {
  const text = (at: number): string => valueText(Number(onScale(at, kind).toPrecision(3)));
  return [text(low), text(high)];
};
