import type { Backend } from '../backends/backend.ts';
import { triangularFactor } from '../math/triangularFactor.ts';
import { layoutOf, positionsOf, unitsOf } from '../networks/dimensions.ts';
import type { LayerReading, TriangularFactor, UnitReading } from '../networks/layerReading.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { BackwardPass, MetByMap } from './backward.ts';
import type { Chunk } from './chunk.ts';
import { type Fetched, fetchLists } from './fetchLists.ts';
import type { ForwardPass } from './forward.ts';
import { lawBackend } from './law/orthogonalFactor.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** One drawn network, seen from outside: a reading per layer l = 0..L, and where something went wrong first. */
export interface NetworkReadings {
  readonly layers: readonly LayerReading[];
  /** First layer where a row or column had no variance. */
  readonly noVarianceAt?: number;
  /** First layer whose signal left the range of the backend's numbers. */
  readonly overflowAt?: number;
}

type Lists = Record<
  'signals' | 'squaredScales' | 'normalized' | 'saturated' | 'dead' | 'below' | 'squaredGradientScales' | 'inputs' | 'gradients',
  Fetched
>;

/** The triangular factor of a layer's signal, or of what an affine map met: found from its values, or in law these themselves. */
type FactorOf = (values: Float64Array, logScale: number) => TriangularFactor;

/** Reads a chunk's passes back and reduces every layer to its reading, in float64. */
export async function readLayers<T>(
  { backend, spec }: Sampling<T>,
  chunk: Chunk,
  forward: ForwardPass<T>,
  backward: BackwardPass<T>,
): Promise<NetworkReadings[]> {
  const lists: Lists = await fetchLists(backend, {
    signals: isInLaw(spec) ? forward.uppers : forward.signals,
    squaredScales: forward.squaredScales,
    normalized: forward.normalizedMeanSquares,
    saturated: forward.saturated,
    dead: forward.dead,
    below: forward.below,
    squaredGradientScales: backward.squaredScales,
    inputs: byMap(backward, ({ input }) => input),
    gradients: byMap(backward, ({ gradient }) => gradient),
  });
  const epsilon = backend.precision === 'float64' ? 2 ** -52 : 2 ** -23;
  const { batch } = spec.inputs;
  const factorOf = isInLaw(spec) ? factorRead(backend, batch) : factorFound(batch);
  const factorOfMet = isInLaw(spec) ? factorOf : factorFound(batch * positionsOf(spec.network));
  const whole = 1 - leastLoss(spec);
  return Array.from({ length: chunk.networks }, (_, k) => {
    const own = onlyNetwork(lists, k, chunk.networks);
    const layers = readingsOf(own, spec, epsilon, { signal: factorOf, met: factorOfMet });
    return {
      layers,
      noVarianceAt: firstLayer(own.normalized, (values) => mean(values) < whole),
      overflowAt: firstLayer(own.signals, (values) => !values.every(Number.isFinite)),
    };
  });
}

/** What each affine map met, those of a layer side by side. */
function byMap<T>({ met }: BackwardPass<T>, of: (map: MetByMap<T>) => T): (T | undefined)[] {
  const flat: (T | undefined)[] = [];
  for (const [layer, maps = []] of met.entries()) for (const [k, map] of maps.entries()) flat[layer * mostMaps + k] = of(map);
  return flat;
}

/** The most affine maps that a layer may have. */
const mostMaps = 6;

/** Half of what the mean square of normalized signals falls by at least where one row, column or group has no variance. */
function leastLoss(spec: EnsembleSpec): number {
  const { network, inputs } = spec;
  const { batch } = inputs;
  const units = unitsOf(spec, network.depth);
  const { entries }: Normalization = normalizations[network.normalization];
  const normalizationsOfLayer = 2;
  return entries(units, batch, layoutOf(network)) / (2 * normalizationsOfLayer * units * batch);
}

function firstLayer(list: Fetched, holds: (values: Float64Array) => boolean): number | undefined {
  const layer = list.findIndex((values) => values !== undefined && holds(values));
  return layer < 0 ? undefined : layer;
}

