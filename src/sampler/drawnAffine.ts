import type { DrawAddress } from '../backends/backend.ts';
import { gaussian } from '../networks/weights/gaussian.ts';
import { weightLaws } from '../networks/weights/index.ts';
import type { WeightLaw } from '../networks/weights/weightLaw.ts';
import type { Chunk } from './chunk.ts';
import { fanInOf, type Sampling } from './sampling.ts';

/** The affine map a = W x + b of one layer, one W and b per network, with the weights drawn. */
export interface DrawnAffine<T> {
  /** W x + b. */
  apply(x: T): T;
  /** W^T g, the way back. */
  transpose(g: T): T;
  /** To be called once by whoever asked for it: frees what the store does not keep. */
  release(): void;
}

/**
 * Draws W (width x fanIn, entries of variance sigma_w^2 / fan-in) and b for layer l from their counters, unless the store has them. The draws
 * have unit variance and are scaled where they take effect.
 */
export function drawAffine<T>({ backend, spec, weights: store }: Sampling<T>, chunk: Chunk, layer: number): DrawnAffine<T> {
  const { weights: law, weightVariance, biasVariance, width } = spec.network;
  const fanIn = fanInOf(spec, layer);
  const take = (role: DrawAddress['role'], drawing: WeightLaw, name: string, columns: number): T => {
    const address: DrawAddress = { seed: spec.seed, ...chunk, layer, role };
    return store.take({ ...address, law: name, rows: width, columns }, () => {
      const [drawn] = backend.scope((): readonly [T] => [drawing.draw(backend.matrices(address), width, columns)]);
      return drawn;
    });
  };
  const weights = take('weights', weightLaws[law], law, fanIn);
  const bias = biasVariance > 0 ? take('bias', gaussian, 'gaussian', 1) : undefined;
  const scale = Math.sqrt(weightVariance / fanIn);
  const { ops } = backend;
  return {
    apply: (x) => {
      const product = ops.scale(backend.multiply(weights, x), scale);
      return bias === undefined ? product : ops.add(product, ops.scale(bias, Math.sqrt(biasVariance)));
    },
    transpose: (g) => ops.scale(backend.multiply(weights, g, true), scale),
    release: () => store.release(weights, ...(bias === undefined ? [] : [bias])),
  };
}
