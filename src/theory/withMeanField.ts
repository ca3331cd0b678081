import type { EnsembleSpec } from '../networks/spec.ts';
import { meanFieldGram } from './meanField/meanFieldGram.ts';

/** A spec with the Gram matrices at infinite width, where it asks how far from them its networks are: whoever asks hands theory to the sampler, which knows none. */
export function withMeanField(spec: EnsembleSpec): EnsembleSpec {
  return spec.metrics.includes('meanFieldDistance') ? { ...spec, meanField: meanFieldGram(spec) } : spec;
}
