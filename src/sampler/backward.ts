import { type Recorded, startTape } from '../networks/tape.ts';
import { inputDimension } from './drawInputs.ts';
import { type Chunk, type DrawnAffine, drawAffine } from './drawnAffine.ts';
import { type ForwardPass, fanInOf, type Sampling } from './forward.ts';
import { isInputMap, layerMap } from './layerMap.ts';
import { type Standardized, standardize } from './standardize.ts';
import type { WeightStore } from './weightStore.ts';

/** The way back of a chunk of networks. Index l of each list is layer l. */
export interface BackwardPass<T> {
  /** Mean square of dL/dh_l before it was divided by its root, [networks, 1, 1]: half its logarithm and those of all later layers add up to that of the gradient. */
  readonly squaredScales: T[];
  /** The affine map's input x and dL/da of layer l, in the scales of h_{l-1} and dL/dh_l; only where weight gradients are asked for. */
  readonly affine: ({ readonly input: T; readonly gradient: T } | undefined)[];
}

/** Pulls a standard normal cotangent at h_L back through the layers, each recorded afresh from h_{l-1} and its weights, into `pass`. */
export async function pullBack<T>(
  sampling: Sampling<T>,
  chunk: Chunk,
  forward: ForwardPass<T>,
  weights: WeightStore<T>,
  pass: BackwardPass<T>,
  wantAffine: boolean,
): Promise<void> {
  const { backend, spec } = sampling;
  const { depth, width } = spec.network;
  const arriving = backend.scope(() => {
    const address = { seed: spec.seed, ...chunk, layer: depth, role: 'cotangent' } as const;
    return both(standardize(backend, backend.matrices(address).normals(width, spec.inputs.batch)));
  });
  let cotangent = arriving[0];
  pass.squaredScales[depth] = arriving[1];
  try {
    for (let layer = depth; layer >= 1; layer--) {
      const affine = weights.take(layer, () => drawAffine(backend, spec, chunk, layer, fanInOf(spec, layer)));
      const [next, scale, input, gradient] = backend.scope(() =>
        pullLayer(sampling, layer, affine, forward.signals[layer - 1], cotangent, wantAffine),
      );
      backend.dispose(cotangent, ...affine.drawn);
      cotangent = next;
      pass.squaredScales[layer - 1] = scale;
      pass.affine[layer] = wantAffine ? { input, gradient } : undefined;
      await sampling.pause();
    }
  } finally {
    backend.dispose(cotangent);
  }
}

const both = <T>({ signal, meanSquare }: Standardized<T>): readonly [T, T] => [signal, meanSquare];

function pullLayer<T>(
  { backend, spec }: Sampling<T>,
  layer: number,
  affine: DrawnAffine<T>,
  h: T,
  cotangent: T,
  wantAffine: boolean,
): readonly T[] {
  const tape = startTape(backend.ops);
  let input = h;
  let gradient = cotangent;
  const recordedAffine = (x: Recorded<T>) => {
    input = x.value;
    return tape.linear(x, affine.apply, (g) => {
      gradient = g;
      return affine.transpose(g);
    });
  };
  const copy = (signal: T): T => backend.ops.scale(signal, 1);
  const variable = tape.variable(h);
  const alone = isInputMap(spec.network, layer, inputDimension(spec));
  const output = alone ? recordedAffine(variable) : layerMap(tape.ops, spec.network, recordedAffine)(variable);
  const pulled = standardize(backend, tape.pull(output, cotangent, variable));
  return wantAffine ? [pulled.signal, pulled.meanSquare, copy(input), copy(gradient)] : [pulled.signal, pulled.meanSquare];
}
