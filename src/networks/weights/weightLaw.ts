import type { TensorOps } from '../tensorOps.ts';

/** The settings that a law of weights may read; a network spec has them. */
export interface WeightSettings {
  /** Share of the weights that are not zero, of the sparse law. */
  readonly density: number;
}

/** What a draw depends on beside its size. */
export interface DrawSettings extends WeightSettings {
  /** Places of a kernel, one block of columns each; 1 for weights that are no kernel. */
  readonly taps: number;
}

/** The draws and matrix operations of any backend at one address. A matrix stack holds one matrix per network. */
export interface MatrixOps<W> {
  /** A stack of rows x columns matrices of independent standard normal entries, from the Philox counters of one layer and role. */
  normals(rows: number, columns: number): W;
  /** The orthogonal polar factor of each square matrix: Haar distributed when the entries are standard normal. */
  polarFactor(matrices: W): W;
  /** The leading rows x columns block of each matrix. */
  block(matrices: W, rows: number, columns: number): W;
  scale(matrices: W, factor: number): W;
}

/** What a law of weights is built from: a backend's draws and matrix operations, and the primitives, entry by entry. */
export interface WeightOps<W> extends MatrixOps<W>, Pick<TensorOps<W>, 'multiply' | 'shift' | 'erf' | 'step' | 'gather' | 'transpose'> {
  /** As `normals`, from the next sub-stream of the same address: independent of them. */
  secondNormals(rows: number, columns: number): W;
}

/** A law of weight matrices; drawn with unit variance per entry, so that the variance knob scales one network instead of dealing another. */
export interface DrawnLaw {
  readonly tex: string;
  /** The settings that change a draw, if any. */
  readonly reads?: readonly (keyof WeightSettings)[];
  /** How the effect of such weights on a batch is drawn without them, exactly in law; absent where it is known only from the weights. */
  readonly inLaw?: 'gaussian' | 'haar';
  draw<W>(ops: WeightOps<W>, rows: number, columns: number, settings: DrawSettings): W;
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
