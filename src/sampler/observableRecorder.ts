import type { LayerReading } from '../networks/layerReading.ts';
import type { Observable } from '../networks/observables/observable.ts';
import type { ObservedLayers } from '../networks/observedLayers.ts';

/** One observable over the layers of the first networks of an ensemble; those that come later leave it as it is. */
export class ObservableRecorder {
  private readonly size: number;
  private readonly layers: number;
  private readonly values: Float32Array;
  private filled = 0;

  constructor(
    private readonly observable: Observable,
    { depth, batch, networks }: { readonly depth: number; readonly batch: number; readonly networks: number },
  ) {
    this.size = observable.size(batch);
    this.layers = depth + 1;
    this.values = new Float32Array(Math.min(networks, observable.networksKept) * this.layers * this.size);
  }

  /** Takes in one network's readings, l = 0..L. */
  add(readings: readonly LayerReading[]): void {
    if (this.filled === this.values.length) return;
    for (const reading of readings) {
      this.values.set(this.observable.of(reading), this.filled);
      this.filled += this.size;
    }
  }

  observed(): ObservedLayers {
    return { size: this.size, layers: this.layers, values: this.values.slice(0, this.filled) };
  }
}
