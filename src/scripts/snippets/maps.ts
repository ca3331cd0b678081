import type { SheetId } from '../../theory/sheets/index.ts';
import { logarithm } from './kernels.ts';

/** Which program says the number of a map at its point: a formula, or networks that are drawn. */
export type PointProgram = 'phase' | 'batchNormGrowth' | 'straying';

/** How every map of theory is written: by its settings, because a map may be of several theories. */
export const mapPrograms: Readonly<Record<SheetId, (normalization: string) => PointProgram>> = {
  phaseDiagram: () => 'phase',
  gradientExplosion: () => 'batchNormGrowth',
  trainableBatch: () => 'batchNormGrowth',
  trainability: (normalization) => (normalization === 'batch' ? 'batchNormGrowth' : 'straying'),
};

/** Where the length of a signal settles, and what a layer multiplies a squared gradient and a distance of cosines by there. */
export const phaseLines = (jumps: boolean): readonly string[] => [
  'STEP = 5e-4',
  'z = STEP * (np.arange(int(-10 / STEP), int(10 / STEP)) + 0.5)  # a standard normal variable, and its density',
  'density = STEP * np.exp(-z * z / 2) / (2 * np.pi) ** 0.5',
  'def E(f): return float((density * f).sum())  # the expectation of a function of z',
  '',
  'def length(q): return WEIGHT_VARIANCE * E(phi(q ** 0.5 * z) ** 2) + BIAS_VARIANCE',
  `def excess(x): return ${logarithm('length(math.exp(x))')} - x  # of ln q, over a layer`,
  '',
  '# From length 1 to the nearest fixed point in the direction that the map goes, or out of [1e-8, 1e4].',
  'near, step = 0.0, math.copysign(math.log(2), excess(0.0)) * (abs(excess(0.0)) > 1e-9)',
  'while math.log(1e-8) < near + step < math.log(1e4) and excess(near + step) * step > 0: near += step',
  'far, settles = near + step, excess(near + step) * step <= 0',
  'for _ in range(50 * settles):',
  '    middle = (near + far) / 2',
  '    near, far = (middle, far) if excess(middle) * step > 0 else (near, middle)',
  'q = math.exp(near)',
  jumps ? 'chi = math.inf  # phi jumps' : 'chi = WEIGHT_VARIANCE * E(slope(q ** 0.5 * z) ** 2)',
  `print("ln chi_1", ${logarithm('chi')}, " chi_1", chi, " mean square", q)`,
  '',
  '# Cosines: C(c) = (WEIGHT_VARIANCE * sum of a_k^2 c^k + BIAS_VARIANCE) / q with the Hermite coefficients a_k of phi.',
  'a, values, one, last = [], phi(q ** 0.5 * z), np.ones_like(z), np.zeros_like(z)',
  'for k in range(200):',
  '    a.append(E(values * one))',
  '    one, last = (z * one - k ** 0.5 * last) / (k + 1) ** 0.5, one',
  'def C(c): return (WEIGHT_VARIANCE * sum(x * x * c ** k for k, x in enumerate(a)) + BIAS_VARIANCE) / q',
  'low, high = 0.0, 1 - 1e-6',
  'for _ in range(50):',
  '    middle = (low + high) / 2',
  '    low, high = (middle, high) if C(middle) > middle else (low, middle)',
  'print("cosine", (1.0 if chi <= 1 else low) if settles else "unknown: the length does not settle")',
];

/** lambda of Theorem 7 of the submission of Yang et al. 2019, by equally likely places of two samples of a normalized row. */
export const growthLines: readonly string[] = [
  '# Two samples of a row behind batch norm: y is uniform on the sphere of squared radius BATCH, its mean 0.',
  'POINTS = 1500',
  'u = (np.arange(POINTS) + 0.5) / POINTS',
  'radius = np.sqrt(1 - (1 - u) ** (2 / (BATCH - 3)))[:, None]',
  'first, second = radius * np.cos(2 * np.pi * u), radius * np.sin(2 * np.pi * u)',
  'own, shared = 1 - 1 / BATCH, -1 / BATCH  # the projection to mean 0',
  'y1 = (BATCH * own) ** 0.5 * first',
  'y2 = BATCH ** 0.5 * (shared / own ** 0.5 * first + (own - shared ** 2 / own) ** 0.5 * second)',
  '',
  'f1, f2, d1, d2 = phi(GAIN * y1), phi(GAIN * y2), GAIN * slope(GAIN * y1), GAIN * slope(GAIN * y2)',
  'kept = float((f1 * f1 - f1 * f2).mean())',
  'gained = float(((BATCH - 1 - y1 * y1) * d1 * d1 + (1 + y1 * y2) * d1 * d2).mean()) / (BATCH - 3)',
  'growth = math.log(gained / kept)  # of the squared gradient',
  'print("growth per layer", growth / 2, " factor of the square", gained / kept)',
  'print("layers for a factor e of the square", 1 / growth)',
  'print("growth over all layers", DEPTH * growth / 2)',
];
