import type { ActivationId } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import type { SignalMetricId } from './signalMetrics.ts';

/** A bound on what a finite width adds to the mean of a metric of n samples. */
type BoundOf = (value: number, batch: number, width: number) => number;

/**
 * Behind batch normalization a Gram matrix is no function of the one before entry by entry, and its fluctuations are not derived here. These bounds are observed, at widths
 * 128 and 512, batches 4, 8 and 16, twenty layers and cosines 0 and 0.5 of the inputs; they do not grow with depth. A metric that has none can be 0, or its logarithm infinite, at
 * infinite width.
 */
export const batchNormBounds: Partial<Readonly<Record<SignalMetricId, BoundOf>>> = {
  // Largest seen: 0.3, 0.9 (of the cosine itself), 15, 0.31 and 0.17.
  meanSquare: (value, batch, width) => (0.5 * value * batch) / width,
  correlation: (_, __, width) => 1.5 / width,
  angle: (_, batch, width) => (25 * Math.sqrt(batch)) / width,
  participationRatio: (value, batch, width) => (0.4 * value * batch ** 2) / width,
  effectiveRank: (value, batch, width) => (0.25 * value * batch ** 2) / width,
};

const drawn: readonly ActivationId[] = ['linear', 'relu', 'tanh', 'sigmoid', 'gelu', 'sin', 'silu', 'selu'];

/** Whether such networks were drawn for the bounds. */
export const isBounded = ({
  architecture,
  normalization,
  normalizationPosition,
  weights,
  activation,
  gain,
  gainExponent,
}: NetworkSpec): boolean =>
  architecture === 'mlp' &&
  normalization === 'batch' &&
  normalizationPosition === 'beforeActivation' &&
  weights === 'gaussian' &&
  gain === 1 &&
  gainExponent === 0 &&
  drawn.includes(activation);
