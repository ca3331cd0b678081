import type { EnsembleSpec } from '../../networks/spec.ts';

/** Whether every direction of the centred batch is alike from the start, as in a batch at a fixed point (Yang et al. 2019, BSB1). */
export function isotropicInputs({ inputs }: EnsembleSpec): boolean {
  return inputs.distribution === 'gaussian' || (inputs.distribution === 'equicorrelated' && inputs.correlation < 1);
}

/**
 * The first layer at which a batch-normalized network has forgotten its input, as far as means show: about n layers, since a
 * linear one forgets by (n-1)/(n+1) a layer (ours), and 12 more from an almost collinear batch (observed at width 128 and
 * 256). Infinite for inputs of which nothing was measured.
 */
export function settledInput(spec: EnsembleSpec): number {
  const { batch, distribution } = spec.inputs;
  if (isotropicInputs(spec)) return Math.max(8, batch);
  return distribution === 'nearCollinear' ? batch + 12 : Number.POSITIVE_INFINITY;
}

/** Layers below the output after which a normal cotangent grows at its final rate (observed). */
export const settledCotangent = 8;
