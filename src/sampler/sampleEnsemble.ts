import type { Backend } from '../backends/backend.ts';
import { mapsOf, overLayers, unitsOf } from '../networks/dimensions.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { keptWeights } from '../networks/runMemory.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { drawChunk } from './drawChunk.ts';
import { EnsembleRecorder } from './ensembleRecorder.ts';
import { assertLaw } from './law/assertLaw.ts';
import { recordOf } from './networkRecord.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { WeightStore } from './weightStore.ts';

/** Values that a chunk's weights may have in one layer, and its signals in all layers together. */
const largestLayer = 2 ** 24;
/** Milliseconds that a chunk should take, so that a picture grows before the reader's eyes. */
const chunkTime = 300;

/** What a run may be given beside its spec. */
export interface SampleOptions<T> {
  /** Row-major samples x values, where the inputs are chosen from samples: digits, or the reader's own. */
  readonly table?: Float64Array;
  /** How many networks are kept as lines of their own; 12 by default. */
  readonly lines?: number;
  /** Weights that outlive the run; its own are freed at its end. */
  readonly weights?: WeightStore<T>;
}

/** A store of weights for a backend's runs, of some share of the memory that weights may take. */
export const createWeightStore = <T>(backend: Backend<T>, share = 1): WeightStore<T> =>
  new WeightStore(backend, (share * keptWeights) / (backend.precision === 'float64' ? 8 : 4));

/**
 * Draws an ensemble network by network from their counters, and yields a result after each chunk: the first of one network,
 * the next ones larger as time allows. The draws do not depend on the chunks. Method `law` draws in law, all others draw weights. Ends when
 * `spec.networks` are drawn; throws what `pause` throws, and where the network cannot be drawn in law here.
 */
export async function* sampleEnsemble<T>(
  backend: Backend<T>,
  spec: EnsembleSpec,
  pause: () => Promise<void>,
  options: SampleOptions<T> = {},
): AsyncGenerator<EnsembleResult, void> {
  if (isInLaw(spec)) assertLaw(backend, spec);
  const weights = options.weights ?? createWeightStore(backend);
  weights.startRun();
  const betweenLayers = async (): Promise<void> => {
    await backend.keepPace?.();
    await pause();
  };
  try {
    yield* drawChunks({ backend, spec, weights, table: options.table, pause: betweenLayers }, new EnsembleRecorder(spec, options.lines));
  } finally {
    if (options.weights === undefined) weights.clear();
  }
}

async function* drawChunks<T>(sampling: Sampling<T>, recorder: EnsembleRecorder): AsyncGenerator<EnsembleResult, void> {
  const { backend, spec } = sampling;
  const began = performance.now();
  const before = backend.cost();
  const most = mostNetworksPerChunk(spec);
  let networks = 1;
  for (let firstNetwork = 0; firstNetwork < spec.networks; ) {
    const wanted = keptNetworks(sampling, firstNetwork) ?? networks;
    const chunk = { firstNetwork, networks: alignedSize(firstNetwork, Math.min(wanted, most, spec.networks - firstNetwork)) };
    const start = performance.now();
    let number = firstNetwork;
    for await (const network of drawChunk(sampling, chunk)) recorder.add(recordOf(spec, number++, network));
    const took = performance.now() - start;
    const spent = backend.cost();
    yield recorder.result({
      backend: backend.id,
      elapsed: performance.now() - began,
      cost: {
        programs: spent.programs - before.programs,
        bytesUploaded: spent.bytesUploaded - before.bytesUploaded,
        bytesRead: spent.bytesRead - before.bytesRead,
        reads: spent.reads - before.reads,
      },
    });
    firstNetwork += chunk.networks;
    const fitting = Math.floor((chunk.networks * chunkTime) / Math.max(took, 1));
    networks = Math.max(1, Math.min(2 * chunk.networks, fitting));
  }
}

/** How many networks the kept weights that begin with this one are of; in law each network has its own. */
function keptNetworks<T>({ weights, spec }: Sampling<T>, firstNetwork: number): number | undefined {
  const { weights: law, width: rows } = spec.network;
  return isInLaw(spec) ? undefined : weights.networksFrom({ seed: spec.seed, law, rows, firstNetwork });
}

/** The largest power of 2 that divides the number of the first network and is not above `wanted`: chunks of two runs are the same, and so are their draws. */
function alignedSize(firstNetwork: number, wanted: number): number {
  let size = 1;
  while (2 * size <= wanted && firstNetwork % (2 * size) === 0) size *= 2;
  return size;
}

/** As many networks side by side as the sizes of their layers allow. */
function mostNetworksPerChunk(spec: EnsembleSpec): number {
  const { depth } = spec.network;
  const weights = mapsOf(spec, depth).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const signals = (unitsOf(spec, 0) + overLayers(depth, (layer) => unitsOf(spec, layer))) * spec.inputs.batch;
  return Math.max(1, Math.floor(largestLayer / Math.max(weights, signals)));
}
