import type { ActivationId } from '../../networks/activations/index.ts';

/** Midpoints of a standard normal variable and its density; further out where phi grows so fast that the mass of its square lies there. */
export const normalLines = (activations: readonly ActivationId[]): readonly string[] => {
  const reach = activations.includes('exp') ? 20 : 10;
  return [
    `z = 1e-3 * (np.arange(-${reach}000, ${reach}000) + 0.5)  # a standard normal variable, and its density`,
    'density = 1e-3 * np.exp(-z * z / 2) / (2 * np.pi) ** 0.5',
    'def E(f): return float((density * f).sum())  # the expectation of a function of z',
  ];
};

/** Where a function changes its sign. */
export const rootLines: readonly string[] = [
  'def root(f, low, high):  # by bisection',
  '    for _ in range(60): low, high = ((low + high) / 2, high) if f(low) * f((low + high) / 2) > 0 else (low, (low + high) / 2)',
  '    return low',
];

/** ln of a number, which may be 0. */
export const logarithm = (x: string): string => `math.log(max(${x}, 1e-300))`;

/** The variance that phi meets: where the length of a signal settles, from length 1 to the nearest fixed point in the direction that the map goes, or that of layer 1. */
export const settledLines: readonly string[] = [
  `def excess(x): return ${logarithm('W * E(phi(math.exp(x / 2) * z) ** 2) + B')} - x  # of ln q, over a layer`,
  'near, step = 0.0, math.copysign(math.log(2), excess(0.0)) * (abs(excess(0.0)) > 1e-9)',
  'while math.log(1e-8) < near + step < math.log(1e4) and excess(near + step) * step > 0: near += step',
  'q = math.exp(root(excess, near, near + step)) if excess(near + step) * step <= 0 else W * MEAN_SQUARE + B',
];

/** c_k = E phi(q^(1/2) z) he_k(z), k = 0, 1, .. */
export const hermiteLines: readonly string[] = [
  'c, values, one, last = [], phi(q ** 0.5 * z), np.ones_like(z), np.zeros_like(z)',
  'for k in range(2000):  # the Hermite coefficients of phi',
  '    c.append(E(values * one))',
  '    one, last = (z * one - k ** 0.5 * last) / (k + 1) ** 0.5, one',
];

/** The squares of the coefficients; what is behind the last stands with the last two, so that the map of 1 is 1. */
export const squareLines: readonly string[] = [
  'n, square = np.arange(2000), E(phi(q ** 0.5 * z) ** 2)',
  'squares = np.where((c2 := np.array(c) ** 2) > 1e-25 * square, c2, 0.0)  # without rounding',
  'squares = np.where(n < 1998, squares, squares * (square - squares[:-2].sum()) / (squares[-2:].sum() + 1e-300))  # all further with the last',
];

/** A power series with coefficients that sum to 1, and its slope. */
export const seriesOf = (s: string, x: string): string => `float((${s} * ${x} ** n).sum())`;
export const slopeOfSeries = (s: string, x: string): string => `float((${s} * n * ${x} ** abs(n - 1)).sum())`;

/** Whether E phi'^2 is infinite. */
export const jumps = (activation: ActivationId): boolean => activation === 'sign' || activation === 'step';
