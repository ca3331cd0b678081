import type { Backend } from '../backends/backend.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { drawChunk } from './drawChunk.ts';
import { assertLaw } from './law/assertLaw.ts';
import { type NetworkRecord, recordOf } from './networkRecord.ts';
import type { SampleOptions } from './sampleEnsemble.ts';
import { isInLaw } from './sampling.ts';
import type { WeightStore } from './weightStore.ts';

/** Draws networks of one run by their numbers, in the order given; throws what `pause` throws. */
export type DrawNetworks = (networks: readonly number[], pause: () => Promise<void>) => Promise<NetworkRecord[]>;

/** Begins a run of which others may draw networks too: each is drawn by itself, from its counters, so that it does not matter who draws it. */
export function drawerOf<T>(
  backend: Backend<T>,
  spec: EnsembleSpec,
  { table, weights }: Pick<SampleOptions<T>, 'table'> & { readonly weights: WeightStore<T> },
): DrawNetworks {
  if (isInLaw(spec)) assertLaw(backend, spec);
  weights.startRun();
  return async (networks, pause) => {
    const records: NetworkRecord[] = [];
    for (const firstNetwork of networks)
      for await (const readings of drawChunk({ backend, spec, weights, table, pause }, { firstNetwork, networks: 1 }))
        records.push(recordOf(spec, firstNetwork, readings));
    return records;
  };
}
