import { createReferenceBackend } from '../backends/referenceBackend.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import { loadDigits } from './loadDigits.ts';

/** All networks of a spec in float64, a line kept of each. */
export async function drawInNode(spec: EnsembleSpec): Promise<EnsembleResult> {
  const digits = spec.inputs.distribution === 'digits' ? await loadDigits() : undefined;
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(createReferenceBackend(), spec, async () => {}, { digits, lines: spec.networks }))
    last = result;
  if (!last) throw new Error('No network was drawn.');
  return last;
}
