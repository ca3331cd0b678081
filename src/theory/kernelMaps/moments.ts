/** What phi makes of two jointly normal numbers u and v of mean 0 and one variance. */
export interface LayerMoments {
  /** E phi(u). */
  readonly mean: number;
  /** E phi(u)^2. */
  readonly square: number;
  /** E phi(u) phi(v). */
  readonly product: number;
}
