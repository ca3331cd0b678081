import type { EnsembleSpec } from '../../networks/spec.ts';

/**
 * Whether a mean over networks is one over inputs, too, as whoever starts from the mean of random inputs needs. Of one Gaussian batch for all
 * networks it is not; equicorrelated and almost collinear inputs have the same singular values in every batch.
 */
export const averagesInputs = ({ inputs }: Pick<EnsembleSpec, 'inputs'>): boolean =>
  inputs.fixedInputs === 'false' || inputs.distribution !== 'gaussian';
