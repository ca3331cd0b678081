import { weightsTheory } from './weightsTheory.ts';

/** var(s^2) / mean^2: 1 of square matrices with independent entries, 0 of orthogonal ones. */
export const weightsVariance = weightsTheory(
  'weightsVariance',
  'ours',
  ({ relativeVariance }) => relativeVariance,
  // The mean of a ratio is not the ratio of means.
  ({ size, relativeVariance }) => (relativeVariance === 0 ? 1e-9 : (8 * relativeVariance) / size ** 2),
);
