import { mapsOf, overLayers, polarSide, sizedSpec, unitsOf } from './dimensions.ts';
import { specOf } from './ensembleSpec.ts';
import { needsOf } from './needs.ts';
import { observables } from './observables/index.ts';
import type { Observable } from './observables/observable.ts';
import { plannedMethod } from './plannedMethod.ts';
import { rankedValues } from './quantiles.ts';
import type { Settings } from './settings.ts';
import { decomposed, tangentColumns } from './tangentSizes.ts';
import { type WayOut, waysOut } from './wayOut.ts';
import type { WeightsId } from './weights/index.ts';

/** Bytes per value of a signal that is kept until it is read: its own 4, 4 as it is joined to the others, 4 as it arrives, and 8 in float64. */
const bytesOfKept = 20;
/** Bytes per value that a layer works with: 8 unless a backend was named that calculates in float32. */
const bytesOfWorking = ({ backend }: Settings): number => (backend === 'webgl' || backend === 'webgpu' || backend === 'wasm' ? 4 : 8);
/** Bytes per number of an observable, in 32 bits: the sampler's own, its copy on the way to the page, and the page's of this run and of the one before. */
const bytesOfObserved = 16;
/** Bytes of a value that is kept for quantiles. */
const bytesOfRanked = 8;
/** Signals that a layer holds at once on the way back: what its tape recorded, and their cotangents. */
const signalsOfLayer = 12;
/** Copies of its tangents that a layer holds at once: before, behind, what leads there, and what is read. */
const tangentsOfLayer = 6;
/** Copies of a matrix whose singular values are found: as it is read, and two that are turned. */
const copiesOfDecomposed = 3;
/** Signals that a layer holds at once in law, while the gradient is pulled back through it. */
const signalsInLaw = 7;
/** Squares of the larger side that an orthogonal map holds while it is drawn: the two products and two iterates of the polar factor. */
const squaresOfPolarFactor = 4;
/**
 * Matrices as large as its weights that a map holds while they are drawn: for uniform ones the normals that they come of, for sparse ones two of them.
 */
const matricesOfMap: Readonly<Record<WeightsId, number>> = {
  gaussian: 1,
  orthogonal: 1,
  uniform: 2,
  sparse: 3,
  iterative: 1,
  deltaOrthogonal: 2,
};

/** Bytes of drawn weights, or of what is drawn instead of them in law, that are kept at most, from the way forward for the way back and for later runs. */
export const keptWeights = 2 ** 28;

/**
 * Bytes of one draw in law that are kept at most: those of a million units would push out each other, and a wide network is to need no more memory
 * than its signals.
 */
export const keptDraw = 2 ** 23;

/**
 * About how many bytes a run holds at once, one network at a time with all its layers. Drawn in law it has no weights; left to us, it is
 * counted in law where that is exact, because what a GPU then draws within the frame budget is small.
 */
export function runMemory(settings: Settings): number {
  const { depth, metrics: asked, networks, observables: pictures } = settings;
  const observed = pictures
    .map((id) => observables[id] as Observable)
    .map(({ size, networksKept }) => size(specOf(settings)) * Math.min(networks, networksKept));
  const numbers = observed.reduce((sum, ofLayer) => sum + ofLayer * (depth + 1), 0);
  const ofNetwork = plannedMethod(settings, false) === 'law' ? networkInLaw(settings) : networkOfWeights(settings);
  return ofNetwork + numbers * bytesOfObserved + rankedValues({ depth, networks, metrics: asked }) * bytesOfRanked;
}

/** In float64: every h_l, what a layer works with, and the normals of both ways as if they were kept, so that no network counts less than a smaller one. */
function networkInLaw(settings: Settings): number {
  const { depth, batch } = settings;
  const { signals, largest, maps } = sizesOf(settings);
  const bytes = Float64Array.BYTES_PER_ELEMENT;
  return (
    bytes * (signals + signalsInLaw * largest * maps) +
    Math.min(keptWeights, 2 * bytes * overLayers(depth, (layer) => rowsOf(settings, layer) * batch))
  );
}

/** Rows of all maps of a layer together. */
const rowsOf = (settings: Settings, layer: number): number => mapsOf(sizedSpec(settings), layer).reduce((sum, { rows }) => sum + rows, 0);

/** Values of the signals of all layers and of the largest of them, and the most maps of a layer. */
function sizesOf(settings: Settings): { readonly signals: number; readonly largest: number; readonly maps: number } {
  const { depth, batch } = settings;
  const spec = sizedSpec(settings);
  const of = (layer: number): number => unitsOf(spec, layer) * batch;
  return { signals: of(0) + overLayers(depth, of), largest: Math.max(of(0), of(depth)), maps: mapsOf(spec, depth).length };
}

function networkOfWeights(settings: Settings): number {
  const { depth, batch, weights } = settings;
  const spec = sizedSpec(settings);
  const needs = needsOf(settings);
  const { signals, largest, maps } = sizesOf(settings);
  const taps = Math.max(...mapsOf(spec, depth).map((map) => map.taps ?? 1));
  const kept = signals * (needs.has('weightGradient') ? 1 + 2 * maps * taps : 1);
  const matrices = (layer: number): number => mapsOf(spec, layer).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const squares = (layer: number): number => Math.max(...mapsOf(spec, layer).map((map) => polarSide(weights, map) ** 2));
  const held = Math.max(...[1, depth].map((layer) => matricesOfMap[weights] * matrices(layer) + squaresOfPolarFactor * squares(layer)));
  const bytes = bytesOfWorking(settings);
  const keptOfRun = Math.min(keptWeights, bytes * overLayers(depth, matrices));
  const working = signalsOfLayer * largest * Math.max(maps, taps) + maps * batch ** 2;
  return keptOfRun + kept * bytesOfKept + (working + held) * bytes + memoryOfTangents(settings, taps);
}

/** What tangents and singular values hold in the largest layer; `taps` blocks of a convolution are copies of its signals. */
function memoryOfTangents(settings: Settings, taps: number): number {
  const { depth } = settings;
  const units = Math.max(unitsOf(sizedSpec(settings), 0), unitsOf(sizedSpec(settings), depth));
  const entries = decomposed(settings, depth).reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  const tangents = (tangentsOfLayer + taps - 1) * units * tangentColumns(settings);
  return tangents * bytesOfWorking(settings) + copiesOfDecomposed * entries * Float64Array.BYTES_PER_ELEMENT;
}

/** A run that needs more memory than there is. */
export interface TooLarge {
  readonly kind: 'memory';
  /** Bytes. */
  readonly needs: number;
  readonly room: number;
  /** Each makes it fit. */
  readonly waysOut: readonly WayOut[];
}

/** Why a run cannot be: undefined where what it holds, in bytes, fits into `room`. */
export function tooLarge(settings: Settings, room: number, memory: (settings: Settings) => number = runMemory): TooLarge | undefined {
  const needs = memory(settings);
  if (needs <= room) return undefined;
  const fits = (smaller: Settings): boolean => memory(smaller) <= room;
  return { kind: 'memory', needs, room, waysOut: waysOut(settings, ['depth', 'width', 'batch', 'networks'], fits) };
}
