import type { Backend } from '../../src/backends/backend.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

/** Every value that a backend measures of the networks of a spec, one after another. */
export async function backendReadings<T>(backend: Backend<T>, spec: EnsembleSpec): Promise<number[]> {
  let values: number[] = [];
  for await (const { profiles } of sampleEnsemble(backend, spec, async () => {}))
    values = Object.values(profiles).flatMap(({ single }) => single.flatMap((line) => [...line]));
  return values;
}
