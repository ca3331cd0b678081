import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';

/** What one layer of infinite width does to an exchangeable batch on the way forward, and to a cotangent on the way back. */
export interface WideLayer {
  /** The Gram matrix behind it. */
  readonly gram: ExchangeableGram;
  /** The share of the mean square that is new; 1 where nothing is carried on. */
  readonly fresh: number;
  /** What phi is applied to, where that is normal: its variance and cosine. */
  readonly met?: ExchangeableGram;
  /** What it does on the way back; absent where that is not known. */
  readonly back?: WayBack;
}

/** A layer on the way back, at infinite width; samples whose cotangents are independent stay so, but where samples meet. */
export interface WayBack {
  /** chi_l: what the squared norm of the cotangent is multiplied by, toward the input. */
  readonly chi: number;
  /** The same for the mean over samples, where they meet; chi_l is then of what differs from the mean. */
  readonly chiOfMean?: number;
  /** E ||dL/dW_l||_F^2 over the squared norm of the cotangent at h_l (of its mean over samples, where they meet), all maps of the layer together. */
  readonly ofWeights?: number;
  /** What a finite width adds, to first order. */
  readonly spread: Spread;
}

/** Relative variances that one layer adds at width d, each times d. */
export interface Spread {
  /** Of the squared norm of the cotangent of a sample. */
  readonly ofSample: number;
  /** The part of it that samples with one preactivation have in common. */
  readonly inCommon: number;
  /** Of the squared singular values of the layer around their mean. */
  readonly ofDirections: number;
  /** Of the mean square of the signal. */
  readonly ofLength: number;
  /** Of a mean of phi^2 over the units, before any normalization. */
  readonly ofUnits: number;
}

/** Layer l = 1..L out of the Gram matrix before it; undefined where it is not known. */
export type Step = (before: ExchangeableGram, layer: number) => WideLayer | undefined;

/** How an architecture steps through its layers; undefined where a setting of it is not known at all. */
export type StepsOf = (spec: EnsembleSpec) => Step | undefined;
