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

/** What is known of a layer before it is drawn. */
export interface KnownOfLayer<T> {
  /** The factor of h_{l-1}, in law. */
  readonly factor?: OrthogonalFactor<T>;
  /** Its weights, where they are a function of h_{l-1}. */
  readonly fitted?: T;
}

/** Layer l by the method of the run: with its weights, or in law. */
export function drawLayer<T>(sampling: Sampling<T>, chunk: Chunk, layer: number, way: Way, known: KnownOfLayer<T> = {}): DrawnLayer<T> {
  const draws = layerDraws(sampling, chunk, layer);
  const sizes = mapsOf(sampling.spec, layer);
  const maps = isInLaw(sampling.spec)
    ? lawMaps(sampling, draws, sizes, way, known.factor)
    : sizes.map((map, k) => drawMap(sampling, draws, { ...map, map: k }, known.fitted));
  return { maps, drop: drawDropout(sampling, draws), release: draws.release };
}
