import type { Backend, DrawAddress } from '../backends/backend.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { weightLaws } from '../networks/weights/index.ts';
import type { WeightLaw } from '../networks/weights/weightLaw.ts';

/** Networks firstNetwork .. firstNetwork + networks - 1 of an ensemble, drawn side by side. */
export interface Chunk {
  readonly firstNetwork: number;
  readonly networks: number;
}

/** The affine map a = W x + b of one layer, one W and b per network, with the weights drawn. */
export interface DrawnAffine<T> {
  /** W x + b. */
  apply(x: T): T;
  /** W^T g, the way back. */
  transpose(g: T): T;
  /** The drawn signals, to be freed by whoever asked for them. */
  readonly drawn: readonly T[];
}

/**
 * Draws W (width x fanIn, entries of variance sigma_w^2 / fan-in) and b for layer l from their counters. The draws have unit
 * variance and are scaled where they take effect.
 */
export function drawAffine<T>(backend: Backend<T>, spec: EnsembleSpec, chunk: Chunk, layer: number, fanIn: number): DrawnAffine<T> {
  const { weights: law, weightVariance, biasVariance, width } = spec.network;
  const at = (role: DrawAddress['role']) => backend.matrices({ seed: spec.seed, ...chunk, layer, role });
  const drawing: WeightLaw = weightLaws[law];
  const drawn = backend.scope(() => {
    const weights = drawing.draw(at('weights'), width, fanIn);
    return biasVariance > 0 ? [weights, at('bias').normals(width, 1)] : [weights];
  });
  const [weights, bias] = drawn;
  const scale = Math.sqrt(weightVariance / fanIn);
  const { ops } = backend;
  return {
    apply: (x) => {
      const product = ops.scale(backend.multiply(weights, x), scale);
      return bias === undefined ? product : ops.add(product, ops.scale(bias, Math.sqrt(biasVariance)));
    },
    transpose: (g) => ops.scale(backend.multiply(weights, g, true), scale),
    drawn,
  };
}
