import { SortedSample } from '../math/sortedSample.ts';
import { RunningSummary } from '../math/summary.ts';
import type { DepthProfile } from '../networks/ensembleResult.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import { quantilesOf } from '../networks/quantiles.ts';
import type { MeasuredMetric } from './networkRecord.ts';

/** How many networks are kept as lines of their own, where nobody asks for more. */
const singleLines = 12;

/** What is kept of single networks. */
interface Kept {
  /** The first so many as lines of their own. */
  readonly lines?: number;
  /** The first so many in order of size, for quantiles. */
  readonly ranked: number;
}

/** One layer's values, in all networks and in those that are ranked. */
class LayerValues {
  readonly summary = new RunningSummary();
  readonly ranked = new SortedSample();

  add(value: number, isRanked: boolean): void {
    this.summary.add(value);
    if (isRanked) this.ranked.add(value);
  }
}

/** One metric over the layers, summarized as networks arrive; its size grows with the networks that are kept, not with all of them. */
export class ProfileRecorder {
  private readonly values: readonly LayerValues[];
  private readonly logarithms: readonly LayerValues[];
  private readonly single: Float64Array[] = [];
  private drawn = 0;
  /** First layer where the metric was undefined in some network, and in how many networks it was anywhere. */
  undefinedAt?: { layer: number; networks: number };

  constructor(
    private readonly metric: Metric,
    depth: number,
    private readonly kept: Kept,
  ) {
    const layers = depth + 1 - metric.firstLayer;
    this.values = Array.from({ length: layers }, () => new LayerValues());
    this.logarithms = metric.logarithmOf ? this.values.map(() => new LayerValues()) : [];
  }

  /** Takes in one network's. */
  add({ values, logarithms }: MeasuredMetric): void {
    const { metric, kept } = this;
    const isRanked = this.drawn++ < kept.ranked;
    for (const [k, layer] of this.values.entries()) layer.add(values[k], isRanked);
    for (const [k, layer] of this.logarithms.entries()) layer.add(logarithms![k], isRanked);
    if (this.single.length < (kept.lines ?? singleLines)) this.single.push(values);
    const index = values.findIndex(Number.isNaN);
    if (index >= 0) this.noteUndefined(index + metric.firstLayer);
  }

  private noteUndefined(layer: number): void {
    const before = this.undefinedAt;
    this.undefinedAt = { layer: Math.min(layer, before?.layer ?? layer), networks: (before?.networks ?? 0) + 1 };
  }

  profile(): DepthProfile {
    const { metric, values, logarithms, single, drawn, kept } = this;
    return {
      firstLayer: metric.firstLayer,
      ...summarized(values),
      ranked: Math.min(drawn, kept.ranked),
      logarithm: logarithms.length > 0 ? summarized(logarithms) : undefined,
      single: [...single],
    };
  }
}

/** What is known of the values of each layer. */
function summarized(layers: readonly LayerValues[]): Pick<DepthProfile, 'mean' | 'std' | 'count' | 'quantiles'> {
  const seen = layers.map(({ summary }) => summary.snapshot());
  return {
    mean: Float64Array.from(seen, ({ mean }) => mean),
    std: Float64Array.from(seen, ({ std }) => std),
    count: Int32Array.from(seen, ({ count }) => count),
    quantiles: quantilesOf(layers.map(({ ranked }) => ranked.ascending())),
  };
}
