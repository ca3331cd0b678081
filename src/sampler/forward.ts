import type { Backend } from '../backends/backend.ts';
import { inputDimension } from '../networks/dimensions.ts';
import type { UnitReading } from '../networks/layerReading.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import { entryEdges } from '../networks/observables/activationHistogram.ts';
import type { Chunk } from './chunk.ts';
import { drawInputs } from './drawInputs.ts';
import { type DrawnLayer, drawLayer } from './drawnLayer.ts';
import { fitWeights } from './fitWeights.ts';
import { LastFactor } from './law/lastFactor.ts';
import { lawBackend } from './law/orthogonalFactor.ts';
import { carriesScale, evaluateLayer, ingredientsOf } from './layerMap.ts';
import { namedScope } from './namedScope.ts';
import { isInLaw, type Sampling } from './sampling.ts';
import { meanSquareOf, standardized } from './standardize.ts';
import { sharesBelow, slopeCounts } from './unitCounts.ts';

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
  /** What is counted of the entries, where that was asked for: of the slopes of the activation, and of h_l below each edge of its histogram. */
  readonly saturated: (T | undefined)[];
  readonly dead: (T | undefined)[];
  readonly below: T[];
}

/** Nothing yet. */
export const emptyForwardPass = <T>(): ForwardPass<T> => ({
  signals: [],
  uppers: [],
  squaredScales: [],
  fitted: [],
  normalizedMeanSquares: [],
  saturated: [],
  dead: [],
  below: [],
});

/** What a pass is for: whether a way back is to follow, and whether entries are counted. */
interface Wanted {
  readonly wayBack: boolean;
  readonly units: boolean;
}

/**
 * Draws the inputs and propagates them through the L layers, into `pass`. In law a signal is reduced to R as it is drawn, and outlives its
 * layer only where a way back is to follow.
 */
export async function propagate<T>(sampling: Sampling<T>, chunk: Chunk, pass: ForwardPass<T>, { wayBack, units }: Wanted): Promise<void> {
  const { backend, spec } = sampling;
  const edges = units ? backend.upload(entryEdges, [1, entryEdges.length, 1]) : undefined;
  const inputs = drawInputs(spec, chunk, sampling.table, backend);
  const input = backend.upload(inputs, [chunk.networks, inputDimension(spec), spec.inputs.batch]);
  pass.signals[0] = input;
  pass.squaredScales[0] = undefined;
  pass.normalizedMeanSquares[0] = undefined;
  const last = isInLaw(spec) ? new LastFactor(lawBackend(backend)) : undefined;
  const reduce = (h: T): void => void (last && pass.uppers.push(last.upperOf(h)));
  try {
    if (edges !== undefined) pass.below.push(...backend.scope((): readonly [T] => [sharesBelow(backend.ops, input, edges)]));
    reduce(input);
    let h = input;
    for (let layer = 1; layer <= spec.network.depth; layer++) {
      pass.fitted[layer] = await fitWeights(sampling, layer, h);
      const drawn = drawLayer(sampling, chunk, layer, 'forward', { factor: last?.factor, fitted: pass.fitted[layer] });
      try {
        h = propagateLayer(sampling, pass, layer, drawn, h, edges);
      } finally {
        drawn.release();
      }
      reduce(h);
      if (last && !wayBack) freeSignal(backend, pass, layer - 1);
      await sampling.pause();
    }
  } finally {
    last?.release();
    if (edges !== undefined) backend.dispose(edges);
  }
  if (last) freeSignal(backend, pass, spec.network.depth);
}

/** Frees h_l, which nothing needs any more. */
export function freeSignal<T>(backend: Pick<Backend<T>, 'dispose'>, { signals }: ForwardPass<T>, layer: number): void {
  const signal = signals[layer];
  signals[layer] = undefined;
  if (signal !== undefined) backend.dispose(signal);
}

/** h_{l-1} to h_l, which is also added to `pass`; entries are counted where there are edges. */
function propagateLayer<T>(
  { backend, spec }: Sampling<T>,
  pass: ForwardPass<T>,
  layer: number,
  drawn: DrawnLayer<T>,
  before: T,
  edges?: T,
): T {
  const { ops } = backend;
  const { network } = spec;
  const { over } = ingredientsOf(network).normalization as Normalization;
  const made = namedScope<T, 'signal' | 'normalized' | 'squaredScale' | keyof UnitReading>(backend, () => {
    const seen: T[] = [];
    const slopes: Partial<ReturnType<typeof slopeCounts<T>>>[] = [];
    const h = evaluateLayer(backend, spec, layer, drawn, before, {
      normalized: (y) => over && seen.push(isInLaw(spec) ? meanSquareOf(ops, y) : ops.mean(ops.square(y), over)),
      activated: (x) => edges !== undefined && slopes.push(slopeCounts(ops, network, x)),
    });
    const squaredScale = carriesScale(network) ? meanSquareOf(ops, h) : undefined;
    return {
      signal: squaredScale === undefined ? h : standardized(ops, h, squaredScale),
      normalized: seen.length > 1 ? ops.scale(ops.add(seen[0], seen[1]), 0.5) : seen[0],
      squaredScale,
      ...slopes[0],
      below: edges && sharesBelow(ops, h, edges),
    };
  });
  const signal = made.signal as T;
  pass.signals.push(signal);
  pass.normalizedMeanSquares.push(made.normalized);
  pass.squaredScales.push(made.squaredScale);
  if (made.below !== undefined) pass.below[layer] = made.below;
  [pass.saturated[layer], pass.dead[layer]] = [made.saturated, made.dead];
  return signal;
}
