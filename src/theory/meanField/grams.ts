import type { ExchangeableGram } from '../../networks/meanField.ts';

/** A weighted sum of Gram matrices of signals that are not correlated with each other: the matrices of their weighted sum. */
export function sumOf(...terms: readonly (readonly [weight: number, gram: ExchangeableGram])[]): ExchangeableGram {
  let [own, shared] = [0, 0];
  for (const [weight, { meanSquare, correlation }] of terms) {
    own += weight * meanSquare;
    shared += weight * meanSquare * correlation;
  }
  return gramOf(own, shared);
}

/** The Gram matrix of this mean square and this mean product of two samples; rounding takes no cosine beyond 1. */
export function gramOf(own: number, shared: number): ExchangeableGram {
  return { meanSquare: own, correlation: own === 0 ? 0 : Math.min(1, shared / own) };
}

/** The Gram matrix of a bias, which all samples have alike. */
export const ofBias: ExchangeableGram = { meanSquare: 1, correlation: 1 };

/** The same cosines at mean square 1. */
export const divided = ({ correlation }: ExchangeableGram): ExchangeableGram => ({ meanSquare: 1, correlation });
