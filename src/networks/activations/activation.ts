import type { TensorOps } from '../tensorOps.ts';

/** The settings that an activation may read; a network spec has them. */
export interface ActivationSettings {
  /** a: what the leaky ReLU multiplies negative numbers by. */
  readonly slope: number;
}

/** An elementwise nonlinearity phi. The layer applies phi(gain * x). */
export interface Activation {
  /** KaTeX source of phi(x). */
  readonly tex: string;
  /** The settings that change phi, if any. */
  readonly reads?: readonly (keyof ActivationSettings)[];
  /** phi at a number, float64: what theory integrates. */
  phi(x: number, settings: ActivationSettings): number;
  /** phi' at a number, float64, almost everywhere: a jump of phi counts for nothing, and at a corner the value to the left counts. */
  derivative(x: number, settings: ActivationSettings): number;
  /** phi over a signal, in the primitives of a backend. */
  apply<T>(ops: TensorOps<T>, x: T, settings: ActivationSettings): T;
  /** Where phi is not smooth, ascending: a jump, a corner, a jump of its curvature. Integrals over phi are taken piece by piece between them. */
  readonly kinks: readonly number[];
  /** phi(s x) = s phi(x) for every s > 0: lets the sampler carry the scale of h as a logarithm. */
  readonly homogeneous: boolean;
  /** sigma_w^2 where none is asked for: 2 for the relu-like activations, which let about half of the mean square through, 1 else. */
  readonly defaultWeightVariance: number;
}
