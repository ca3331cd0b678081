import { standardNormalDensity } from '../../math/erf.ts';
import { integral } from '../../math/panels.ts';
import type { Calculation } from './calculation.ts';

/** A unit and its derivative. */
interface Unit {
  readonly name: string;
  phi(x: number): number;
  slope(x: number): number;
}

const sine: Unit = { name: '\\sin', phi: Math.sin, slope: Math.cos };
const tangent: Unit = { name: '\\tanh', phi: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 };

const breaks = Array.from({ length: 81 }, (_, k) => (k - 40) / 4);
const mean = (f: (z: number) => number): number => integral((z) => standardNormalDensity(z) * f(z), breaks);

/** R(alpha) = 1/2 ln(alpha^2 E phi'(alpha z)^2 / E phi(alpha z)^2) of an odd unit: what a wide layer adds to the logarithm of the gradient. */
function growth({ phi, slope }: Unit, gain: number): number {
  const excess = mean((z) => (gain * slope(gain * z)) ** 2 - phi(gain * z) ** 2);
  return Math.log1p(excess / mean((z) => phi(gain * z) ** 2)) / 2;
}

/** The exponent of R between two gains. */
const exponent = (unit: Unit, from: number, to: number): Calculation => ({
  tex: `\\frac{\\ln R(${to}) - \\ln R(${from})}{\\ln ${to} - \\ln ${from}},\\ R(\\alpha) = \\tfrac12 \\ln \\frac{\\alpha^2\\, \\mathbb E\\,\\phi'(\\alpha z)^2}{\\operatorname{Var} \\phi(\\alpha z)},\\ \\phi = ${unit.name}`,
  calculate: () => Math.log(growth(unit, to) / growth(unit, from)) / Math.log(to / from),
});

/** At small gains, where R goes as the fourth power of the gain. */
export const [sineSmallExponent, tangentSmallExponent] = [exponent(sine, 0.01, 0.02), exponent(tangent, 0.01, 0.02)];

/** Over the gains that a fit sees. */
export const [sineFittedExponent, tangentFittedExponent] = [exponent(sine, 0.25, 1), exponent(tangent, 0.25, 1)];
