import type { Backend } from '../backends/backend.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { withDrawnMethod } from '../networks/lawCoverage.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import { backendInNode } from './backendInNode.ts';
import { loadDigits } from './loadDigits.ts';

/** All networks of a spec, in float64 unless another backend is given, a line kept of each; in law where nobody chose and that is exact. */
export async function drawInNode(spec: EnsembleSpec, given?: Backend<unknown>): Promise<EnsembleResult> {
  const backend = given ?? (await backendInNode());
  const table = spec.inputs.distribution === 'digits' ? await loadDigits() : undefined;
  const drawn = withDrawnMethod(spec, backend.columns !== undefined);
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, drawn, async () => {}, { table, lines: spec.networks })) last = result;
  if (!last) throw new Error('No network was drawn.');
  return last;
}
