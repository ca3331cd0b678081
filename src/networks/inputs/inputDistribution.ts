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
  /** The name of the table that the reader's own inputs are chosen from; empty for all others. */
  readonly data: string;
}

/** Independent standard normals from the Philox counters of one network's input; stream tells apart several matrices of one input. */
export type NormalSource = (rows: number, columns: number, stream?: number) => Float64Array;

/** What an input distribution may draw on: counters of one network, and the samples to choose from if they are loaded. */
export interface InputSources {
  normals: NormalSource;
  /** `count` distinct whole numbers below `below`, uniformly, from the counters. */
  distinct(count: number, below: number): Int32Array;
  /** Row-major samples x values, grey values 0..16 of the handwritten digits or the reader's own; loaded only for the inputs that need it. */
  readonly table?: Float64Array;
}

/** A law of the input matrix H_0, d_in x n, redrawn for each network unless the inputs are fixed. */
export interface InputDistribution {
  readonly tex: string;
  /** The settings that change a draw, beside the batch and its mean square, which every one has. */
  readonly reads?: readonly (keyof BatchSettings)[];
  /** d_in where it is not the width of the network (64 for the digits). */
  dimension?(settings: BatchSettings): number;
  /** Whether it draws on a table that the reader brings. */
  readonly needsTable?: boolean;
  /** Whether it needs at least as many dimensions as samples. */
  readonly needsIndependentSamples?: boolean;
  /** The fewest dimensions that it fits into, where that is a limit. */
  readonly smallestDimension?: number;
  /** Samples there are, where that is a limit. */
  largestBatch?(settings: BatchSettings): number;
  /** Row-major d_in x n. */
  draw(sources: InputSources, settings: BatchSettings, dimension: number): Float64Array;
}
