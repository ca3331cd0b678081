import type { Observable } from '../networks/observables/observable.ts';
import type { ObservedLayers } from '../networks/observedLayers.ts';

/** One observable over the layers of the first networks of an ensemble; those that come later leave it as it is. */
export class ObservableRecorder {
  private readonly size: number;
  private readonly layers: number;
  private readonly values: Float32Array;
  private filled = 0;

  constructor(
    observable: Observable,
    { depth, batch, networks }: { readonly depth: number; readonly batch: number; readonly networks: number },
  ) {
    this.size = observable.size(batch);
    this.layers = depth + 1;
    this.values = new Float32Array(Math.min(networks, observable.networksKept) * this.layers * this.size);
  }

  /** Takes in one network's, of all layers; of a network that is not kept there is none. */
  add(layers: Float32Array | undefined): void {
    if (layers === undefined) return;
    this.values.set(layers, this.filled);
    this.filled += layers.length;
  }

  observed(): ObservedLayers {
    return { size: this.size, layers: this.layers, values: this.values.slice(0, this.filled) };
  }
}
