/**
 * kappa(rho) = (sqrt(1 - rho^2) + rho (pi - arccos rho)) / pi: the cosine of two samples after a wide ReLU layer whose input
 * had cosine rho (Cho and Saul 2009, arc-cosine kernel of order 1, divided by its value at 1).
 */
export function reluKernel(rho: number): number {
  return 1 - reluDistance(1 - rho);
}

/** kappa'(rho) = 1 - arccos(rho) / pi: 1/2 at 0 and exactly 1 at 1. */
export function reluKernelSlope(rho: number): number {
  return 1 - angleOf(1 - rho) / Math.PI;
}

/**
 * The same map in delta = 1 - rho, which keeps its digits near rho = 1, where the cosine would stick: with the angle
 * theta = 2 arcsin sqrt(delta / 2), delta' = delta - (sin theta - theta cos theta) / pi.
 */
export function reluDistance(delta: number): number {
  const theta = angleOf(delta);
  return delta - lune(theta) / Math.PI;
}

/** arccos(1 - delta), accurate for small delta; what lies outside [0, 2] by rounding is drawn in. */
function angleOf(delta: number): number {
  return 2 * Math.asin(Math.sqrt(Math.min(1, Math.max(0, delta / 2))));
}

/** sin theta - theta cos theta; below 0.2 its series, where the difference would cancel. */
function lune(theta: number): number {
  if (theta >= 0.2) return Math.sin(theta) - theta * Math.cos(theta);
  const square = theta * theta;
  return theta * square * (1 / 3 - square * (1 / 30 - square * (1 / 840 - square / 45360)));
}
