import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import type { Series } from '../plots/plotPaths.ts';
import { niceDomain, type ScaleKind } from '../plots/plotScale.ts';
import { isInRange } from './reading.ts';

/** A depth profile as the plot draws it: on a `decades` axis every number is a logarithm to base 10. */
export interface MetricPicture {
  readonly kind: ScaleKind;
  readonly layers: readonly number[];
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly single: readonly Float64Array[];
  /** The layers where the mean is infinite. */
  readonly infinite: readonly number[];
  /** The layers where it is minus infinity. */
  readonly sunken: readonly number[];
}

/** Stands for the logarithm of what is not positive: far below any axis. */
const bottomless = -1e6;

const decades = (value: number): number => (value > 0 ? Math.log10(value) : bottomless);

/** The layers of a profile. */
export function profileLayers({ firstLayer, mean }: DepthProfile): number[] {
  return Array.from(mean, (_, k) => firstLayer + k);
}

/** How a metric's axis is spaced. */
export function scaleKind(metric: MetricId): ScaleKind {
  const { scale, range }: Metric = metrics[metric];
  if (scale === 'log') return 'decades';
  if (scale === 'degrees') return 'degrees';
  return range?.[1] === Number.POSITIVE_INFINITY ? 'whole' : 'linear';
}

/** What a plot draws of a profile; mean and band are those of the logarithm where the values leave the range of numbers. */
export function metricPicture(metric: MetricId, profile: DepthProfile): MetricPicture {
  const kind = scaleKind(metric);
  const { mean, std, single, logarithm } = profile;
  const layers = profileLayers(profile);
  const layersAt = (values: Float64Array, value: number) => layers.filter((_, k) => values[k] === value);
  const infinite = layersAt(mean, Number.POSITIVE_INFINITY);
  const sunken = layersAt(mean, Number.NEGATIVE_INFINITY);
  const band = (sign: 1 | -1) => mean.map((value, k) => value + sign * std[k]);
  if (kind !== 'decades') return { kind, layers, mean, low: band(-1), high: band(1), single, infinite, sunken };
  const singles = single.map((values) => values.map(decades));
  if (logarithm && !mean.every(isInRange)) {
    const at = (sign: 0 | 1 | -1) => logarithm.mean.map((value, k) => (value + (sign === 0 ? 0 : sign * logarithm.std[k])) / Math.LN10);
    const middle = at(0);
    const foot = layersAt(middle, Number.NEGATIVE_INFINITY);
    return { kind, layers, mean: middle, low: at(-1), high: at(1), single: singles, infinite: [], sunken: foot };
  }
  const [low, high] = [band(-1).map(keepNaN(decades)), band(1).map(keepNaN(decades))];
  return { kind, layers, mean: mean.map(keepNaN(decades)), low, high, single: singles, infinite, sunken };
}

const keepNaN = (f: (value: number) => number) => (value: number) => (Number.isNaN(value) ? value : f(value));

/** Predicted values on the scale of the plot. */
export function predictedValues(metric: MetricId, { values }: Prediction): Float64Array {
  return Float64Array.from(values, scaleKind(metric) === 'decades' ? keepNaN(decades) : (value) => value);
}

/** A prediction as a line of the plot. */
export function predictedSeries(metric: MetricId, prediction: Prediction): Series {
  const values = predictedValues(metric, prediction);
  return { places: Array.from(values, (_, k) => prediction.firstLayer + k), values };
}

/** Least height of an axis of natural logarithms, so that a level gradient looks level: a factor of e^4 from foot to top. */
const leastLogarithmicHeight = 4;

/** Ticks that an axis has room for. */
const tickCount = 4;

/** The vertical domain of a metric: what holds by definition where that is bounded, else what there is to see up to the next tidy numbers. */
export function metricDomain(metric: MetricId, fullRank: number, rows: readonly ArrayLike<number>[]): [number, number] {
  const { range, scale }: Metric = metrics[metric];
  const seen = rows.flatMap((row) => Array.from(row)).filter((value) => Number.isFinite(value) && value > bottomless);
  const low = seen.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = seen.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if ((scale === 'linear' || scale === 'degrees') && range) {
    const top = Number.isFinite(range[1]) ? range[1] : Math.max(2, fullRank);
    return [low < -0.03 && range[0] < 0 ? Math.max(range[0], Math.floor(low * 4) / 4) : 0, top];
  }
  if (seen.length === 0) return scale === 'log' ? [-2, 0] : [0, 1];
  if (scale === 'logarithm' && high - low < leastLogarithmicHeight - 1) {
    const middle = Math.round((low + high) / 2);
    return [middle - leastLogarithmicHeight / 2, middle + leastLogarithmicHeight / 2];
  }
  const spare = 0.05 + 0.04 * (high - low);
  const [bottom, top] = niceDomain([low - spare, high + spare], scaleKind(metric), tickCount);
  const ceiling = scale === 'log' && range ? Math.log10(range[1]) : Number.POSITIVE_INFINITY;
  return [bottom, Math.min(top, ceiling)];
}

/** What a plot may show of one metric. */
interface Shown {
  readonly picture: MetricPicture | undefined;
  readonly pinned: MetricPicture | undefined;
  readonly prediction: Prediction | undefined;
}

/** The vertical domain of a plot: everything that it shows has room. */
export function plotDomain(metric: MetricId, fullRank: number, { picture, pinned, prediction }: Shown): [number, number] {
  const measured = picture ? [picture.mean, picture.low, picture.high, ...picture.single] : [];
  const beside = pinned ? [pinned.mean, pinned.low, pinned.high] : [];
  return metricDomain(metric, fullRank, [...measured, ...beside, ...(prediction ? [predictedValues(metric, prediction)] : [])]);
}

/** The largest rank that a batch of any of these settings can have. */
export function fullRank(...settings: readonly (Settings | undefined)[]): number {
  return Math.max(...settings.map((one) => (one ? Math.min(one.batch, one.width) : 0)));
}
