import type { Metric } from './metric.ts';

/**
 * Natural logarithm of ||dL/dW_l||_F, l = 1..L, for the same cotangent as gradientNorm; undefined where the gradient is exactly
 * zero.
 */
export const weightGradientNorm: Metric = {
  tex: '\\ln\\,\\lVert\\partial\\mathcal L/\\partial W_l\\rVert_F',
  plain: 'ln ‖∂L/∂W‖',
  atLayer: '\\ln\\,\\lVert\\partial\\mathcal L/\\partial W_{\\slot}\\rVert_F',
  scale: 'logarithm',
  needs: 'weightGradient',
  firstLayer: 1,
  of: ({ weightGradientLogNorm = Number.NaN }) => (weightGradientLogNorm === Number.NEGATIVE_INFINITY ? Number.NaN : weightGradientLogNorm),
};
