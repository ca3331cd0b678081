import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { niceDomain, type ScaleKind } from '../plots/plotScale.ts';
import type { Range } from '../plots/ranges.ts';
import { bottomless, type MetricPicture, predictedValues, scaleKind } from './metricPicture.ts';

/** Least height of an axis of natural logarithms, so that a level gradient looks level: a factor of e^4 from foot to top. */
const leastLogarithmicHeight = 4;

/** Ticks that an axis has room for. */
const tickCount = 4;

/** Least height of the axis of a part of a bounded metric, as a share of its bounds: closer up, rounding would look like news. */
const leastShare = 0.02;

type Ends = [low: number, high: number];

/** The vertical domain of a metric: what holds by definition where that is bounded, else what there is to see up to the next tidy numbers. Of a part of the layers it is what there is to see in any case. */
export function metricDomain(
  metric: MetricId,
  fullRank: number,
  rows: readonly ArrayLike<number>[],
  isPart = false,
  kind = scaleKind(metric),
): Ends {
  const { range, scale }: Metric = metrics[metric];
  const seen = rows.flatMap((row) => Array.from(row)).filter((value) => Number.isFinite(value) && value > bottomless);
  const low = seen.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = seen.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (kind === 'symlog') return niceDomain(seen.length === 0 ? [0, 1] : [Math.min(0, low), high], kind, tickCount);
  if ((scale === 'linear' || scale === 'degrees') && range) {
    const top = Number.isFinite(range[1]) ? range[1] : Math.max(2, fullRank);
    const bounds: Ends = [low < -0.03 && range[0] < 0 ? Math.max(range[0], Math.floor(low * 4) / 4) : 0, top];
    return isPart && seen.length > 0 ? closeUp([low, high], bounds, kind) : bounds;
  }
  if (seen.length === 0) return scale === 'log' ? [-2, 0] : [0, 1];
  if (scale === 'logarithm' && high - low < leastLogarithmicHeight - 1) {
    const middle = Math.round((low + high) / 2);
    return [middle - leastLogarithmicHeight / 2, middle + leastLogarithmicHeight / 2];
  }
  const spare = 0.05 + 0.04 * (high - low);
  const [bottom, top] = niceDomain([low - spare, high + spare], kind, tickCount);
  const ceiling = scale === 'log' && range ? Math.log10(range[1]) : Number.POSITIVE_INFINITY;
  return [bottom, Math.min(top, ceiling)];
}

/** The part of some bounds that holds all values, up to the next tidy numbers. */
function closeUp([low, high]: Ends, bounds: Ends, kind: ScaleKind): Ends {
  const held = ([from, to]: readonly [number, number]): Ends => [Math.max(bounds[0], from), Math.min(bounds[1], to)];
  if (kind === 'whole') return held([Math.floor(low), Math.max(Math.floor(low) + 1, Math.ceil(high))]);
  const spare = Math.max(0.04 * (high - low), (leastShare * (bounds[1] - bounds[0]) - (high - low)) / 2);
  return held(niceDomain(held([low - spare, high + spare]), kind, tickCount));
}

/** What a plot may show of one metric. */
interface Shown {
  readonly picture: MetricPicture | undefined;
  readonly pinned: MetricPicture | undefined;
  readonly prediction: Prediction | undefined;
  /** The layers that it shows; all of them where undefined. */
  readonly layers: Range | undefined;
  readonly kind: ScaleKind;
}

/** The vertical domain of a plot: everything that it shows has room. */
export const plotDomain = (metric: MetricId, fullRank: number, shown: Shown): Ends =>
  metricDomain(metric, fullRank, shownRows(metric, shown), shown.layers !== undefined, shown.kind);

/** The rows of numbers that a plot has to have room for. */
function shownRows(metric: MetricId, { picture, pinned, prediction, layers, kind }: Shown): readonly Float64Array[] {
  const visible = (values: Float64Array, firstLayer: number) =>
    layers ? values.subarray(Math.max(0, layers[0] - firstLayer), layers[1] - firstLayer + 1) : values;
  const rowsOf = ({ middle, bands, single, layers: own }: MetricPicture, singles = single) =>
    [middle, ...bands.flatMap(({ low, high }) => [low, high]), ...singles].map((row) => visible(row, own[0]));
  return [
    ...(picture ? rowsOf(picture) : []),
    ...(pinned ? rowsOf(pinned, []) : []),
    ...(prediction ? [visible(predictedValues(metric, prediction, kind), prediction.firstLayer)] : []),
  ];
}

/** The vertical domain that plots of one metric share: everything that any of them shows has room; at some layers, or at all. */
export function sharedDomain(
  metric: MetricId,
  rank: number,
  shown: readonly Pick<Shown, 'picture' | 'prediction'>[],
  kind: ScaleKind,
  layers?: Range,
): Ends {
  const rows = shown.flatMap(({ picture, prediction }) => shownRows(metric, { picture, pinned: undefined, prediction, layers, kind }));
  return metricDomain(metric, rank, rows, layers !== undefined, kind);
}

/** The largest rank that a batch of any of these settings can have. */
export function fullRank(...settings: readonly (Settings | undefined)[]): number {
  return Math.max(...settings.map((one) => (one ? Math.min(one.batch, one.width) : 0)));
}
