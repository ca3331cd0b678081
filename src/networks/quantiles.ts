import { quantile } from '../math/quantile.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';

interface KeptQuantile {
  readonly probability: number;
  /** Networks below which it says no more than that some were smaller and some were larger. */
  readonly needs: number;
}

/** The quantiles over networks that are kept of every layer: the median, and the ends of the bands that hold 50% and 90% of the networks. */
export const quantileTable = {
  q5: { probability: 0.05, needs: 20 },
  q25: { probability: 0.25, needs: 4 },
  q50: { probability: 0.5, needs: 1 },
  q75: { probability: 0.75, needs: 4 },
  q95: { probability: 0.95, needs: 20 },
} as const satisfies Record<string, KeptQuantile>;

export type QuantileId = keyof typeof quantileTable;

export const quantileIds = Object.keys(quantileTable) as readonly QuantileId[];

/** The bands around a median, the widest first: the share of the networks that they hold, in per cent, and their ends. */
export const quantileBands = [
  { share: 90, low: 'q5', high: 'q95' },
  { share: 50, low: 'q25', high: 'q75' },
] as const satisfies readonly { readonly share: number; readonly low: QuantileId; readonly high: QuantileId }[];

/** A row over the layers for each quantile; NaN at a layer where it is defined in fewer networks than it needs. */
export type Quantiles = Readonly<Record<QuantileId, Float64Array>>;

/** The quantiles of layers whose values over networks are given in ascending order. */
export function quantilesOf(layers: readonly Float64Array[]): Quantiles {
  const entries = quantileIds.map((id) => {
    const { probability, needs } = quantileTable[id];
    return [id, Float64Array.from(layers, (values) => (values.length < needs ? Number.NaN : quantile(values, probability)))];
  });
  return Object.fromEntries(entries);
}

/** Values of which quantiles are taken that a run keeps at most: 64 MiB. */
const keptValues = 2 ** 23;

interface Ranked {
  readonly depth: number;
  readonly networks: number;
  readonly metrics: readonly MetricId[];
}

/** Numbers that a network leaves behind: a metric's at each layer, and its logarithm's where it has one. */
function valuesOfNetwork({ depth, metrics: asked }: Omit<Ranked, 'networks'>): number {
  const rows = asked.map((id) => ((metrics[id] as Metric).logarithmOf ? 2 : 1));
  return (depth + 1) * rows.reduce<number>((sum, count) => sum + count, 0);
}

/** How many networks quantiles are taken of: all of them, or the first ones where all would not fit. */
export function rankedNetworks(run: Ranked): number {
  return Math.min(run.networks, Math.floor(keptValues / Math.max(1, valuesOfNetwork(run))));
}

/** Values that a run keeps for its quantiles. */
export const rankedValues = (run: Ranked): number => rankedNetworks(run) * valuesOfNetwork(run);
