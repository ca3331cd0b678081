import type { Metric } from './metric.ts';

/**
 * Natural logarithm of ||dL/dh_l||_F for a standard normal cotangent at h_L, one draw a network; undefined where the gradient is
 * exactly zero, as behind a layer of dead units.
 */
export const gradientNorm: Metric = {
  tex: '\\ln\\,\\lVert\\partial\\mathcal L/\\partial H_l\\rVert_F',
  plain: 'ln ‖∂L/∂H‖',
  atLayer: '\\ln\\,\\lVert\\partial\\mathcal L/\\partial H_{\\slot}\\rVert_F',
  scale: 'logarithm',
  needs: 'gradient',
  firstLayer: 0,
  of: ({ gradientLogNorm = Number.NaN }) => (gradientLogNorm === Number.NEGATIVE_INFINITY ? Number.NaN : gradientLogNorm),
};
