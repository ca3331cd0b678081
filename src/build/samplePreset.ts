import { readFile } from 'node:fs/promises';
import { createReferenceBackend } from '../backends/referenceBackend.ts';
import { type ExperimentProps, presetSettings } from '../figures/widgets/experimentProps.ts';
import { parseDigits } from '../networks/digitData.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import { type SerializedResult, serializeResult } from '../state/resultCodec.ts';

/**
 * Samples the pictures that a figure comes with, in Node and in float64, while the book is built.
 *
 * @param props the props of the figure's tag, as they stand in the chapter
 * @returns what the figure takes as its prop `preset`, as JSON
 */
export async function samplePreset(props: Readonly<Record<string, unknown>>): Promise<unknown> {
  const results: SerializedResult[] = [];
  for (const settings of presetSettings(props as unknown as ExperimentProps)) results.push(serializeResult(await sample(specOf(settings))));
  return results;
}

async function sample(spec: EnsembleSpec): Promise<EnsembleResult> {
  const digits = spec.inputs.distribution === 'digits' ? await loadDigits() : undefined;
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(createReferenceBackend(), spec, async () => {}, { digits })) last = result;
  if (last === undefined) throw new Error('Nothing was sampled.');
  return last;
}

async function loadDigits(): Promise<Float64Array> {
  return parseDigits(await readFile('public/data/digits-8x8.csv', 'utf8'));
}
