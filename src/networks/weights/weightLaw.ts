import type { TensorOps } from '../tensorOps.ts';

/** The settings that a law of weights may read; a network spec has them. */
export interface WeightSettings {
  /** Share of the weights that are not zero, of the sparse law. */
  readonly density: number;
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
export interface WeightOps<W> extends MatrixOps<W>, Pick<TensorOps<W>, 'multiply' | 'shift' | 'erf' | 'step'> {
  /** As `normals`, from the next sub-stream of the same address: independent of them. */
  secondNormals(rows: number, columns: number): W;
}

/** A law of weight matrices; drawn with unit variance per entry, so that the variance knob scales one network instead of dealing another. */
export interface WeightLaw {
  readonly tex: string;
  /** The settings that change a draw, if any. */
  readonly reads?: readonly (keyof WeightSettings)[];
  /** How the effect of such weights on a batch is drawn without them, exactly in law; absent where it is known only from the weights. */
  readonly inLaw?: 'gaussian' | 'haar';
  draw<W>(ops: WeightOps<W>, rows: number, columns: number, settings: WeightSettings): W;
}
