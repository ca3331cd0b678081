import type { Backend } from '../../src/backends/backend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { LayerReading } from '../../src/networks/layerReading.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import type { Metric } from '../../src/networks/metrics/metric.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type BackwardPass, pullBack } from '../../src/sampler/backward.ts';
import { emptyForwardPass, propagate } from '../../src/sampler/forward.ts';
import { readLayers } from '../../src/sampler/layerReadings.ts';
import type { Sampling } from '../../src/sampler/sampling.ts';
import type { WeightStore } from '../../src/sampler/weightStore.ts';

/** A metric's value in each network, at the layer furthest from where its signal started: the last forward, the first backward. */
export type DeepReadings = Readonly<Record<string, readonly number[]>>;

/**
 * The resolution of a comparison: readings agree to 1e-3 between float32 and float64 (conventions of the book), so values closer than that
 * are the same. A metric that the network fixes, as rank one fixes the cosine, is thereby one value and not its rounding.
 */
const resolution = 1e-3;
/**
 * The machine epsilon by which both sides decide a rank: float32's, grown as rounding does over 200 layers of a dozen operations. A smaller
 * singular value is rounding on one side and a number on the other.
 */
const epsilonOfRanks = 2 ** -13;

/** Draws all networks of a spec side by side, with the passes that every run takes, and measures only what is compared. */
export async function deepReadings<T>(
  backend: Backend<T>,
  weights: WeightStore<T>,
  settings: Partial<Settings>,
  digits: Float64Array,
): Promise<DeepReadings> {
  const spec = ensembleSpec(settings);
  const sampling: Sampling<T> = { backend, spec, weights, table: digits, pause: async () => {} };
  const chunk = { firstNetwork: 0, networks: spec.networks };
  const forward = emptyForwardPass<T>();
  const backward: BackwardPass<T> = { squaredScales: [], met: [] };
  weights.startRun();
  await propagate(sampling, chunk, forward, { wayBack: true, units: true });
  await pullBack(sampling, chunk, forward, backward, true);
  const met = backward.met.flatMap((maps = []) => maps.flatMap(({ input, gradient }) => [input, gradient]));
  backward.met.fill(undefined, 2);
  const readings = await readLayers(sampling, chunk, forward, backward);
  const made = [...Object.values(forward).flat(), ...backward.squaredScales, ...met];
  backend.dispose(...made.filter((signal) => signal !== undefined));
  const measured = (id: MetricId, layers: readonly LayerReading[]): number => {
    const metric: Metric = metrics[id];
    const reading = layers[metric.needs === 'signal' ? layers.length - 1 : metric.firstLayer];
    return resolved(metric.logarithmOf?.(reading) ?? metric.of({ ...reading, epsilon: epsilonOfRanks }, { tau: spec.tau }));
  };
  // A distance to theory is none of a reading alone.
  const ids = (Object.keys(metrics) as MetricId[]).filter((id) => id !== 'meanFieldDistance');
  return Object.fromEntries(ids.map((id) => [id, readings.map(({ layers }) => measured(id, layers))]));
}

/** That a metric is undefined, as of a network that died, is an outcome that both sides must have equally often: it stands below all values. */
function resolved(value: number): number {
  if (Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(value) ? Math.round(value / resolution) * resolution : value;
}
