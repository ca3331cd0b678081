import type { TensorOps } from '../tensorOps.ts';

/** An elementwise nonlinearity phi. The layer applies phi(gain * x). */
export interface Activation {
  /** KaTeX source of phi(x). */
  readonly tex: string;
  /** phi at a number, float64: what theory integrates. */
  phi(x: number): number;
  /** phi' at a number, float64; at a kink the value 0 to the left counts. */
  derivative(x: number): number;
  /** phi over a signal, in the primitives of a backend. */
  apply<T>(ops: TensorOps<T>, x: T): T;
  /** phi(s x) = s phi(x) for every s > 0: lets the sampler carry the scale of h as a logarithm. */
  readonly homogeneous: boolean;
  /** sigma_w^2 where none is asked for: 2 for relu-like activations, 1 else. */
  readonly defaultWeightVariance: number;
}
