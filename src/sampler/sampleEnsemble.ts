import type { Backend } from '../backends/backend.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { metrics } from '../networks/metrics/index.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { type BackwardPass, pullBack } from './backward.ts';
import type { Chunk } from './drawnAffine.ts';
import { EnsembleRecorder } from './ensembleRecorder.ts';
import { propagate, type Sampling } from './forward.ts';
import { type NetworkReadings, readLayers } from './layerReadings.ts';
import { WeightStore } from './weightStore.ts';

/** Values (numbers) of drawn weights that a chunk may keep between its two passes: 256 MiB in float32. */
const keptWeights = 2 ** 26;
/** Values that a chunk's weights may have in one layer, and its signals in all layers together. */
const largestLayer = 2 ** 24;
/** Milliseconds that a chunk should take, so that a picture grows before the reader's eyes. */
const chunkTime = 300;

/**
 * Draws an ensemble network by network from their counters, and yields a result after each chunk: the first of one network,
 * the next ones larger as time allows. The draws do not depend on the chunks. Ends when `spec.networks` are drawn; throws
 * what `pause` throws. `lines` networks, by default 12, are kept as lines of their own.
 */
export async function* sampleEnsemble<T>(
  backend: Backend<T>,
  spec: EnsembleSpec,
  pause: () => Promise<void>,
  digits?: Float64Array,
  lines?: number,
): AsyncGenerator<EnsembleResult, void> {
  const recorder = new EnsembleRecorder(spec, lines);
  const sampling: Sampling<T> = { backend, spec, digits, pause };
  const began = performance.now();
  const before = backend.cost();
  const most = mostNetworksPerChunk(spec);
  let networks = 1;
  for (let firstNetwork = 0; firstNetwork < spec.networks; ) {
    const chunk = { firstNetwork, networks: Math.min(networks, most, spec.networks - firstNetwork) };
    const start = performance.now();
    for (const network of await drawChunk(sampling, chunk)) recorder.add(network);
    const took = performance.now() - start;
    const spent = backend.cost();
    yield recorder.result({
      backend: backend.id,
      elapsed: performance.now() - began,
      cost: {
        programs: spent.programs - before.programs,
        bytesUploaded: spent.bytesUploaded - before.bytesUploaded,
        bytesRead: spent.bytesRead - before.bytesRead,
      },
    });
    firstNetwork += chunk.networks;
    const fitting = Math.floor((chunk.networks * chunkTime) / Math.max(took, 1));
    networks = Math.max(1, Math.min(2 * chunk.networks, fitting));
  }
}

/** As many networks side by side as the sizes of their layers allow. */
function mostNetworksPerChunk({ network, inputs }: EnsembleSpec): number {
  const weights = network.width ** 2;
  const signals = (network.depth + 1) * network.width * inputs.batch;
  return Math.max(1, Math.floor(largestLayer / Math.max(weights, signals)));
}

/** The readings of a chunk's networks; all that it took on the backend is freed, also when it is cut short. */
async function drawChunk<T>(sampling: Sampling<T>, chunk: Chunk): Promise<NetworkReadings[]> {
  const { backend, spec } = sampling;
  const needs = new Set(spec.metrics.map((id) => (metrics[id] as Metric).needs));
  const backwardNeeded = needs.has('gradient') || needs.has('weightGradient');
  const weights = new WeightStore(backend, backwardNeeded ? keptWeights : 0);
  const forward = { signals: [], squaredScales: [], normalizedMeanSquares: [] };
  const backward: BackwardPass<T> = { squaredScales: [], affine: [] };
  try {
    await propagate(sampling, chunk, weights, forward);
    if (backwardNeeded) await pullBack(sampling, chunk, forward, weights, backward, needs.has('weightGradient'));
    return await readLayers(sampling, chunk, forward, backward);
  } finally {
    weights.clear();
    const pairs = backward.affine.flatMap((pair) => (pair ? [pair.input, pair.gradient] : []));
    const all = [...forward.signals, ...forward.squaredScales, ...forward.normalizedMeanSquares, ...backward.squaredScales, ...pairs];
    backend.dispose(...all.filter((signal) => signal !== undefined));
  }
}
