import { weightLaws } from '../networks/weights/index.ts';
import type { WeightLaw } from '../networks/weights/weightLaw.ts';
import type { Chunk } from './chunk.ts';
import { layerDraws } from './layerDraws.ts';
import { fanInOf, type Sampling } from './sampling.ts';

/** The affine map a = W x + b of one layer, one W and b per network. */
export interface DrawnAffine<T> {
  /** W x + b. */
  apply(x: T): T;
  /** W^T g, the way back, for the x applied last. */
  transpose(g: T): T;
  /** After both ways: copies of x and g, or of smaller matrices with the same triangular factors. */
  met(): readonly [x: T, g: T];
  /** To be called once by whoever asked for it: frees what the store does not keep. */
  release(): void;
}

/**
 * Draws W (width x fanIn, entries of variance sigma_w^2 / fan-in) and b for layer l from their counters, unless the store has them. The draws
 * have unit variance and are scaled where they take effect.
 */
export function drawAffine<T>(sampling: Sampling<T>, chunk: Chunk, layer: number): DrawnAffine<T> {
  const { backend, spec } = sampling;
  const { weights: name, weightVariance, width } = spec.network;
  const law: WeightLaw = weightLaws[name];
  const lawName = [name, ...(law.reads ?? []).map((id) => spec.network[id])].join(' ');
  const fanIn = fanInOf(spec, layer);
  const draws = layerDraws(sampling, chunk, layer);
  const wanted = { role: 'weights', law: lawName, rows: width, columns: fanIn } as const;
  const weights = draws.take(wanted, (ops) => law.draw(ops, width, fanIn, spec.network));
  const scale = Math.sqrt(weightVariance / fanIn);
  const { ops } = backend;
  const met: T[] = [];
  return {
    apply: (x) => {
      met[0] = x;
      return draws.addBias(ops.scale(backend.multiply(weights, x), scale));
    },
    transpose: (g) => {
      met[1] = g;
      return ops.scale(backend.multiply(weights, g, true), scale);
    },
    met: () => [ops.scale(met[0], 1), ops.scale(met[1], 1)],
    release: draws.release,
  };
}