/** The lists cut down to network k of a chunk. */
function onlyNetwork(lists: Lists, k: number, networks: number): Lists {
  const cut = (values: Float64Array | undefined) => {
    const size = (values?.length ?? 0) / networks;
    return values?.subarray(k * size, (k + 1) * size);
  };
  const names = Object.keys(lists) as (keyof Lists)[];
  return Object.fromEntries(names.map((name) => [name, lists[name].map(cut)])) as unknown as Lists;
}

function readingsOf(
  own: Lists,
  spec: EnsembleSpec,
  epsilon: number,
  factorOf: { readonly signal: FactorOf; readonly met: FactorOf },
): LayerReading[] {
  const { batch } = spec.inputs;
  const logScales = runningLogs(own.squaredScales);
  const gradientLogs = runningLogs([...own.squaredGradientScales].reverse()).reverse();
  return own.signals.map((values, layer) => {
    const width = unitsOf(spec, layer);
    const reading: LayerReading = { width, batch, epsilon, signal: factorOf.signal(values!, logScales[layer]), units: unitsAt(own, layer) };
    if (own.squaredGradientScales.length === 0) return reading;
    const gradientLogNorm = gradientLogs[layer] + Math.log(width * batch) / 2;
    const products = Array.from({ length: mostMaps }, (_, k) => layer * mostMaps + k)
      .filter((at) => own.inputs[at] !== undefined)
      .map((at) => logNormOfProduct(factorOf.met(own.gradients[at]!, 0), factorOf.met(own.inputs[at]!, 0)));
    if (products.length === 0) return { ...reading, gradientLogNorm };
    return { ...reading, gradientLogNorm, weightGradientLogNorm: logOfRootSum(products) + gradientLogs[layer] + logScales[layer - 1] };
  });
}

/** What was counted of the entries of a layer. */
function unitsAt({ saturated, dead, below }: Lists, layer: number): UnitReading | undefined {
  const shares = below[layer];
  return shares && { saturated: saturated[layer]?.[0], dead: dead[layer]?.[0], below: shares };
}

/** ln sqrt(sum of squares), given the logarithms of the terms. */
function logOfRootSum(logs: readonly number[]): number {
  const largest = Math.max(...logs);
  if (logs.length === 1 || !Number.isFinite(largest)) return largest;
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(2 * (log - largest)), 0)) / 2;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Running sums of the logarithms of positive scales, given their squares; a missing scale counts as 1. */
function runningLogs(squares: Fetched): number[] {
  let sum = 0;
  return squares.map((square) => {
    sum += square === undefined ? 0 : Math.log(square[0]) / 2;
    return sum;
  });
}

const factorFound =
  (columns: number): FactorOf =>
  (values, logScale) => {
    const [width, rows] = [values.length / columns, Math.min(values.length / columns, columns)];
    if (!values.every(Number.isFinite)) return { rows, columns, values: new Float64Array(rows * columns).fill(Number.NaN), logScale };
    return { rows, columns, values: triangularFactor(values, width, columns), logScale };
  };

/** R as it was drawn; its singular values are found where it was, if anybody asks. */
const factorRead =
  <T>(backend: Backend<T>, columns: number): FactorOf =>
  (values, logScale) => {
    const rows = values.length / columns;
    const singularValues = (): Float64Array => {
      const upper = backend.upload(values, [1, rows, columns]);
      const found = lawBackend(backend).columns.singularValues(upper);
      backend.dispose(upper);
      return found;
    };
    return { rows, columns, values, logScale, singularValues };
  };

/** ln ||D X^T||_F from the triangular factors of D and X, which keeps what their Gram matrices would cancel. */
function logNormOfProduct(left: TriangularFactor, right: TriangularFactor): number {
  const { columns } = left;
  let sumOfSquares = 0;
  for (let i = 0; i < left.rows; i++) {
    for (let j = 0; j < right.rows; j++) {
      let entry = 0;
      for (let k = Math.max(i, j); k < columns; k++) entry += left.values[i * columns + k] * right.values[j * columns + k];
      sumOfSquares += entry * entry;
    }
  }
  return Math.log(sumOfSquares) / 2;
}
