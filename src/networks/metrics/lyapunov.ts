import type { Metric } from './metric.ts';

/**
 * The largest Lyapunov exponent of the map of the whole batch, (1/l) sum of ln R_11 over layers 1..l, l = 1..L: the natural logarithm of what a small change of the
 * batch grows by, per layer (QR method: Benettin et al. 1980; Eckmann and Ruelle 1985). Of a random direction, so that early layers still know which;
 * undefined where the tangent is lost, as behind dead units. It costs as many batches more on the way forward as directions are followed, and their QR a layer.
 */
export const lyapunov: Metric = {
  tex: '\\lambda_1 = \\tfrac{1}{l}\\textstyle\\sum_{k \\le l}\\ln R_{11}^{(k)}',
  plain: 'λ₁ = Σ ln R₁₁ / l',
  atLayer: '\\lambda_1(\\slot)',
  scale: 'linear',
  needs: 'lyapunov',
  firstLayer: 1,
  of: ({ lyapunov: [largest] = [Number.NaN] }) => (largest === Number.NEGATIVE_INFINITY ? Number.NaN : largest),
};
