import type { ExchangeableGram } from '../../../networks/meanField.ts';
import type { EnsembleSpec } from '../../../networks/spec.ts';
import { ofBias, sumOf } from '../grams.ts';

/** Variance of the logits up to which attention counts as uniform: it moves a weight of the softmax by its root. */
export const largestLogit = 1e-3;

/** What uniform attention makes of tokens: the same for all of them. */
export interface Attended {
  readonly gram: ExchangeableGram;
  /** Mean square of the mean token that the values read. */
  readonly meanToken: number;
}

/**
 * W_O V softmax of n tokens whose logits are so small that the softmax is uniform (Noci et al. 2022): every token becomes W_O W_V of the mean token, whose mean
 * square is q (1 + (n-1) c) / n. The logits of W_Q and W_K have variance sigma_w^4 q^2; undefined where that is not small.
 */
export function uniformAttention({ network, inputs }: EnsembleSpec, { meanSquare, correlation }: ExchangeableGram): Attended | undefined {
  const { weightVariance, biasVariance } = network;
  if ((weightVariance * meanSquare) ** 2 > largestLogit) return undefined;
  const meanToken = (meanSquare * (1 + (inputs.batch - 1) * correlation)) / inputs.batch;
  const values = { meanSquare: weightVariance * meanToken, correlation: 1 };
  return { gram: sumOf([weightVariance, values], [biasVariance, ofBias]), meanToken };
}
