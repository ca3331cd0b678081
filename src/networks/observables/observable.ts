import type { LayerReading } from '../layerReading.ts';

/** A pure function of one layer's reading that gives not a number, as a metric does, but a picture: so many numbers a layer. */
export interface Observable {
  /** KaTeX source of what it is, for the head of a plot. */
  readonly tex: string;
  /** The same in plain characters, where nothing sets formulas. */
  readonly plain: string;
  /** Numbers of a layer of one network, with a batch of n. */
  size(batch: number): number;
  /** K: networks that are kept, the first of the ensemble, so that nothing grows with their number. */
  readonly networksKept: number;
  /** What the sampler must measure for it, beside the signal. */
  readonly needs?: 'units';
  /** `size` numbers; NaN where they are undefined. */
  of(reading: LayerReading): Float64Array;
}
