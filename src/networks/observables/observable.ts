import type { SizedSpec } from '../dimensions.ts';
import type { LayerReading } from '../layerReading.ts';
import type { Need } from '../need.ts';

/** What of a spec decides how many numbers a picture has. */
export interface ObservedSpec extends SizedSpec {
  readonly network: SizedSpec['network'] & { readonly depth: number };
  readonly inputs: SizedSpec['inputs'] & { readonly batch: number };
}

/** A pure function of one layer's reading that gives not a number, as a metric does, but a picture: so many numbers a layer. */
export interface Observable {
  /** KaTeX source of what it is, for the head of a plot. */
  readonly tex: string;
  /** The same in plain characters, where nothing sets formulas. */
  readonly plain: string;
  /** What the sampler must measure for it; the signal where nothing is said. */
  readonly needs?: Need;
  /** Numbers of a layer of one network. */
  size(spec: ObservedSpec): number;
  /** K: networks that are kept, the first of the ensemble, so that nothing grows with their number. */
  readonly networksKept: number;
  /** `size` numbers, or fewer where the layer has fewer; NaN where they are undefined. */
  of(reading: LayerReading): Float64Array;
}
