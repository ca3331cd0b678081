import { standardNormalDensity } from '../../math/erf.ts';
import { integral } from '../../math/panels.ts';
import type { ActivationId } from '../../networks/activations/index.ts';
import { seluScales } from '../../networks/activations/selu.ts';
import { clippedUnit } from './clippedUnit.ts';
import { exponentialUnit } from './exponentialUnits.ts';
import type { LayerMoments } from './moments.ts';
import { reluKernel } from './reluKernel.ts';

/** The moments at variance q and correlation c, with the slope of a leaky ReLU; undefined where the form would lose its digits. */
type MomentsAt = (q: number, c: number, slope: number) => LayerMoments | undefined;

/** Raw kernel of the exact GELU (Tsuchida et al. 2020, arXiv 2002.08517) at covariance k. */
function geluProduct(q: number, k: number): number {
  const all = (1 + q) ** 2;
  const root = Math.sqrt(all - k * k);
  return k / 4 + (k * Math.atan2(k, root) + (k * k + (q * root) ** 2) / (all * root)) / (2 * Math.PI);
}

/** (2 / pi) arcsin(a / b): what erf makes of two normal numbers (Williams 1997). */
const arcsine = (a: number, b: number): number => (2 / Math.PI) * Math.asin(a / b);

/** Of phi(x) = a x + (1 - a) max(x, 0): a leaky ReLU, and at a = -1 the absolute value. */
function brokenLine(a: number, q: number, c: number): LayerMoments {
  const bend = 1 - a;
  return {
    mean: bend * Math.sqrt(q / (2 * Math.PI)),
    square: ((1 + a * a) * q) / 2,
    product: a * q * c + (bend * bend * q * reluKernel(c)) / 2,
  };
}

/** Moments times the square of a factor of phi, the mean times the factor. */
function timesPhi(factor: number, moments: LayerMoments | undefined): LayerMoments | undefined {
  if (moments === undefined) return undefined;
  const { mean, square, product } = moments;
  return { mean: factor * mean, square: factor ** 2 * square, product: factor ** 2 * product };
}

/** The moments of a cubic in probabilists' powers: E u^3 v^3 = q^3 (9 c + 6 c^3), E u^3 v = 3 q^2 c. */
const hermite3Product = (q: number, c: number): number => (c * q * (q * q * (9 + 6 * c * c) - 18 * q + 9)) / 6;

/**
 * Closed forms: Cho and Saul 2009 for the broken lines and the step, Williams 1997 for erf, Tsuchida et al. 2020 for GELU; those of the exponential and the clipped units are ours and ask for one integral over the
 * correlation.
 */
export const closedMoments: Partial<Readonly<Record<ActivationId, MomentsAt>>> = {
  linear: (q, c) => ({ mean: 0, square: q, product: q * c }),
  relu: (q, c) => brokenLine(0, q, c),
  leakyRelu: (q, c, slope) => brokenLine(slope, q, c),
  abs: (q, c) => brokenLine(-1, q, c),
  sin: (q, c) => ({ mean: 0, square: -Math.expm1(-2 * q) / 2, product: (Math.exp(q * (c - 1)) - Math.exp(-q * (c + 1))) / 2 }),
  erf: (q, c) => ({ mean: 0, square: arcsine(2 * q, 1 + 2 * q), product: arcsine(2 * q * c, 1 + 2 * q) }),
  gelu: (q, c) => ({ mean: q / Math.sqrt(2 * Math.PI * (1 + q)), square: geluProduct(q, q), product: geluProduct(q, q * c) }),
  elu: (q, c) => exponentialUnit(1, q, c),
  selu: (q, c) => timesPhi(seluScales.lambda, exponentialUnit(seluScales.alpha, q, c)),
  hardTanh: (q, c) => clippedUnit(q, c),
  sign: (_q, c) => ({ mean: 0, square: 1, product: arcsine(c, 1) }),
  step: (_q, c) => ({ mean: 0.5, square: 0.5, product: 0.25 + arcsine(c, 1) / 4 }),
  exp: (q, c) => ({ mean: Math.exp(q / 2), square: Math.exp(2 * q), product: Math.exp(q * (1 + c)) }),
  hermite2: (q, c) => ({
    mean: (q - 1) * Math.SQRT1_2,
    square: (3 * q * q - 2 * q + 1) / 2,
    product: (q * q * (1 + 2 * c * c) - 2 * q + 1) / 2,
  }),
  hermite3: (q, c) => ({ mean: 0, square: hermite3Product(q, 1), product: hermite3Product(q, c) }),
};

/** Deviations beyond which a normal number is not looked for: what is left out is below 1e-16. */
const reach = 8.5;

/** Edges of panels over a normal number, close enough for phi of so many deviations, and at the corners of phi. */
function normalBreaks(deviation: number, ...corners: readonly number[]): number[] {
  const count = 17 * Math.max(1, Math.ceil(deviation / 2));
  const regular = Array.from({ length: count + 1 }, (_, k) => reach * ((2 * k) / count - 1));
  return [...regular, ...corners.filter((corner) => Math.abs(corner) < reach)];
}

/** A function of one variable, and where it is not smooth, ascending. */
export interface Nonlinearity {
  phi(x: number): number;
  readonly kinks: readonly number[];
}

/**
 * The moments of any phi by quadrature, to 1e-10 where phi grows no faster than a power, and of exp up to q = 1. Where c is near 1 the inner integral turns within sqrt(1 - c^2) of a corner, and so do the panels around
 * it.
 */
export function momentsByQuadrature({ phi, kinks }: Nonlinearity, q: number, c: number): LayerMoments {
  const deviation = Math.sqrt(q);
  const apart = Math.sqrt(Math.max(0, (1 - c) * (1 + c)));
  const at = (x: number): number => phi(deviation * x);
  const corners = kinks.map((kink) => kink / deviation);
  const given = (x: number): number => {
    if (apart < 1e-12) return at(Math.sign(c) * x);
    const turns = corners.map((corner) => (corner - c * x) / apart);
    return integral((y) => standardNormalDensity(y) * at(c * x + apart * y), normalBreaks(deviation * apart, ...turns));
  };
  const whole = normalBreaks(deviation, ...corners);
  const near = Array.from({ length: 17 }, (_, k) => (k - 8) * apart);
  const around = c === 0 ? [] : corners.flatMap((corner) => near.map((shift) => corner / c + shift));
  return {
    mean: integral((x) => standardNormalDensity(x) * at(x), whole),
    square: integral((x) => standardNormalDensity(x) * at(x) ** 2, whole),
    product: integral((x) => standardNormalDensity(x) * at(x) * given(x), [...whole, ...around.filter((x) => Math.abs(x) < reach)]),
  };
}
