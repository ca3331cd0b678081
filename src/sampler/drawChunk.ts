import { needsGradient, needsOf, needsWeights } from '../networks/needs.ts';
import { type BackwardPass, pullBack } from './backward.ts';
import type { Chunk } from './chunk.ts';
import { emptyForwardPass, propagate } from './forward.ts';
import { type NetworkReadings, readLayers } from './layerReadings.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { followLayers } from './tangents/followLayers.ts';

/** The readings of a chunk's networks, drawn side by side; in law, and with tangents or singular values, one after another, each as soon as it is there. */
export async function* drawChunk<T>(sampling: Sampling<T>, chunk: Chunk): AsyncGenerator<NetworkReadings, void> {
  const { firstNetwork, networks } = chunk;
  const { spec } = sampling;
  if (!isInLaw(spec) && !needsWeights(needsOf(spec))) yield* await drawSideBySide(sampling, chunk);
  else for (let k = 0; k < networks; k++) yield* await drawSideBySide(sampling, { firstNetwork: firstNetwork + k, networks: 1 });
}

/** The readings of networks that go through the backend side by side; all that they took there is freed, also when they are cut short. */
async function drawSideBySide<T>(sampling: Sampling<T>, chunk: Chunk): Promise<NetworkReadings[]> {
  const { backend, spec } = sampling;
  const needs = needsOf(spec, chunk.firstNetwork);
  const backwardNeeded = needsGradient(needs);
  const forward = emptyForwardPass<T>();
  const backward: BackwardPass<T> = { squaredScales: [], met: [] };
  try {
    await propagate(sampling, chunk, forward, { wayBack: backwardNeeded, units: needs.has('units') });
    if (backwardNeeded) await pullBack(sampling, chunk, forward, backward, needs.has('weightGradient'));
    const read = await readLayers(sampling, chunk, forward, backward);
    if (!needsWeights(needs)) return read;
    const followed = await followLayers(sampling, chunk, forward, needs);
    return read.map(({ layers, ...rest }) => ({ ...rest, layers: layers.map((layer, l) => ({ ...layer, ...followed[l] })) }));
  } finally {
    const met = backward.met.flatMap((maps = []) => maps.flatMap(({ input, gradient }) => [input, gradient]));
    const all = [...Object.values(forward).flat(), ...backward.squaredScales, ...met];
    backend.dispose(...all.filter((signal) => signal !== undefined));
  }
}
