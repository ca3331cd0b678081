import type { Architecture } from '../../networks/architectures/architecture.ts';
import { architectures } from '../../networks/architectures/index.ts';
import type { InputId } from '../../networks/inputs/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { inputCorrelation } from './meanFieldLayers.ts';

/** Inputs of which every sample has mean square q_0 in the limit. */
const evenInputs: readonly InputId[] = ['gaussian', 'orthonormal', 'equicorrelated', 'circle', 'repeated'];

/**
 * A cosine to follow the lengths of samples from: where samples do not meet it does not matter, and at 1 every moment is an integral over one number. Undefined where the
 * lengths of the inputs are not known, or, where samples meet, their cosines.
 */
export function startCorrelation({ network, inputs }: EnsembleSpec): number | undefined {
  if ((architectures[network.architecture] as Architecture).mixesSamples) return inputCorrelation(inputs);
  return evenInputs.includes(inputs.distribution) ? 1 : undefined;
}
