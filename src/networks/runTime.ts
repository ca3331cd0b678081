import type { MapSizes } from './architectures/architecture.ts';
import type { BackendId } from './backendIds.ts';
import { mapsOf, overLayers, polarSide, positionsOf, sizedSpec, unitsOf } from './dimensions.ts';
import { needsGradient, needsOf } from './needs.ts';
import { frameBudget, plannedMethod } from './plannedMethod.ts';
import type { Settings } from './settings.ts';
import { decomposed, tangentColumns } from './tangentSizes.ts';
import { type WayOut, waysOut } from './wayOut.ts';

/** Milliseconds that a machine of middling speed takes: for a layer at all, a normal, a multiply-add of a matrix product, one of a reading, and one of m^2 n for the singular values of m by n >= m. */
interface Pace {
  readonly layer: number;
  readonly normal: number;
  readonly product: number;
  readonly reading: number;
  readonly singular: number;
}

/** With explicit weights. */
const paces: Readonly<Record<BackendId, Pace>> = {
  webgl: { layer: 1, normal: 1e-6, product: 2e-8, reading: 5e-6, singular: 4e-5 },
  webgpu: { layer: 1, normal: 1e-6, product: 2e-8, reading: 5e-6, singular: 4e-5 },
  simd: { layer: 0.2, normal: 8e-6, product: 4e-7, reading: 1e-6, singular: 6e-6 },
  wasm: { layer: 0.2, normal: 2.5e-5, product: 2e-7, reading: 5e-6, singular: 4e-5 },
  reference: { layer: 0.2, normal: 2.5e-5, product: 7e-7, reading: 5e-6, singular: 4e-5 },
};

/** In law; a normal with all that is done to its entry beside products, a multiply-add of a triangular product. */
const lawPaces: Partial<Record<BackendId, Omit<Pace, 'reading' | 'singular'>>> = {
  simd: { layer: 0.1, normal: 2.2e-5, product: 1.5e-7 },
  reference: { layer: 0.3, normal: 2e-4, product: 4.4e-6 },
};

/** Products of two matrices of weights that a polar factor takes. */
const productsOfPolarFactor = 30;
/** Triangular products of the batch that a layer takes in law: its reading and its factor, and on the way back three more. */
const trianglesOfLayer = { forward: 2, backward: 5 } as const;

/**
 * Milliseconds that a run of all its networks might take on a backend, on a machine of middling speed: in law where the backend has it, it is
 * exact, and explicit weights were not asked for.
 */
export function nominalTime(settings: Settings, backend: BackendId): number {
  const { depth, networks } = settings;
  const backward = needsGradient(needsOf(settings));
  const law = plannedMethod({ ...settings, backend }, false) === 'law' ? lawPaces[backend] : undefined;
  const ofLayer = law ? layerInLaw(settings, law, backward) : layerOfWeights(settings, paces[backend], backward);
  return networks * overLayers(depth, ofLayer);
}

/** Milliseconds of layer l. */
type OfLayer = (layer: number) => number;

function layerInLaw(settings: Settings, { layer: call, normal, product }: Omit<Pace, 'reading' | 'singular'>, backward: boolean): OfLayer {
  const { batch } = settings;
  const spec = sizedSpec(settings);
  const triangles = trianglesOfLayer[backward ? 'backward' : 'forward'] / 2;
  return (layer) => {
    const maps = mapsOf(spec, layer);
    const signals = maps.reduce((sum, { rows, columns }) => sum + batch * (backward ? rows + columns : rows), 0);
    const units = Math.max(unitsOf(spec, layer), unitsOf(spec, layer - 1)) * maps.length;
    return call * maps.length + signals * normal + triangles * units * batch ** 2 * product;
  };
}

function layerOfWeights(settings: Settings, { layer: call, normal, product, reading, singular }: Pace, backward: boolean): OfLayer {
  const { batch, weights } = settings;
  const spec = sizedSpec(settings);
  const positions = positionsOf(spec.network);
  const columns = batch * positions;
  const ofTangents = tangentColumns(settings) * positions;
  const passes = backward ? 3 : 1;
  const ofMap = (map: MapSizes): number => {
    const entries = map.rows * map.columns;
    const polar = productsOfPolarFactor * polarSide(weights, map) ** 3 * product;
    return entries * normal + polar + passes * (call + entries * columns * product) + entries * ofTangents * product;
  };
  const ofSpectra = (layer: number): number =>
    decomposed(settings, layer).reduce((sum, [m, n]) => sum + m * n * Math.min(m, n) * singular, 0);
  return (layer) =>
    mapsOf(spec, layer).reduce((sum, map) => sum + ofMap(map), 0) + passes * unitsOf(spec, layer) * batch ** 2 * reading + ofSpectra(layer);
}

/** Where a run will be calculated, as far as the page can tell: `used` is where the last one was, on a machine that needs `slowness` times the nominal time there. */
export function expectedPlace(settings: Settings, used: BackendId, slowness = 1): BackendId {
  const asked = settings.backend === 'auto' ? used : settings.backend;
  const isGpu = asked === 'webgl' || asked === 'webgpu';
  const keepsUp = isGpu && nominalTime({ ...settings, networks: 1 }, asked) * slowness <= frameBudget;
  if (plannedMethod(settings, keepsUp) === 'explicit') return asked;
  return asked === 'reference' ? asked : 'simd';
}

/** A run that would take longer than a reader waits. */
export interface TooLong {
  readonly kind: 'time';
  /** Seconds, about. */
  readonly needs: number;
  readonly room: number;
  /** Each makes it short enough. */
  readonly waysOut: readonly WayOut[];
}

/** Why a run should not be begun unasked: undefined where `seconds`, the estimate of its time, fits into `room` seconds. */
export function tooLong(settings: Settings, seconds: (settings: Settings) => number, room: number): TooLong | undefined {
  const needs = seconds(settings);
  if (needs <= room) return undefined;
  const fits = (smaller: Settings): boolean => seconds(smaller) <= room;
  return { kind: 'time', needs, room, waysOut: waysOut(settings, ['networks', 'depth', 'width', 'batch'], fits) };
}
