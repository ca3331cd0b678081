import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { Chunk } from './chunk.ts';
import { drawInputs, inputDimension } from './drawInputs.ts';
import { type DrawnAffine, drawAffine } from './drawnAffine.ts';
import { carriesScale, evaluateLayer, ingredientsOf, isInputMap } from './layerMap.ts';
import type { Sampling } from './sampling.ts';
import { meanSquareOf, standardized } from './standardize.ts';

/** The way forward of a chunk of networks, on a backend. Index l of each list is layer l. */
export interface ForwardPass<T> {
  /** h_l, divided by its scale where the network carries one. */
  readonly signals: T[];
  /** The square of the factor that layer l divided by, [networks, 1, 1]; none where scales are not carried. */
  readonly squaredScales: (T | undefined)[];
  /** The mean square of each row (or column) after a normalization along it: 1, or 0 where there was no variance. */
  readonly normalizedMeanSquares: (T | undefined)[];
}

/** Draws the inputs and propagates them through the L layers, into `pass`. */
export async function propagate<T>(sampling: Sampling<T>, chunk: Chunk, pass: ForwardPass<T>): Promise<void> {
  const { backend, spec } = sampling;
  const inputs = drawInputs(spec, chunk, sampling.digits);
  pass.signals[0] = backend.upload(inputs, [chunk.networks, inputDimension(spec), spec.inputs.batch]);
  pass.squaredScales[0] = undefined;
  pass.normalizedMeanSquares[0] = undefined;
  for (let layer = 1; layer <= spec.network.depth; layer++) {
    const affine = drawAffine(sampling, chunk, layer);
    try {
      propagateLayer(sampling, pass, layer, affine);
    } finally {
      affine.release();
    }
    await sampling.pause();
  }
}

function propagateLayer<T>({ backend, spec }: Sampling<T>, pass: ForwardPass<T>, layer: number, affine: DrawnAffine<T>): void {
  const alone = isInputMap(spec.network, layer, inputDimension(spec));
  const { ops } = backend;
  const { over } = ingredientsOf(spec.network).normalization as Normalization;
  let normalized = false;
  const [signal, ...rest] = backend.scope(() => {
    const seen: T[] = [];
    const h = evaluateLayer(backend, spec.network, affine, alone, pass.signals[layer - 1], {
      normalized: (y) => over && seen.push(ops.mean(ops.square(y), over)),
    });
    normalized = seen.length > 0;
    if (!carriesScale(spec.network)) return [h, ...seen];
    const meanSquare = meanSquareOf(ops, h);
    return [standardized(ops, h, meanSquare), ...seen, meanSquare];
  });
  pass.signals.push(signal);
  pass.normalizedMeanSquares.push(normalized ? rest[0] : undefined);
  pass.squaredScales.push(carriesScale(spec.network) ? rest[rest.length - 1] : undefined);
}
