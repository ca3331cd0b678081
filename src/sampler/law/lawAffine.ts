import { weightLaws } from '../../networks/weights/index.ts';
import type { WeightLaw } from '../../networks/weights/weightLaw.ts';
import type { Chunk } from '../chunk.ts';
import type { DrawnAffine } from '../drawnAffine.ts';
import { layerDraws } from '../layerDraws.ts';
import { fanInOf, type Sampling } from '../sampling.ts';
import { gaussianLaw } from './gaussianLaw.ts';
import { haarLaw } from './haarLaw.ts';
import type { Way } from './lawOfWeights.ts';
import { lawBackend, type OrthogonalFactor, orthogonalFactor } from './orthogonalFactor.ts';

const laws = { gaussian: gaussianLaw, haar: haarLaw } as const;

/**
 * The affine map of layer l of one network with the effect of its weights drawn in law. Between `apply` and `transpose` it remembers the
 * factor of x, which must be of the same scope; `known` is the factor of h_{l-1}, where that has been found already.
 */
export function lawAffine<T>(sampling: Sampling<T>, chunk: Chunk, layer: number, way: Way, known?: OrthogonalFactor<T>): DrawnAffine<T> {
  const backend = lawBackend(sampling.backend);
  const { spec } = sampling;
  const { weights, weightVariance, width } = spec.network;
  const { inLaw }: WeightLaw = weightLaws[weights];
  if (inLaw === undefined) throw new Error(`the law of ${weights} weights has no effect to draw`);
  const fanIn = fanInOf(spec, layer);
  const sizes = { width, fanIn, batch: spec.inputs.batch, scale: Math.sqrt(weightVariance / fanIn) };
  const draws = layerDraws(sampling, chunk, layer);
  const law = laws[inLaw](backend, draws, sizes, way);
  let x: OrthogonalFactor<T> | undefined;
  let factorOfG: (() => OrthogonalFactor<T>) | undefined;
  const copy = (upper: T): T => backend.ops.scale(upper, 1);
  return {
    apply: (value) => {
      x = known?.of === value ? known : orthogonalFactor(backend, value);
      return draws.addBias(law.apply(x));
    },
    transpose: (value) => {
      factorOfG = once(() => orthogonalFactor(backend, value));
      return law.transpose(after(x), value, factorOfG);
    },
    met: () => [copy(after(x).upper), copy(after(factorOfG)().upper)],
    release: draws.release,
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
