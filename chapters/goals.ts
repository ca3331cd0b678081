import type { Goals } from '../src/claims/goal.ts';
import { goals as batchNormalizationOrthogonalizes } from './batch-normalization-orthogonalizes/goals.ts';

/** Every goal that an exercise sets on a figure, by the chapter's folder, in reading order. */
export const goalsByChapter: Readonly<Record<string, Goals>> = {
  'batch-normalization-orthogonalizes': batchNormalizationOrthogonalizes,
};
