import type { OrthogonalFactor } from './orthogonalFactor.ts';

/** The sizes of the weights of one map of a layer, d' x d, how many columns they meet, the root of the variance of an entry, and the map's number. */
export interface LawSizes {
  readonly width: number;
  readonly fanIn: number;
  readonly batch: number;
  readonly scale: number;
  readonly map: number;
}

/** What the weights of one layer do to the columns that they meet, drawn from their law and not from the weights. */
export interface LawOfWeights<T> {
  /** W X, d' x n, given the factor of X. */
  apply(x: OrthogonalFactor<T>): T;
  /** W^T G, d x n, given W X for the same X, and given what G owes to it alone: the factor of G is asked for where it is needed. */
  transpose(x: OrthogonalFactor<T>, g: T, factorOfG: () => OrthogonalFactor<T>): T;
}

/** Whether a layer is drawn on the way forward, or once more on the way back, where its transpose is needed as well. */
export type Way = 'forward' | 'back';
