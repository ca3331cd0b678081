import type { LayerReading } from '../layerReading.ts';
import type { ExchangeableGram } from '../meanField.ts';
import type { Need } from '../need.ts';

/** Settings that a metric may read. */
export interface MetricSettings {
  /** Threshold of the soft rank. */
  readonly tau: number;
  /** What the Gram matrix of the layer is at infinite width, where that is known. */
  readonly meanField?: ExchangeableGram;
}

/** A pure function of one layer's reading: on a sampled layer the experiment, on an infinite-width layer the theory. */
export interface Metric {
  /** KaTeX source of what it is, for the head of a plot. */
  readonly tex: string;
  /** The same in plain characters, where nothing sets formulas. */
  readonly plain: string;
  /** KaTeX source of what it is called at one layer, for a read-out; `\slot` stands for the layer's number. */
  readonly atLayer: string;
  /** Which axis a figure uses; `logarithm` means that the value is itself a natural logarithm, `degrees` that it is an angle. */
  readonly scale: 'linear' | 'log' | 'logarithm' | 'degrees';
  /** Bounds that hold by definition, where they do not depend on the batch. */
  readonly range?: readonly [number, number];
  /** What the sampler must measure for it. */
  readonly needs: Need;
  /** How the values of several layers make one level; their mean where nothing is said. */
  readonly average?: 'rootMeanSquare';
  /** First layer on which it is defined: 0, or 1 for what belongs to weights. */
  readonly firstLayer: 0 | 1;
  /** NaN where it is undefined (the sampler turns that into an event); may be infinite by definition. */
  of(reading: LayerReading, settings: MetricSettings): number;
  /** ln of the same value, where that can leave the range of a number. */
  logarithmOf?(reading: LayerReading): number;
}
