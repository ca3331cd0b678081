/** The matrix operations that a law of weights is built from, on any backend. A matrix stack holds one matrix per network. */
export interface MatrixOps<W> {
  /** A stack of rows x columns matrices of independent standard normal entries, from the Philox counters of one layer and role. */
  normals(rows: number, columns: number): W;
  /** The orthogonal polar factor of each square matrix: Haar distributed when the entries are standard normal. */
  polarFactor(matrices: W): W;
  /** The leading rows x columns block of each matrix. */
  block(matrices: W, rows: number, columns: number): W;
  scale(matrices: W, factor: number): W;
}

/** A law of weight matrices; drawn with unit variance per entry, so that the variance knob scales one network instead of dealing another. */
export interface DrawnLaw {
  readonly tex: string;
  /** How the effect of such weights on a batch is drawn without them, exactly in law; absent where it is known only from the weights. */
  readonly inLaw?: 'gaussian' | 'haar';
  draw<W>(ops: MatrixOps<W>, rows: number, columns: number): W;
}

/** Weights that are a function of the signal that they will meet, of mean square 1 per entry. They need at least as many samples as units. */
export interface FittedLaw {
  readonly tex: string;
  readonly inLaw?: undefined;
  /** rows x columns, for a signal of columns x batch; all row-major. */
  fit(signal: Float64Array, sizes: { readonly rows: number; readonly columns: number; readonly batch: number }): Float64Array;
}

export type WeightLaw = DrawnLaw | FittedLaw;

export const isFitted = (law: WeightLaw): law is FittedLaw => 'fit' in law;
