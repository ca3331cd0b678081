import type { Observable } from '../networks/observables/observable.ts';
import type { ObservedLayers } from '../networks/observedLayers.ts';
import type { EnsembleSpec } from '../networks/spec.ts';

/** One observable over the layers of the first networks of an ensemble; those that come later leave it as it is. */
export class ObservableRecorder {
  private readonly size: number;
  private readonly layers: number;
  private readonly values: Float32Array;
  private filled = 0;

  constructor(observable: Observable, spec: Pick<EnsembleSpec, 'network' | 'inputs' | 'networks'>) {
    this.size = observable.size(spec);
    this.layers = spec.network.depth + 1;
    this.values = new Float32Array(Math.min(spec.networks, observable.networksKept) * this.layers * this.size);
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
