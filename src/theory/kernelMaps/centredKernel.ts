import { standardNormalDensity } from '../../math/erf.ts';
import { integral } from '../../math/panels.ts';
import { keyOf, type UnitSpec, unitOf } from '../batchNorm/normalizedUnit.ts';
import { remembered } from '../remembered.ts';

/** The kernel map of a layer that is centred and divided by its deviation behind phi: kappa_LN = (kappa - kappa(0)) / (kappa(1) - kappa(0)). */
export interface CentredKernel {
  /** lambda = kappa_LN'(0) = c_1^2 / Var phi: 1 for linear layers alone; 2 - lambda is the isometry strength beta. */
  readonly slopeAtZero: number;
  /** kappa_LN'(1) = E phi'^2 / Var phi; infinite where phi jumps. */
  readonly slopeAtOne: number;
}

/** Both slopes of phi(gain x) for units of variance 1, by integrals between the corners of phi, never by a series. */
export const centredKernel: (of: UnitSpec) => CentredKernel = remembered(
  (of) => keyOf(of, 0),
  (of) => {
    const { phi, derivative, kinks } = unitOf(of);
    const breaks = [...Array.from({ length: 45 }, (_, k) => (k - 22) / 2), ...kinks.filter((kink) => Math.abs(kink) < 11)];
    const mean = (f: (x: number) => number): number => integral((x) => standardNormalDensity(x) * f(x), breaks);
    const middle = mean(phi);
    const variance = mean((x) => (phi(x) - middle) ** 2);
    const jumps = of.activation === 'sign' || of.activation === 'step';
    return {
      slopeAtZero: mean((x) => x * phi(x)) ** 2 / variance,
      slopeAtOne: jumps ? Number.POSITIVE_INFINITY : mean((x) => derivative(x) ** 2) / variance,
    };
  },
);
