import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { normalRule } from './normalRule.ts';

/** Moments of a unit whose preactivation is a normal number u. */
export interface UnitMoments {
  /** E phi(u). */
  readonly mean: number;
  /** E phi(u)^2. */
  readonly square: number;
  /** E phi(u)^4 over the square of that. */
  readonly ratio: number;
  /** E phi'(u)^2; infinite where phi jumps. */
  readonly squaredSlope: number;
  /** E phi'(u)^4 over the square of that. */
  readonly slopeRatio: number;
}

/** Deviations of what phi meets beyond which nothing is said. */
const widest = 100;

/** The moments at variance q in one pass between the corners of phi, to 1e-10; undefined where phi meets numbers of a deviation above 100. */
export function unitMoments({ activation, slope }: Pick<NetworkSpec, 'activation' | 'slope'>, q: number): UnitMoments | undefined {
  const { phi, derivative, kinks }: Activation = activations[activation];
  const deviation = Math.sqrt(q);
  if (deviation > widest) return undefined;
  const { nodes, weights } = normalRule(deviation, kinks, activation === 'sin');
  let [mean, square, fourth, slopeSquare, slopeFourth] = [0, 0, 0, 0, 0];
  for (const [k, node] of nodes.entries()) {
    const [value, steepness] = [phi(deviation * node, { slope }), derivative(deviation * node, { slope })];
    const [ofValue, ofSlope] = [value * value, steepness * steepness];
    mean += weights[k] * value;
    square += weights[k] * ofValue;
    fourth += weights[k] * ofValue * ofValue;
    slopeSquare += weights[k] * ofSlope;
    slopeFourth += weights[k] * ofSlope * ofSlope;
  }
  const squaredSlope = jumps(activation) ? Number.POSITIVE_INFINITY : slopeSquare;
  return { mean, square, ratio: fourth / square ** 2, squaredSlope, slopeRatio: slopeFourth / slopeSquare ** 2 };
}

/** The activations with a jump: a finite network has gradient 0 there, and the kernel map an infinite slope at 1. */
const jumps = (activation: NetworkSpec['activation']): boolean => activation === 'sign' || activation === 'step';
