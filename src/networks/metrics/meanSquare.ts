import type { LayerReading } from '../layerReading.ts';
import type { Metric } from './metric.ts';

/** ||R||_F^2 / (d n), without the scale of H. */
function ofFactor({ signal, width, batch }: LayerReading): number {
  return signal.values.reduce((sum, entry) => sum + entry * entry, 0) / (width * batch);
}

/** q = ||H||_F^2 / (d n): the mean square of a layer's entries. */
export const meanSquare: Metric = {
  tex: 'q = \\lVert H\\rVert_F^2/(dn)',
  plain: 'q = ‖H‖² / dn',
  atLayer: 'q_{\\slot}',
  scale: 'log',
  range: [0, Number.POSITIVE_INFINITY],
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => ofFactor(reading) * Math.exp(2 * reading.signal.logScale),
  logarithmOf: (reading) => Math.log(ofFactor(reading)) + 2 * reading.signal.logScale,
};
