import { type Recorded, startTape } from '../networks/tape.ts';
import type { Chunk } from './chunk.ts';
import { inputDimension } from './drawInputs.ts';
import type { DrawnAffine } from './drawnAffine.ts';
import { type ForwardPass, freeSignal } from './forward.ts';
import { layerAffine } from './layerAffine.ts';
import { isInputMap, layerMap } from './layerMap.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { meanSquareOf, standardized } from './standardize.ts';

/** The way back of a chunk of networks. Index l of each list is layer l. */
export interface BackwardPass<T> {
  /** Mean square of dL/dh_l before it was divided by its root, [networks, 1, 1]: half its logarithm and those of all later layers add up to that of the gradient. */
  readonly squaredScales: T[];
  /**
   * The affine map's input x and dL/da of layer l, in the scales of h_{l-1} and dL/dh_l, or in law their triangular factors; only where weight
   * gradients are asked for.
   */
  readonly affine: ({ readonly input: T; readonly gradient: T } | undefined)[];
}

/** Pulls a standard normal cotangent at h_L back through the layers, each recorded afresh from h_{l-1} and its weights, into `pass`. */
export async function pullBack<T>(
  sampling: Sampling<T>,
  chunk: Chunk,
  forward: ForwardPass<T>,
  pass: BackwardPass<T>,
  wantAffine: boolean,
): Promise<void> {
  const { backend, spec } = sampling;
  const { depth, width } = spec.network;
  let cotangent = backend.scope((): Cotangent<T> => {
    const address = { seed: spec.seed, ...chunk, layer: depth, role: 'cotangent' } as const;
    const drawn = backend.matrices(address).normals(width, spec.inputs.batch);
    return [drawn, meanSquareOf(backend.ops, drawn)];
  });
  pass.squaredScales[depth] = cotangent[1];
  try {
    for (let layer = depth; layer >= 1; layer--) {
      const h = forward.signals[layer - 1];
      if (h === undefined) throw new Error('the way back of a pass that kept no signals');
      const affine = layerAffine(sampling, chunk, layer, 'back');
      let pulled: readonly T[];
      try {
        pulled = backend.scope(() => pullLayer(sampling, layer, affine, h, cotangent, wantAffine));
      } finally {
        affine.release();
      }
      const [next, meanSquare, input, gradient] = pulled;
      backend.dispose(cotangent[0]);
      cotangent = [next, meanSquare];
      pass.squaredScales[layer - 1] = meanSquare;
      pass.affine[layer] = wantAffine ? { input, gradient } : undefined;
      if (isInLaw(spec)) freeSignal(backend, forward, layer - 1);
      await sampling.pause();
    }
  } finally {
    backend.dispose(cotangent[0]);
  }
}

/** dL/dh_l up to its scale, and its mean square: whoever uses it divides by the root, in the same program as all else. */
type Cotangent<T> = readonly [signal: T, meanSquare: T];

function pullLayer<T>(
  { backend, spec }: Sampling<T>,
  layer: number,
  affine: DrawnAffine<T>,
  h: T,
  [signal, meanSquare]: Cotangent<T>,
  wantAffine: boolean,
): readonly T[] {
  const { ops } = backend;
  const tape = startTape(ops);
  const cotangent = standardized(ops, signal, meanSquare);
  const recordedAffine = (x: Recorded<T>) => tape.linear(x, affine.apply, affine.transpose);
  const variable = tape.variable(h);
  const alone = isInputMap(spec.network, layer, inputDimension(spec));
  const output = alone ? recordedAffine(variable) : layerMap(tape.ops, spec.network, recordedAffine)(variable);
  const pulled = tape.pull(output, cotangent, variable);
  const both = [pulled, meanSquareOf(ops, pulled)];
  return wantAffine ? [...both, ...affine.met()] : both;
}
