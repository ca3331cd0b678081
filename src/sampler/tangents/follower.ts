import type { LayerReading } from '../../networks/layerReading.ts';
import type { Place } from './pushLayer.ts';

/** Something that is followed from layer to layer beside the signal of one network, and read at each. */
export interface Follower<T> {
  /** What is read at the input. */
  readonly atInput: Partial<LayerReading>;
  /** Goes on to layer l, and reads it. */
  step(place: Place<T>): Promise<Partial<LayerReading>>;
  /** Frees what it holds. */
  release(): void;
}
