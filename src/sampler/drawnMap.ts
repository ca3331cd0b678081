import type { MapSizes } from '../networks/architectures/architecture.ts';
import type { NetworkSpec } from '../networks/spec.ts';
import { weightLaws } from '../networks/weights/index.ts';
import { isFitted } from '../networks/weights/weightLaw.ts';
import { type LayerDraws, subStreamOf } from './layerDraws.ts';
import type { Sampling } from './sampling.ts';

/** W of one map, one per network: `unit` times `scale`. */
export interface DrawnWeights<T> {
  /** The draw, of unit variance. */
  readonly unit: T;
  readonly scale: number;
}

/** One affine map a = W x + b of a layer, one W and b per network. */
export interface DrawnMap<T> {
  /** W x + b. */
  apply(x: T): T;
  /** W^T g, the way back, for the x applied last. */
  transpose(g: T): T;
  /** After both ways: copies of x and g, or of smaller matrices with the same triangular factors. */
  met(): readonly [x: T, g: T];
  /** W itself; absent in law, where its effect is drawn in its place. */
  readonly weights?: DrawnWeights<T>;
}

/**
 * W is `fitted` where it is given. Else draws W (entries of variance sigma_w^2 / fan-in) and b of map number `map` from their counters, unless the store has them. The draws have unit
 * variance and are scaled where they take effect.
 */
export function drawMap<T>(
  { backend, spec }: Sampling<T>,
  draws: LayerDraws<T>,
  sizes: MapSizes & { readonly map: number },
  fitted?: T,
): DrawnMap<T> {
  const { rows, columns } = sizes;
  const weights = fitted ?? drawWeights(spec.network, draws, sizes);
  const bias = sizes.bias ? draws.bias(rows) : undefined;
  const scale = Math.sqrt(varianceOf(spec.network, sizes) / columns);
  const { ops } = backend;
  const met: T[] = [];
  return {
    apply: (x) => {
      met[0] = x;
      const product = ops.scale(backend.multiply(weights, x), scale);
      return bias?.addTo(product) ?? product;
    },
    transpose: (g) => {
      met[1] = g;
      return ops.scale(backend.multiply(weights, g, true), scale);
    },
    met: () => [ops.scale(met[0], 1), ops.scale(met[1], 1)],
    weights: { unit: weights, scale },
  };
}

/** The variance of a weight of a map, times its fan-in. */
export const varianceOf = ({ weightVariance }: Pick<NetworkSpec, 'weightVariance'>, { unitVariance = false }: MapSizes): number =>
  unitVariance ? 1 : weightVariance;

function drawWeights<T>(
  network: NetworkSpec,
  draws: LayerDraws<T>,
  { rows, columns, taps = 1, map }: MapSizes & { readonly map: number },
): T {
  const law = weightLaws[network.weights];
  if (isFitted(law)) throw new Error(`${network.weights} weights are not drawn, but fitted to what they meet`);
  const name = [network.weights, taps, ...(law.reads ?? []).map((id) => network[id])].join(' ');
  return draws.take({ role: 'weights', subStream: subStreamOf(map), law: name, rows, columns }, (ops) =>
    law.draw(ops, rows, columns, { ...network, taps }),
  );
}
