import type { Sampling } from '../sampling.ts';
import type { Follower } from './follower.ts';
import { weightsOf } from './pushLayer.ts';
import { singularValuesOf } from './singularValuesOf.ts';

/** The singular values of W_l, the first affine map of each layer. */
export function followWeights<T>({ backend }: Sampling<T>): Follower<T> {
  return {
    atInput: {},
    step: async ({ drawn }) => {
      const { unit, scale } = weightsOf(drawn.maps[0]);
      // Weights of variance 0 are zeros, and of these no logarithm is taken.
      const values = await singularValuesOf(backend, unit);
      return { weights: { values: scale === 0 ? values.fill(0) : values, logScale: scale === 0 ? 0 : Math.log(scale) } };
    },
    release: () => {},
  };
}
