import type { Metric } from './metric.ts';

/**
 * Share of the entries (unit, sample) at which the activation is nearly flat: |phi'(gain x)| is below a tenth of the steepest slope of phi
 * (`steepestSlope`), x being what the activation of layer l meets, l >= 1. Before dropout, which is no slope. Undefined where a layer has no activation. It costs phi' once at every entry.
 */
export const saturatedFraction: Metric = {
  tex: "\\Pr\\bigl(|\\phi'(\\alpha x)| < \\tfrac1{10}\\max|\\phi'|\\bigr)",
  plain: 'P(|φ′| / max |φ′| ∈ [0, 0.1))',
  atLayer: '\\mathrm{saturated}(\\slot)',
  scale: 'linear',
  range: [0, 1],
  needs: 'units',
  firstLayer: 1,
  of: ({ units }) => units?.saturated ?? Number.NaN,
};
