import { mapsOf } from '../../networks/dimensions.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** What is known of the singular values of W_l, the first affine map of layer l. */
export interface WeightsSpectrum {
  /** The mean of s^2 over the smaller side. */
  readonly mean: number;
  /** var(s^2) / mean^2. */
  readonly relativeVariance: number;
  /** ln s_max. */
  readonly logLargest: number;
  /** The smaller side. */
  readonly size: number;
}

/**
 * Of independent entries of variance sigma_w^2 / columns: the law of Marchenko and Pastur, whose variance is the ratio of the smaller side to the larger and which ends at
 * sqrt rows + sqrt columns, whatever the law of an entry. To the variance a finite size adds 1 and the excess of the fourth moment, over the larger side. Of orthogonal matrices, cut off to a rectangle too, all singular values are one. Undefined of fitted weights.
 */
export function weightsSpectrum(spec: EnsembleSpec, layer: number): WeightsSpectrum | undefined {
  const { weights, weightVariance } = spec.network;
  if (weights === 'iterative' || weightVariance === 0) return undefined;
  const [{ rows, columns }] = mapsOf(spec, layer);
  const size = Math.min(rows, columns);
  const mean = (weightVariance * rows) / size;
  if (weights === 'orthogonal' || weights === 'deltaOrthogonal') return { mean, relativeVariance: 0, logLargest: Math.log(mean) / 2, size };
  const larger = Math.max(rows, columns);
  const logLargest = Math.log((Math.sqrt(weightVariance) * (Math.sqrt(rows) + Math.sqrt(columns))) / Math.sqrt(columns));
  return { mean, relativeVariance: (size + 1 + excess(spec.network)) / larger, logLargest, size };
}

/** The fourth moment of an entry of variance 1, less 3: what sparse entries have more of. */
export function excess({ weights, density }: EnsembleSpec['network']): number {
  if (weights === 'sparse') return 3 / density - 3;
  return weights === 'uniform' ? -1.2 : 0;
}
