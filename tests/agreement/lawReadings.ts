import type { Backend } from '../../src/backends/backend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { LayerReading } from '../../src/networks/layerReading.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import type { Metric } from '../../src/networks/metrics/metric.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { drawChunk } from '../../src/sampler/drawChunk.ts';
import type { Sampling } from '../../src/sampler/sampling.ts';
import type { WeightStore } from '../../src/sampler/weightStore.ts';

/** What is compared of an ensemble, by name: a value a network. */
export type LawReadings = Map<string, number[]>;

/** Rounding is no law: values closer than this are the same, and singular values below `epsilonOfRanks` of the largest are none. */
const resolution = 1e-9;
const epsilonOfRanks = 2 ** -36;

/**
 * Readings of every network of a spec, in float64: the metrics of the signal at the first, the middle and the last layer, gradients at both ends
 * and in between, and what couples the two ways. At the middle a network is read as a whole: its last layers have seen its gradient, its first ones its signal.
 */
export async function lawReadings<T>(
  backend: Backend<T>,
  weights: WeightStore<T>,
  settings: Partial<Settings>,
  digits: Float64Array,
): Promise<LawReadings> {
  const spec = ensembleSpec({ ...settings, metrics: ['gradientNorm', 'weightGradientNorm', 'saturatedFraction'] });
  const sampling: Sampling<T> = { backend, spec, weights, table: digits, pause: async () => {} };
  const readings: LawReadings = new Map();
  weights.startRun();
  for await (const { layers } of drawChunk(sampling, { firstNetwork: 0, networks: spec.networks })) {
    for (const [name, value] of valuesOf(layers, spec.tau)) {
      const values = readings.get(name) ?? [];
      values.push(resolved(value));
      readings.set(name, values);
    }
  }
  return readings;
}

function valuesOf(layers: readonly LayerReading[], tau: number): [string, number][] {
  const last = layers.length - 1;
  const middle = layers.length >> 1;
  const at = (id: MetricId, layer: number): number => {
    const metric: Metric = metrics[id];
    const reading = { ...layers[layer], epsilon: epsilonOfRanks };
    return metric.logarithmOf?.(reading) ?? metric.of(reading, { tau });
  };
  const ids = (Object.keys(metrics) as MetricId[]).filter((id) => id !== 'meanFieldDistance');
  const placed = ids.flatMap((id): [MetricId, number][] => {
    if (metrics[id].needs === 'signal')
      return [
        [id, 1],
        [id, middle],
        [id, last],
      ];
    return [
      [id, metrics[id].firstLayer],
      [id, middle],
    ];
  });
  const single = placed.map(([id, layer]): [string, number] => [`${id} ${layer}`, at(id, layer)]);
  return [
    ...single,
    ['gradientNorm 0 - its end', at('gradientNorm', 0) - at('gradientNorm', last)],
    ['weightGradientNorm 1 - gradientNorm 0', at('weightGradientNorm', 1) - at('gradientNorm', 0)],
    [`weightGradientNorm ${middle} - gradientNorm ${middle}`, at('weightGradientNorm', middle) - at('gradientNorm', middle)],
    [`gradientNorm 0 + effectiveRank ${middle}`, at('gradientNorm', 0) + at('effectiveRank', middle)],
  ];
}

/** That a metric is undefined, as of a network that died, is an outcome that both sides must have equally often: it stands below all values. */
function resolved(value: number): number {
  if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(value) ? Math.round(value / resolution) * resolution : value;
}
