import { singularValues } from '../../math/singularValues.ts';
import type { LayerReading, TriangularFactor } from '../layerReading.ts';

const spectra = new WeakMap<TriangularFactor, Float64Array>();

/** Singular values of R, descending, as many as R has rows; found once per reading. */
export function signalSingularValues({ signal }: LayerReading): Float64Array {
  let found = spectra.get(signal);
  if (!found) {
    found = signal.singularValues?.() ?? singularValues(signal.values, signal.rows, signal.columns);
    spectra.set(signal, found);
  }
  return found;
}

/** Whether H has n independent columns: the smallest singular value is above n * epsilon times the largest. */
export function isFullRank(reading: LayerReading): boolean {
  const { batch, epsilon } = reading;
  const values = signalSingularValues(reading);
  return values.length >= batch && values[batch - 1] > batch * epsilon * values[0];
}

/**
 * p_i = s_i^2 / sum of s^2, descending, padded with zeros to the n eigenvalues of M / tr M. NaN throughout where H = 0.
 */
export function spectralShares(reading: LayerReading): Float64Array {
  const values = signalSingularValues(reading);
  const largest = values[0];
  const shares = new Float64Array(reading.batch);
  values.forEach((value, i) => {
    shares[i] = (value / largest) ** 2;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
