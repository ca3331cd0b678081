import type { Chunk } from './chunk.ts';
import { type DrawnAffine, drawAffine } from './drawnAffine.ts';
import { lawAffine } from './law/lawAffine.ts';
import type { Way } from './law/lawOfWeights.ts';
import type { OrthogonalFactor } from './law/orthogonalFactor.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** The affine map of layer l by the method of the run: with its weights, or in law. `known` is the factor of h_{l-1}, where there is one. */
export function layerAffine<T>(sampling: Sampling<T>, chunk: Chunk, layer: number, way: Way, known?: OrthogonalFactor<T>): DrawnAffine<T> {
  return isInLaw(sampling.spec) ? lawAffine(sampling, chunk, layer, way, known) : drawAffine(sampling, chunk, layer);
}
