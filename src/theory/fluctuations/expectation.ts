import { meanRootOfGamma } from '../../math/gammaFunctions.ts';
import type { FluctuatingGram } from './fluctuatingGram.ts';

/** What a metric is over networks of finite width, to first order in 1/d. */
export interface Expectation {
  readonly mean: number;
  /** Standard deviation over networks. */
  readonly deviation: number;
  /** The mean of the square, of a metric that is a root of it. */
  readonly square?: number;
}

/** What the Gram matrix itself does not tell. */
export interface Sizes {
  /** n. */
  readonly batch: number;
  /** d. */
  readonly width: number;
  /** Threshold of the soft rank. */
  readonly tau: number;
}

/** A metric of samples whose Gram matrix fluctuates. */
export type ExpectationOf = (layer: FluctuatingGram, sizes: Sizes) => Expectation;

/**
 * Of the root of a random X >= 0 of this mean and variance, taken for a gamma variable: exact for the length of a normal vector of equal components, with
 * or without a mean, and right to second order wherever X varies little.
 */
export function rootOf(square: number, variance: number): Expectation {
  if (!(square > 0)) return { mean: 0, deviation: 0, square: 0 };
  const mean = variance > 0 ? Math.sqrt(square) * meanRootOfGamma(square ** 2 / variance) : Math.sqrt(square);
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)), square };
}
