import { RunningSummary } from '../math/summary.ts';
import type { DepthProfile } from '../networks/ensembleResult.ts';
import type { LayerReading } from '../networks/layerReading.ts';
import type { Metric, MetricSettings } from '../networks/metrics/metric.ts';

/** How many networks are kept as lines of their own, where nobody asks for more. */
const singleLines = 12;

/** One metric over the layers, summarized as networks arrive; its size grows with the `lines` kept, not with their number. */
export class ProfileRecorder {
  private readonly summaries: RunningSummary[];
  private readonly logarithms: RunningSummary[];
  private readonly single: Float64Array[] = [];
  /** First layer where the metric was undefined in some network, and in how many networks it was anywhere. */
  undefinedAt?: { layer: number; networks: number };

  constructor(
    private readonly metric: Metric,
    private readonly settings: MetricSettings,
    depth: number,
    private readonly lines = singleLines,
  ) {
    const layers = depth + 1 - metric.firstLayer;
    this.summaries = Array.from({ length: layers }, () => new RunningSummary());
    this.logarithms = metric.logarithmOf ? this.summaries.map(() => new RunningSummary()) : [];
  }

  /** Takes in one network's readings, l = 0..L. */
  add(readings: readonly LayerReading[]): void {
    const { metric, settings } = this;
    const own = readings.slice(metric.firstLayer);
    const values = Float64Array.from(own, (reading) => metric.of(reading, settings));
    for (const [k, summary] of this.summaries.entries()) summary.add(values[k]);
    for (const [k, summary] of this.logarithms.entries()) summary.add(metric.logarithmOf!(own[k]));
    if (this.single.length < this.lines) this.single.push(values);
    const index = values.findIndex(Number.isNaN);
    if (index >= 0) this.noteUndefined(index + metric.firstLayer);
  }

  private noteUndefined(layer: number): void {
    const before = this.undefinedAt;
    this.undefinedAt = { layer: Math.min(layer, before?.layer ?? layer), networks: (before?.networks ?? 0) + 1 };
  }

  profile(): DepthProfile {
    const of = (summaries: readonly RunningSummary[]) => {
      const seen = summaries.map((summary) => summary.snapshot());
      return {
        mean: Float64Array.from(seen, ({ mean }) => mean),
        std: Float64Array.from(seen, ({ std }) => std),
        count: Int32Array.from(seen, ({ count }) => count),
      };
    };
    const logarithm = this.logarithms.length > 0 ? of(this.logarithms) : undefined;
    return { firstLayer: this.metric.firstLayer, ...of(this.summaries), logarithm, single: [...this.single] };
  }
}
