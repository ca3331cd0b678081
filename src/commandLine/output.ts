import type { DepthProfile, EnsembleResult } from '../networks/ensembleResult.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import { layerOf, networksIn, type ObservedLayers } from '../networks/observedLayers.ts';
import { type QuantileId, type Quantiles, quantileIds } from '../networks/quantiles.ts';

/** A number as it is written: an infinite one as a word, an undefined one as null. */
type Written = number | 'Infinity' | '-Infinity' | null;

interface WrittenLayer {
  layer: number;
  mean: Written;
  std: Written;
  count: number;
  /** Null where too few networks were drawn to say it. */
  quantiles: Record<QuantileId, Written>;
  meanLog?: Written;
  stdLog?: Written;
}

function written(value: number): Written {
  if (Number.isNaN(value)) return null;
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'Infinity' : '-Infinity';
}

function rowAt(quantiles: Quantiles, k: number): Record<QuantileId, Written> {
  const entries = quantileIds.map((id) => [id, written(quantiles[id][k])]);
  return Object.fromEntries(entries);
}

function layersOf({ firstLayer, mean, std, count, quantiles, logarithm }: DepthProfile): WrittenLayer[] {
  return Array.from(mean, (value, k) => ({
    layer: firstLayer + k,
    mean: written(value),
    std: written(std[k]),
    count: count[k],
    quantiles: rowAt(quantiles, k),
    ...(logarithm && { meanLog: written(logarithm.mean[k]), stdLog: written(logarithm.std[k]) }),
  }));
}

function profilesOf(result: EnsembleResult): [MetricId, WrittenLayer[]][] {
  return (Object.entries(result.profiles) as [MetricId, DepthProfile][]).map(([id, profile]) => [id, layersOf(profile)]);
}

/** Network by network and layer by layer, the numbers of each observable. */
function observedOf({ observed }: EnsembleResult): Record<string, Written[][][]> {
  const layersOfNetwork = (layers: ObservedLayers, network: number) =>
    Array.from({ length: layers.layers }, (_, layer) => Array.from(layerOf(layers, layer, network), (value) => written(value)));
  const networks = (layers: ObservedLayers) => Array.from({ length: networksIn(layers) }, (_, k) => layersOfNetwork(layers, k));
  return Object.fromEntries(Object.entries(observed).map(([id, layers]) => [id, networks(layers)]));
}

/** The whole result as one line of JSON. */
export function jsonOf(result: EnsembleResult): string {
  const { spec, method, backend, events } = result;
  const pictures = spec.observables.length > 0 ? { observed: observedOf(result) } : {};
  return JSON.stringify({ spec, method, backend, profiles: Object.fromEntries(profilesOf(result)), ...pictures, events });
}

/** The profiles as CSV: one row per metric and layer; an undefined value is empty. */
export function csvOf(result: EnsembleResult): string {
  const rows = profilesOf(result).flatMap(([metric, layers]) =>
    layers.map(({ layer, mean, std, count, quantiles }) => {
      const row = [mean, std, count, ...quantileIds.map((id) => quantiles[id])];
      return [metric, layer, ...row.map((value) => value ?? '')].join(',');
    }),
  );
  return [['metric,layer,mean,std,count', ...quantileIds].join(','), ...rows].join('\n');
}
