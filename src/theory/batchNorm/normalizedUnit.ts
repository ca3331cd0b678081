import type { Activation } from '../../networks/activations/activation.ts';
import { type ActivationId, activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';

/** phi(gain x) as theory integrates it: a function of one variable, its slope, and where either is not smooth, ascending. */
export interface NormalizedUnit {
  phi(x: number): number;
  derivative(x: number): number;
  readonly kinks: readonly number[];
  /** How many times shorter than 1 it turns; at more than 4 integrals over it lose digits. */
  readonly steepness?: number;
}

/** What says phi(gain x) of a network. */
export type UnitSpec = Pick<NetworkSpec, 'activation' | 'gain' | 'slope'>;

export function unitOf({ activation, gain, slope }: UnitSpec): NormalizedUnit {
  const { phi, derivative, kinks }: Activation = activations[activation];
  return {
    phi: (x) => phi(gain * x, { slope }),
    derivative: (x) => gain * derivative(gain * x, { slope }),
    kinks: kinks.map((x) => x / gain),
    steepness: Math.min(4, Math.max(1, Math.ceil(gain))),
  };
}

/** Slopes of phi on either side of 0, where it is straight there: linear, ReLU, leaky ReLU, absolute value. */
export interface Corner {
  readonly left: number;
  readonly right: number;
}

/** The two slopes of an activation that is straight on either side of 0; undefined of others. */
export function cornerOf({ activation, gain, slope }: UnitSpec): Corner | undefined {
  const left = ({ linear: 1, relu: 0, leakyRelu: slope, abs: -1 } satisfies Partial<Record<ActivationId, number>>)[activation as 'relu'];
  return left === undefined ? undefined : { left: gain * left, right: gain };
}

/** A key that tells units apart. */
export const keyOf = ({ activation, gain, slope }: UnitSpec, batch: number): string =>
  `${activation} ${gain} ${activation === 'leakyRelu' ? slope : ''} ${batch}`;
