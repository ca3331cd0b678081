import { pairIndex } from '../../networks/observables/gram.ts';
import { layerOf, type ObservedLayers } from '../../networks/observedLayers.ts';

/** The cosines of all pairs of samples at one layer of one network. */
export interface GramPicture {
  readonly layer: number;
  /** n. */
  readonly size: number;
  /** The cosine of two samples, counted from 0. */
  readonly valueAt: (row: number, column: number) => number;
}

/** The picture of a layer, or of the last one where a network of earlier settings has no such layer. */
export function gramAt(observed: ObservedLayers | undefined, layer: number): GramPicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  const held = Math.min(layer, observed.layers - 1);
  const cosines = layerOf(observed, held);
  // n (n + 1) / 2 numbers.
  const size = Math.round((Math.sqrt(8 * observed.size + 1) - 1) / 2);
  return { layer: held, size, valueAt: (row, column) => cosines[pairIndex(row, column)] };
}

/** The smallest and the largest cosine of two different samples; NaN where there are none. */
export function gramRange({ size, valueAt }: GramPicture): readonly [low: number, high: number] {
  let [low, high] = [Number.NaN, Number.NaN];
  for (let row = 1; row < size; row++) {
    for (let column = 0; column < row; column++) {
      const cosine = valueAt(row, column);
      if (!(cosine >= low)) low = Number.isNaN(cosine) ? low : cosine;
      if (!(cosine <= high)) high = Number.isNaN(cosine) ? high : cosine;
    }
  }
  return [low, high];
}
