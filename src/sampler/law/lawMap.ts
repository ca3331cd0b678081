import type { MapSizes } from '../../networks/architectures/architecture.ts';
import { weightLaws } from '../../networks/weights/index.ts';
import type { WeightLaw } from '../../networks/weights/weightLaw.ts';
import { type DrawnMap, varianceOf } from '../drawnMap.ts';
import type { LayerDraws } from '../layerDraws.ts';
import type { Sampling } from '../sampling.ts';
import { gaussianLaw } from './gaussianLaw.ts';
import { haarLaw } from './haarLaw.ts';
import type { Way } from './lawOfWeights.ts';
import { lawBackend, type OrthogonalFactor, orthogonalFactor } from './orthogonalFactor.ts';

const laws = { gaussian: gaussianLaw, haar: haarLaw } as const;

/**
 * The affine maps of a layer of one network with the effect of their weights drawn in law. Between `apply` and `transpose` a map remembers the
 * factor of x, which must be of the same scope; maps of the same x share it. `known` is the factor of h_{l-1}, where that has been found already.
 */
export function lawMaps<T>(
  sampling: Sampling<T>,
  draws: LayerDraws<T>,
  sizes: readonly MapSizes[],
  way: Way,
  known?: OrthogonalFactor<T>,
): DrawnMap<T>[] {
  const backend = lawBackend(sampling.backend);
  let last = known;
  const factorOf = (x: T): OrthogonalFactor<T> => {
    last = last?.of === x ? last : orthogonalFactor(backend, x);
    return last;
  };
  return sizes.map((map, number) => lawMap(sampling, draws, { ...map, number }, way, factorOf));
}

function lawMap<T>(
  { backend: anyBackend, spec }: Sampling<T>,
  draws: LayerDraws<T>,
  map: MapSizes & { readonly number: number },
  way: Way,
  factorOf: (x: T) => OrthogonalFactor<T>,
): DrawnMap<T> {
  const backend = lawBackend(anyBackend);
  const { rows, columns, bias: hasBias, number } = map;
  const { weights } = spec.network;
  const { inLaw }: WeightLaw = weightLaws[weights];
  if (inLaw === undefined) throw new Error(`the law of ${weights} weights has no effect to draw`);
  const sizes = {
    width: rows,
    fanIn: columns,
    batch: spec.inputs.batch,
    scale: Math.sqrt(varianceOf(spec.network, map) / columns),
    map: number,
  };
  const law = laws[inLaw](backend, draws, sizes, way);
  const bias = hasBias ? draws.bias(rows) : undefined;
  let x: OrthogonalFactor<T> | undefined;
  let factorOfG: (() => OrthogonalFactor<T>) | undefined;
  const copy = (upper: T): T => backend.ops.scale(upper, 1);
  return {
    apply: (value) => {
      x = factorOf(value);
      const product = law.apply(x);
      return bias?.addTo(product) ?? product;
    },
    transpose: (value) => {
      factorOfG = once(() => orthogonalFactor(backend, value));
      return law.transpose(after(x), value, factorOfG);
    },
    met: () => [copy(after(x).upper), copy(after(factorOfG)().upper)],
  };
}

/** What is there once the way before it was gone. */
function after<V>(value: V | undefined): V {
  if (value === undefined) throw new Error('a map in law is applied first and transposed then');
  return value;
}

function once<V>(find: () => V): () => V {
  let found: V | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
