import type { MetricId } from '../../networks/metrics/index.ts';
import type { Emphasis } from '../../state/emphasis.ts';
import type { Range } from '../plots/ranges.ts';

/** Whether the text points out the plot of a metric, or that of another one; undefined where it points at no plot. */
export const litPlot = (emphasis: Emphasis | undefined, metric: MetricId): boolean | undefined =>
  emphasis?.metric === undefined ? undefined : emphasis.metric === metric;

/** The layers that the text points out in the plot of a metric; undefined where there are none. */
export const litLayers = (emphasis: Emphasis | undefined, metric: MetricId): Range | undefined =>
  litPlot(emphasis, metric) === false ? undefined : emphasis?.layers;
