import { weightsTheory } from './weightsTheory.ts';

/** The mean of s^2 is that of the squared entries, exactly at every size. */
export const weightsMean = weightsTheory(
  'weightsMean',
  'ours',
  ({ mean }) => mean,
  ({ mean }) => 1e-9 * mean,
  1,
);
