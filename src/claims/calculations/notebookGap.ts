import type { Calculation } from './calculation.ts';

/** Ten outputs of which one direction is left. */
const [outputs, collapsed] = [10, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]];

/** What the notebook calls the gap: the distance of the singular values, scaled to length 1, from equal ones. */
export const notebookGapOfOne: Calculation = {
  tex: '\\bigl\\lVert s / \\lVert s \\rVert - 1/\\sqrt k \\bigr\\rVert,\\ s = (1, 0, \\dots, 0),\\ k = 10',
  calculate: () => Math.hypot(...collapsed.map((s) => s - 1 / Math.sqrt(outputs))),
};

/** The gap V of the paper of the same spectrum. */
export const gapOfOne: Calculation = {
  tex: '\\bigl\\lVert s^2 / \\lVert s \\rVert^2 - 1/k \\bigr\\rVert,\\ s = (1, 0, \\dots, 0),\\ k = 10',
  calculate: () => Math.hypot(...collapsed.map((s) => s * s - 1 / outputs)),
};
