import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import { quantileBands } from '../../networks/quantiles.ts';
import type { SummaryId } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import type { Series } from '../plots/plotPaths.ts';
import type { ScaleKind } from '../plots/plotScale.ts';
import { symlog } from '../plots/symlog.ts';
import { isInRange } from './reading.ts';

/** What stands between two rows of values. */
interface PictureBand {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A depth profile as the plot draws it: on a `decades` axis every number is a logarithm to base 10, on a `symlog` axis a symmetric one. */
export interface MetricPicture {
  readonly kind: ScaleKind;
  readonly layers: readonly number[];
  /** The mean or the median over networks. */
  readonly middle: Float64Array;
  /** The spread over networks, the widest band first. */
  readonly bands: readonly PictureBand[];
  readonly single: readonly Float64Array[];
  /** The layers where the middle is infinite. */
  readonly infinite: readonly number[];
  /** The layers where it is minus infinity. */
  readonly sunken: readonly number[];
}

/** Stands for the logarithm of what is not positive: far below any axis. */
export const bottomless = -1e6;

const decades = (value: number): number => (value > 0 ? Math.log10(value) : bottomless);

/** The layers of a profile. */
export function profileLayers({ firstLayer, mean }: DepthProfile): number[] {
  return Array.from(mean, (_, k) => firstLayer + k);
}

/** The axes of a figure that are spaced otherwise than their metrics are by themselves. */
export type Axes = Readonly<Partial<Record<MetricId, 'symlog'>>>;

/** How a metric's axis is spaced by itself. */
export function scaleKind(metric: MetricId): ScaleKind {
  const { scale, range }: Metric = metrics[metric];
  if (scale === 'log') return 'decades';
  if (scale === 'degrees') return 'degrees';
  return range?.[1] === Number.POSITIVE_INFINITY ? 'whole' : 'linear';
}

/** What is said of an axis beside its symbol. */
export const axisText = (words: string, kind: ScaleKind): string => (kind === 'symlog' ? messages.figure.symlogAxis(words) : words);

type Middle = Pick<MetricPicture, 'middle' | 'bands'>;

/** The mean with one standard deviation to either side, or the median with the bands around it. */
function middleOf({ mean, std, quantiles }: Pick<DepthProfile, 'mean' | 'std' | 'quantiles'>, summary: SummaryId): Middle {
  if (summary === 'median') {
    return { middle: quantiles.q50, bands: quantileBands.map(({ low, high }) => ({ low: quantiles[low], high: quantiles[high] })) };
  }
  const edge = (sign: 1 | -1) => mean.map((value, k) => value + sign * std[k]);
  return { middle: mean, bands: [{ low: edge(-1), high: edge(1) }] };
}

function mapped({ middle, bands }: Middle, f: (value: number) => number): Middle {
  return { middle: middle.map(f), bands: bands.map(({ low, high }) => ({ low: low.map(f), high: high.map(f) })) };
}

/** What a plot draws of a profile; middle and bands are those of the logarithm where the values leave the range of numbers. */
export function metricPicture(metric: MetricId, profile: DepthProfile, summary: SummaryId, kind = scaleKind(metric)): MetricPicture {
  const { single, logarithm } = profile;
  const layers = profileLayers(profile);
  const layersAt = (values: Float64Array, value: number) => layers.filter((_, k) => values[k] === value);
  const shown = middleOf(profile, summary);
  const infinite = layersAt(shown.middle, Number.POSITIVE_INFINITY);
  const sunken = layersAt(shown.middle, Number.NEGATIVE_INFINITY);
  if (kind === 'symlog') {
    return { kind, layers, ...mapped(shown, symlog), single: single.map((values) => values.map(symlog)), infinite, sunken };
  }
  if (kind !== 'decades') return { kind, layers, ...shown, single, infinite, sunken };
  const singles = single.map((values) => values.map(decades));
  if (logarithm && !shown.middle.every(isInRange)) {
    const logs = mapped(middleOf(logarithm, summary), (value) => value / Math.LN10);
    return { kind, layers, ...logs, single: singles, infinite: [], sunken: layersAt(logs.middle, Number.NEGATIVE_INFINITY) };
  }
  return { kind, layers, ...mapped(shown, keepNaN(decades)), single: singles, infinite, sunken };
}

const keepNaN = (f: (value: number) => number) => (value: number) => (Number.isNaN(value) ? value : f(value));

/** Predicted values on the scale of the plot. */
export function predictedValues(metric: MetricId, { values }: Prediction, kind = scaleKind(metric)): Float64Array {
  if (kind === 'symlog') return values.map(symlog);
  return Float64Array.from(values, kind === 'decades' ? keepNaN(decades) : (value) => value);
}

/** A prediction as a line of the plot. */
export function predictedSeries(metric: MetricId, prediction: Prediction, kind = scaleKind(metric)): Series {
  const values = predictedValues(metric, prediction, kind);
  return { places: Array.from(values, (_, k) => prediction.firstLayer + k), values };
}
