import { isInputMap, unitsOf } from '../networks/dimensions.ts';
import { type Recorded, startTape } from '../networks/tape.ts';
import type { Chunk } from './chunk.ts';
import { type DrawnLayer, drawLayer } from './drawnLayer.ts';
import { type ForwardPass, freeSignal } from './forward.ts';
import { layerMap } from './layerMap.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { meanSquareOf, standardized } from './standardize.ts';

/** The way back of a chunk of networks. Index l of each list is layer l. */
export interface BackwardPass<T> {
  /** Mean square of dL/dh_l before it was divided by its root, [networks, 1, 1]: half its logarithm and those of all later layers add up to that of the gradient. */
  readonly squaredScales: T[];
  /**
   * The input x and dL/da of each affine map of layer l, in the scales of h_{l-1} and dL/dh_l, or in law their triangular factors; only where weight
   * gradients are asked for.
   */
  readonly met: (readonly MetByMap<T>[] | undefined)[];
}

/** What one affine map met on both ways. */
export interface MetByMap<T> {
  readonly input: T;
  readonly gradient: T;
}

/** Pulls a standard normal cotangent at h_L back through the layers, each recorded afresh from h_{l-1} and its weights, into `pass`. */
export async function pullBack<T>(
  sampling: Sampling<T>,
  chunk: Chunk,
  forward: ForwardPass<T>,
  pass: BackwardPass<T>,
  wantMet: boolean,
): Promise<void> {
  const { backend, spec } = sampling;
  const { depth } = spec.network;
  let cotangent = backend.scope((): Cotangent<T> => {
    const address = { seed: spec.seed, ...chunk, layer: depth, role: 'cotangent' } as const;
    const drawn = backend.matrices(address).normals(unitsOf(spec, depth), spec.inputs.batch);
    return [drawn, meanSquareOf(backend.ops, drawn)];
  });
  pass.squaredScales[depth] = cotangent[1];
  try {
    for (let layer = depth; layer >= 1; layer--) {
      const h = forward.signals[layer - 1];
      if (h === undefined) throw new Error('the way back of a pass that kept no signals');
      const drawn = drawLayer(sampling, chunk, layer, 'back', { fitted: forward.fitted[layer] });
      let pulled: readonly T[];
      try {
        pulled = backend.scope(() => pullLayer(sampling, layer, drawn, h, cotangent, wantMet));
      } finally {
        drawn.release();
      }
      const [next, meanSquare, ...met] = pulled;
      backend.dispose(cotangent[0]);
      cotangent = [next, meanSquare];
      pass.squaredScales[layer - 1] = meanSquare;
      pass.met[layer] = wantMet ? drawn.maps.map((_, map) => ({ input: met[2 * map], gradient: met[2 * map + 1] })) : undefined;
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
  drawn: DrawnLayer<T>,
  h: T,
  [signal, meanSquare]: Cotangent<T>,
  wantMet: boolean,
): readonly T[] {
  const { ops } = backend;
  const tape = startTape(ops);
  const cotangent = standardized(ops, signal, meanSquare);
  const affine = (x: Recorded<T>, map: number) => tape.linear(x, drawn.maps[map].apply, drawn.maps[map].transpose);
  const { drop } = drawn;
  const doings = { affine, drop: drop && ((x: Recorded<T>) => tape.linear(x, drop, drop)) };
  const variable = tape.variable(h);
  const output = isInputMap(spec, layer) ? affine(variable, 0) : layerMap(tape.ops, spec.network, layer, doings)(variable);
  const pulled = tape.pull(output, cotangent, variable);
  const both = [pulled, meanSquareOf(ops, pulled)];
  return wantMet ? [...both, ...drawn.maps.flatMap((map) => map.met())] : both;
}
