import { type MetricId, metrics } from '../networks/metrics/index.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import { type ObservableId, observables } from '../networks/observables/index.ts';
import type { Observable } from '../networks/observables/observable.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { NetworkReadings } from './layerReadings.ts';

/** One metric over the layers of one network, from the first layer that it is defined on. */
export interface MeasuredMetric {
  readonly values: Float64Array;
  /** The natural logarithms, of a metric that can leave the range of a number. */
  readonly logarithms?: Float64Array;
}

/** What an ensemble remembers of one drawn network: numbers alone, so that it can cross to another thread. */
export interface NetworkRecord extends Pick<NetworkReadings, 'noVarianceAt' | 'overflowAt'> {
  readonly measured: Partial<Record<MetricId, MeasuredMetric>>;
  /** All layers of each observable that is kept of this network. */
  readonly observed: Partial<Record<ObservableId, Float32Array>>;
}

/** What is asked of network number `network`, read off its layers. */
export function recordOf(spec: EnsembleSpec, network: number, readings: NetworkReadings): NetworkRecord {
  const { layers, noVarianceAt, overflowAt } = readings;
  const kept = spec.observables.filter((id) => network < observables[id].networksKept);
  return {
    measured: Object.fromEntries(spec.metrics.map((id) => [id, measure(metrics[id], spec, layers)])),
    observed: Object.fromEntries(kept.map((id) => [id, observe(observables[id], spec, layers)])),
    noVarianceAt,
    overflowAt,
  };
}

/** A metric of each layer l = 0..L that it is defined on. */
export function measure(
  metric: Metric,
  { tau, meanField = [] }: Pick<EnsembleSpec, 'tau' | 'meanField'>,
  layers: NetworkReadings['layers'],
): MeasuredMetric {
  const own = layers.slice(metric.firstLayer);
  const values = Float64Array.from(own, (reading, k) => metric.of(reading, { tau, meanField: meanField[metric.firstLayer + k] }));
  return metric.logarithmOf ? { values, logarithms: Float64Array.from(own, (reading) => metric.logarithmOf!(reading)) } : { values };
}

function observe(observable: Observable, spec: EnsembleSpec, layers: NetworkReadings['layers']): Float32Array {
  const size = observable.size(spec);
  const pictures = new Float32Array(layers.length * size).fill(Number.NaN);
  for (const [layer, reading] of layers.entries()) pictures.set(observable.of(reading), layer * size);
  return pictures;
}

/** The memory of some records, for a message that hands it over instead of a copy. */
export function buffersOf(records: readonly NetworkRecord[]): ArrayBuffer[] {
  const arrays = records.flatMap(({ measured, observed }) => [
    ...Object.values(measured).flatMap(({ values, logarithms }) => (logarithms ? [values, logarithms] : [values])),
    ...Object.values(observed),
  ]);
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
