import { singularVectors } from '../../math/singularVectors.ts';
import { centredSignal } from '../metrics/centred.ts';
import type { Observable } from './observable.ts';

/** Components that the samples are drawn in. */
export const shapeComponents = 2;

/** What stands behind the coordinates of a layer: the shares of the variance in the components, and the relative residual. */
const summaries = shapeComponents + 1;

/** Numbers of a layer of so many samples. */
export const shapeSize = (batch: number): number => shapeComponents * batch + summaries;

/**
 * The samples of one network in the plane of their first two principal components: n first coordinates, n second ones, in units of the root mean square length of a sample,
 * ||H||_F / sqrt n; then the shares s_k^2 / sum s^2 of the variance in the two, and ||res(H)||_F / ||H||_F. From the singular vectors of R less its mean column, never from
 * a Gram matrix. Coordinates are 0 where all samples are one but for rounding (`centred.ts`); NaN throughout where H = 0 or is not finite. Axes are those of the layer alone.
 */
export const shape: Observable = {
  tex: 'h_k - \\bar h',
  plain: 'hₖ − h̄',
  size: ({ inputs: { batch } }) => shapeSize(batch),
  networksKept: 1,
  of: (reading) => {
    const { batch, signal } = reading;
    const { values, residual } = centredSignal(reading);
    const numbers = new Float64Array(shapeSize(batch));
    if (!Number.isFinite(residual) || !values.every(Number.isFinite)) return numbers.fill(Number.NaN);
    numbers[numbers.length - 1] = residual;
    if (residual === 0) return numbers.fill(Number.NaN, shapeComponents * batch, -1);
    const { values: sizes, right } = singularVectors(values, signal.rows, signal.columns);
    const whole = Math.hypot(...sizes);
    for (let k = 0; k < shapeComponents; k++) {
      // ||H - mean|| = residual ||H||, and the singular values are those of H - mean.
      const scale = k < sizes.length ? (sizes[k] / whole) * residual * Math.sqrt(batch) : 0;
      for (let sample = 0; sample < batch; sample++) numbers[k * batch + sample] = scale === 0 ? 0 : scale * right[k][sample];
      numbers[shapeComponents * batch + k] = k < sizes.length ? (sizes[k] / whole) ** 2 : 0;
    }
    return numbers;
  },
};
