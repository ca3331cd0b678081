/** The Gram matrix of an exchangeable batch at infinite width, H^T H / d = q [(1 - c) I + c 11^T]. */
export interface ExchangeableGram {
  /** q. */
  readonly meanSquare: number;
  /** c. */
  readonly correlation: number;
}
