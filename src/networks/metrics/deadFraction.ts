import type { Metric } from './metric.ts';

/**
 * Share of the units of layer l >= 1 that are dead: phi'(gain x) is 0 on every sample of the batch, as far as the arithmetic tells it from 0. A row of an
 * image counts as a unit. Undefined where a layer has no activation. It costs phi' once at every entry.
 */
export const deadFraction: Metric = {
  tex: "\\Pr\\bigl(\\phi'(\\alpha x_k) = 0\\ \\forall k\\bigr)",
  plain: 'P(φ′(αxₖ) = 0 ∀ k)',
  atLayer: '\\mathrm{dead}(\\slot)',
  scale: 'linear',
  range: [0, 1],
  needs: 'units',
  firstLayer: 1,
  of: ({ units }) => units?.dead ?? Number.NaN,
};
