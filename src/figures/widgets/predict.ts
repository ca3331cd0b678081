import type { Predict } from './prediction.ts';

/** What theory predicts for a figure; it says nothing yet. */
export const predict: Predict = () => undefined;
