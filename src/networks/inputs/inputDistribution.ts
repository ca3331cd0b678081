import type { InputSpec } from '../spec.ts';

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

/** A law of the input matrix H_0, d_in x n, redrawn for each network. */
export interface InputDistribution {
  readonly tex: string;
  /** d_in where it is not the width of the network (64 for the digits). */
  readonly dimension?: number;
  readonly needsDigits?: boolean;
  /** Row-major d_in x n. */
  draw(sources: InputSources, input: InputSpec, dimension: number): Float64Array;
}
