/** The settings of a random batch; an input spec has them. */
export interface BatchSettings {
  /** n, samples (columns). */
  readonly batch: number;
  /** c of the equicorrelated inputs. */
  readonly correlation: number;
  /** f, share of the batch that repeats other samples, of the repeated inputs. */
  readonly repeated: number;
  /** q_0, mean square of an entry. */
  readonly meanSquare: number;
}

/** Independent standard normals from the Philox counters of one network's input; stream tells apart several matrices of one input. */
export type NormalSource = (rows: number, columns: number, stream?: number) => Float64Array;

/** What an input distribution may draw on: counters of one network, and the digits if they are loaded. */
export interface InputSources {
  normals: NormalSource;
  /** `count` distinct whole numbers below `below`, uniformly, from the counters. */
  distinct(count: number, below: number): Int32Array;
  /** The handwritten digits as 64-pixel rows, grey values 0..16; loaded only for the inputs that need them. */
  readonly digits?: Float64Array;
}

/** A law of the input matrix H_0, d_in x n, redrawn for each network unless the inputs are fixed. */
export interface InputDistribution {
  readonly tex: string;
  /** d_in where it is not the width of the network (64 for the digits). */
  readonly dimension?: number;
  /** Whether the data of the digits must be loaded first. */
  readonly needsDigits?: boolean;
  /** Whether it needs at least as many dimensions as samples. */
  readonly needsIndependentSamples?: boolean;
  /** The fewest dimensions that it fits into, where that is a limit. */
  readonly smallestDimension?: number;
  /** Samples there are, where that is a limit. */
  readonly largestBatch?: number;
  /** Row-major d_in x n. */
  draw(sources: InputSources, settings: BatchSettings, dimension: number): Float64Array;
}
