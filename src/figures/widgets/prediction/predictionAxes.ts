import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { ScaleKind } from '../../plots/plotScale.ts';
import { fullRank, metricDomain } from '../metricDomain.ts';
import { scaleKind } from '../metricPicture.ts';

/** The axes that a prediction is drawn on, which do not betray what comes out. */
export interface PredictionAxes {
  readonly kind: ScaleKind;
  readonly domain: readonly [number, number];
  readonly firstLayer: number;
  readonly depth: number;
  /** Layers from the first to the last. */
  readonly count: number;
}

/** Whether a metric has bounds of its own, so that nobody need say the range of its axis. */
export const isBounded = (metric: MetricId): boolean => {
  const { scale } = metrics[metric];
  return (scale === 'linear' || scale === 'degrees') && 'range' in metrics[metric];
};

/** The axes for a metric at some settings: `range`, in the units of its axis, where its definition does not bound it. */
export function predictionAxes(metric: MetricId, settings: Settings, range?: readonly [number, number]): PredictionAxes {
  const { firstLayer } = metrics[metric];
  const { depth } = settings;
  const domain = range ?? metricDomain(metric, fullRank(settings), []);
  return { kind: scaleKind(metric), domain, firstLayer, depth, count: depth - firstLayer + 1 };
}
