import type { Backend } from '../backends/backend.ts';
import { inputDimension } from '../networks/dimensions.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { Chunk } from './chunk.ts';
import { drawInputs } from './drawInputs.ts';
import { type DrawnLayer, drawLayer } from './drawnLayer.ts';
import { fitWeights } from './fitWeights.ts';
import { LastFactor } from './law/lastFactor.ts';
import { lawBackend } from './law/orthogonalFactor.ts';
import { carriesScale, evaluateLayer, ingredientsOf } from './layerMap.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { meanSquareOf, standardized } from './standardize.ts';

/** The way forward of a chunk of networks, on a backend. Index l of each list is layer l. */
export interface ForwardPass<T> {
  /** h_l, divided by its scale where the network carries one; in law none once nothing needs it any more. */
  readonly signals: (T | undefined)[];
  /** In law, what the reading of a layer is made of: R of h_l = Q R. */
  readonly uppers: T[];
  /** The square of the factor that layer l divided by, [networks, 1, 1]; none where scales are not carried. */
  readonly squaredScales: (T | undefined)[];
  /** The weights of layer l, where they are a function of h_{l-1}. */
  readonly fitted: (T | undefined)[];
  /** The mean square of each row (or column) after a normalization along it: 1, or 0 where there was no variance; of two normalizations of a layer the mean. In law the mean of all. */
  readonly normalizedMeanSquares: (T | undefined)[];
}

/** Nothing yet. */
export const emptyForwardPass = <T>(): ForwardPass<T> => ({
  signals: [],
  uppers: [],
  squaredScales: [],
  fitted: [],
  normalizedMeanSquares: [],
});

/**
 * Draws the inputs and propagates them through the L layers, into `pass`. In law a signal is reduced to R as it is drawn, and outlives its
 * layer only where a way back is to follow.
 */
export async function propagate<T>(sampling: Sampling<T>, chunk: Chunk, pass: ForwardPass<T>, wayBack: boolean): Promise<void> {
  const { backend, spec } = sampling;
  const inputs = drawInputs(spec, chunk, sampling.table, backend);
  const input = backend.upload(inputs, [chunk.networks, inputDimension(spec), spec.inputs.batch]);
  pass.signals[0] = input;
  pass.squaredScales[0] = undefined;
  pass.normalizedMeanSquares[0] = undefined;
  const last = isInLaw(spec) ? new LastFactor(lawBackend(backend)) : undefined;
  const reduce = (h: T): void => void (last && pass.uppers.push(last.upperOf(h)));
  try {
    reduce(input);
    let h = input;
    for (let layer = 1; layer <= spec.network.depth; layer++) {
      pass.fitted[layer] = await fitWeights(sampling, layer, h);
      const drawn = drawLayer(sampling, chunk, layer, 'forward', { factor: last?.factor, fitted: pass.fitted[layer] });
      try {
        h = propagateLayer(sampling, pass, layer, drawn, h);
      } finally {
        drawn.release();
      }
      reduce(h);
      if (last && !wayBack) freeSignal(backend, pass, layer - 1);
      await sampling.pause();
    }
  } finally {
    last?.release();
  }
  if (last) freeSignal(backend, pass, spec.network.depth);
}

/** Frees h_l, which nothing needs any more. */
export function freeSignal<T>(backend: Pick<Backend<T>, 'dispose'>, { signals }: ForwardPass<T>, layer: number): void {
  const signal = signals[layer];
  signals[layer] = undefined;
  if (signal !== undefined) backend.dispose(signal);
}

/** h_{l-1} to h_l, which is also added to `pass`. */
function propagateLayer<T>({ backend, spec }: Sampling<T>, pass: ForwardPass<T>, layer: number, drawn: DrawnLayer<T>, before: T): T {
  const { ops } = backend;
  const { over } = ingredientsOf(spec.network).normalization as Normalization;
  let normalized = false;
  const [signal, ...rest] = backend.scope(() => {
    const seen: T[] = [];
    const h = evaluateLayer(backend, spec, layer, drawn, before, {
      normalized: (y) => over && seen.push(isInLaw(spec) ? meanSquareOf(ops, y) : ops.mean(ops.square(y), over)),
    });
    normalized = seen.length > 0;
    const both = seen.length > 1 ? [ops.scale(ops.add(seen[0], seen[1]), 0.5)] : seen;
    if (!carriesScale(spec.network)) return [h, ...both];
    const meanSquare = meanSquareOf(ops, h);
    return [standardized(ops, h, meanSquare), ...both, meanSquare];
  });
  pass.signals.push(signal);
  pass.normalizedMeanSquares.push(normalized ? rest[0] : undefined);
  pass.squaredScales.push(carriesScale(spec.network) ? rest[rest.length - 1] : undefined);
  return signal;
}
