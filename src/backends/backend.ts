import type { BackendId } from '../networks/backendIds.ts';
import type { Shape, TensorOps } from '../networks/tensorOps.ts';
import type { MatrixOps } from '../networks/weights/weightLaw.ts';
import type { ColumnOps } from './columnOps.ts';

/** Which counters a draw reads: matrices of networks firstNetwork .. firstNetwork + networks - 1, of one layer and role. */
export interface DrawAddress {
  readonly seed: number;
  readonly firstNetwork: number;
  readonly networks: number;
  /** l = 1..L; 0 for what belongs to the input. */
  readonly layer: number;
  readonly role: 'weights' | 'bias' | 'input' | 'cotangent';
  /** Further independent draws at the same address, 0..12: of the input (layer 0) or of the weights (layers l >= 1). */
  readonly subStream?: number;
}

/** What a run has cost so far, counted where it is spent. */
export interface Cost {
  /** GPU programs launched (draw calls of WebGL, dispatches of WebGPU); 0 on a CPU. */
  readonly programs: number;
  readonly bytesUploaded: number;
  readonly bytesRead: number;
  /** How often values came back: each time something waits for all before it. */
  readonly reads: number;
}

/**
 * A place to calculate: the primitives on its own kind of signal, draws from Philox counters, and the way in and
 * out. Matrices are signals too, of shape [networks, rows, columns]. Every backend draws the same words; normals
 * agree to 1e-5.
 */
export interface Backend<T> {
  readonly id: BackendId;
  readonly precision: 'float64' | 'float32';
  readonly ops: TensorOps<T>;
  /** Draws and matrix operations at one address. */
  matrices(address: DrawAddress): MatrixOps<T>;
  /** W x for each network, or W^T x when transposed: [N, d', d] by [N, d, n]. */
  multiply(weights: T, x: T, transposed?: boolean): T;
  /** Values in row-major order [network, unit, input]. */
  upload(values: Float64Array, shape: Shape): T;
  /** All signals at once, each in row-major order; on a GPU as few transfers as textures allow. */
  read(signals: readonly T[]): Promise<Float64Array[]>;
  /** Frees all that `run` made except what it returns. */
  scope<R extends readonly T[]>(run: () => R): R;
  /** Frees signals. */
  dispose(...signals: T[]): void;
  cost(): Cost;
  /** The normals of one network at an address, row-major, where this CPU has a faster way to them than plain TypeScript. */
  hostNormals?(address: DrawAddress, rows: number, columns: number): Float64Array;
  /** What drawing in law needs; float64 backends on the CPU have it. */
  readonly columns?: ColumnOps<T>;
  /** Waits while what was launched lies too far ahead of what is calculated, so that little is left to do when a run is cut short. */
  keepPace?(): Promise<void>;
}
