import type { Backend } from '../backends/backend.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { NetworkRecord } from './networkRecord.ts';
import { drawChunk, type SampleOptions } from './sampleEnsemble.ts';
import type { WeightStore } from './weightStore.ts';

/** Draws networks of one run by their numbers, in the order given; throws what `pause` throws. */
export type DrawNetworks = (networks: readonly number[], pause: () => Promise<void>) => Promise<NetworkRecord[]>;

/** Begins a run of which others may draw networks too: each is drawn by itself, from its counters, so that it does not matter who draws it. */
export function drawerOf<T>(
  backend: Backend<T>,
  spec: EnsembleSpec,
  { digits, weights }: Pick<SampleOptions<T>, 'digits'> & { readonly weights: WeightStore<T> },
): DrawNetworks {
  weights.startRun();
  return async (networks, pause) => {
    const records: NetworkRecord[] = [];
    for (const firstNetwork of networks)
      records.push(...(await drawChunk({ backend, spec, weights, digits, pause }, { firstNetwork, networks: 1 })));
    return records;
  };
}
