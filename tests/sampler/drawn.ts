import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

/** Every result of a run on the reference backend, in order. */
export async function allResults(given: Partial<Settings>): Promise<EnsembleResult[]> {
  const results: EnsembleResult[] = [];
  for await (const result of sampleEnsemble(createReferenceBackend(), ensembleSpec(given), async () => {})) results.push(result);
  return results;
}

/** The finished result of a run on the reference backend. */
export async function finished(given: Partial<Settings>): Promise<EnsembleResult> {
  const results = await allResults(given);
  return results[results.length - 1];
}
