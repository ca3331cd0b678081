import type { Metric } from './metric.ts';
import { isFullRank, signalSingularValues } from './spectrum.ts';

/**
 * (1/n) ln det(M / d), natural logarithm, M = H^T H of layer l = 0..L: the mean of ln(s_i^2 / d), with the scale that the sampler carries as a logarithm. 0 for samples that
 * are orthogonal and of mean square 1; ln(meanSquare) less the isometry gap; minus infinite where the rank is below n, as the isometry gap
 * decides it; undefined where H = 0. It costs the singular values of R, as every spectral metric, once for all.
 */
export const logDeterminant: Metric = {
  tex: '\\tfrac1n\\ln\\det(M/d)',
  plain: 'ln det(M / d) / n',
  atLayer: '\\tfrac1n\\ln\\det(M_{\\slot}/d)',
  scale: 'logarithm',
  needs: 'signal',
  firstLayer: 0,
  of: (reading) => {
    const { batch, width, signal } = reading;
    const values = signalSingularValues(reading);
    if (!(values[0] > 0)) return Number.NaN;
    if (!isFullRank(reading)) return Number.NEGATIVE_INFINITY;
    const mean = values.reduce((sum, value) => sum + Math.log(value), 0) / batch;
    return 2 * (mean + signal.logScale) - Math.log(width);
  },
};
