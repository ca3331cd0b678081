import { excess } from '../meanField/weightsLaw.ts';
import { weightsTheory } from './weightsTheory.ts';

/** ln s_max: the edge sigma_w (1 + sqrt(rows / columns)), 2 sigma_w of square ones, below which the largest of finitely many stays by a power 2/3 of their number (observed: 0.4 of it). */
export const weightsMax = weightsTheory(
  'weightsMax',
  'observed',
  ({ logLargest }) => logLargest,
  ({ size, relativeVariance }, { network }) => (relativeVariance === 0 ? 1e-9 : size ** (-2 / 3) + Math.abs(excess(network)) / size),
);
