import { mapsOf } from '../networks/dimensions.ts';
import type { Chunk } from './chunk.ts';
import type { DrawnMap } from './drawnMap.ts';
import { drawMap } from './drawnMap.ts';
import { type Dropout, drawDropout } from './dropout.ts';
import { lawMaps } from './law/lawMap.ts';
import type { Way } from './law/lawOfWeights.ts';
import type { OrthogonalFactor } from './law/orthogonalFactor.ts';
import { layerDraws } from './layerDraws.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** All that is random in one layer. */
export interface DrawnLayer<T> {
  /** Its affine maps, in the order in which the architecture numbers them. */
  readonly maps: readonly DrawnMap<T>[];
  /** Absent where nothing is dropped. */
  readonly drop?: Dropout<T>;
  /** To be called once by whoever asked for it: frees what the store does not keep. */
  release(): void;
}

/** Layer l by the method of the run: with its weights, or in law. `known` is the factor of h_{l-1}, where there is one. */
export function drawLayer<T>(sampling: Sampling<T>, chunk: Chunk, layer: number, way: Way, known?: OrthogonalFactor<T>): DrawnLayer<T> {
  const draws = layerDraws(sampling, chunk, layer);
  const sizes = mapsOf(sampling.spec, layer);
  const maps = isInLaw(sampling.spec)
    ? lawMaps(sampling, draws, sizes, way, known)
    : sizes.map((map, k) => drawMap(sampling, draws, map, k));
  return { maps, drop: drawDropout(sampling, draws), release: draws.release };
}
