import { metrics } from '../networks/metrics/index.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import { observables } from '../networks/observables/index.ts';
import type { Observable } from '../networks/observables/observable.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { type BackwardPass, pullBack } from './backward.ts';
import type { Chunk } from './chunk.ts';
import { emptyForwardPass, propagate } from './forward.ts';
import { type NetworkReadings, readLayers } from './layerReadings.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** The readings of a chunk's networks, drawn side by side; in law one after another, each as soon as it is there. */
export async function* drawChunk<T>(sampling: Sampling<T>, chunk: Chunk): AsyncGenerator<NetworkReadings, void> {
  const { firstNetwork, networks } = chunk;
  if (!isInLaw(sampling.spec)) yield* await drawSideBySide(sampling, chunk);
  else for (let k = 0; k < networks; k++) yield* await drawSideBySide(sampling, { firstNetwork: firstNetwork + k, networks: 1 });
}

/** What must be measured for all that a spec asks. */
function neededFor({ metrics: asked, observables: pictures }: EnsembleSpec): ReadonlySet<Metric['needs']> {
  const ofPictures = pictures.map((id) => (observables[id] as Observable).needs ?? 'signal');
  return new Set([...asked.map((id) => (metrics[id] as Metric).needs), ...ofPictures]);
}

/** The readings of networks that go through the backend side by side; all that they took there is freed, also when they are cut short. */
async function drawSideBySide<T>(sampling: Sampling<T>, chunk: Chunk): Promise<NetworkReadings[]> {
  const { backend, spec } = sampling;
  const needs = neededFor(spec);
  const backwardNeeded = needs.has('gradient') || needs.has('weightGradient');
  const forward = emptyForwardPass<T>();
  const backward: BackwardPass<T> = { squaredScales: [], met: [] };
  try {
    await propagate(sampling, chunk, forward, { wayBack: backwardNeeded, units: needs.has('units') });
    if (backwardNeeded) await pullBack(sampling, chunk, forward, backward, needs.has('weightGradient'));
    return await readLayers(sampling, chunk, forward, backward);
  } finally {
    const met = backward.met.flatMap((maps = []) => maps.flatMap(({ input, gradient }) => [input, gradient]));
    const all = [...Object.values(forward).flat(), ...backward.squaredScales, ...met];
    backend.dispose(...all.filter((signal) => signal !== undefined));
  }
}
