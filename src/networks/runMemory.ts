import { inputDistributions } from './inputs/index.ts';
import type { InputDistribution } from './inputs/inputDistribution.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import { observables } from './observables/index.ts';
import type { Observable } from './observables/observable.ts';
import { plannedMethod } from './plannedMethod.ts';
import { rankedValues } from './quantiles.ts';
import type { Settings } from './settings.ts';
import { type WayOut, waysOut } from './wayOut.ts';

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
/** Signals that a layer holds at once in law, while the gradient is pulled back through it. */
const signalsInLaw = 7;
/** Matrices that a layer holds at once: its weights; for orthogonal ones also the two products and the next iterate of the polar factor. */
const matricesOfLayer = { gaussian: 1, orthogonal: 4 } as const;

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
  const { depth, batch, metrics: asked, networks, observables: pictures } = settings;
  const observed = pictures
    .map((id) => observables[id] as Observable)
    .map(({ size, networksKept }) => size(batch) * Math.min(networks, networksKept));
  const numbers = observed.reduce((sum, ofLayer) => sum + ofLayer * (depth + 1), 0);
  const ofNetwork = plannedMethod(settings, false) === 'law' ? networkInLaw(settings) : networkOfWeights(settings);
  return ofNetwork + numbers * bytesOfObserved + rankedValues({ depth, networks, metrics: asked }) * bytesOfRanked;
}

/** In float64: every h_l, what a layer works with, and the normals of both ways as if they were kept, so that no network counts less than a smaller one. */
function networkInLaw({ depth, width, batch }: Settings): number {
  const signal = width * batch * Float64Array.BYTES_PER_ELEMENT;
  return signal * (depth + 1 + signalsInLaw) + Math.min(keptWeights, 2 * signal * depth);
}

function networkOfWeights(settings: Settings): number {
  const { depth, width, batch, inputs, weights, metrics: asked } = settings;
  const distribution: InputDistribution = inputDistributions[inputs];
  const dimension = distribution.dimension?.(settings) ?? width;
  const needs = new Set(asked.map((id: MetricId) => (metrics[id] as Metric).needs));
  const signal = width * batch;
  const kept = signal * (depth + 1) * (needs.has('weightGradient') ? 3 : 1);
  const matrix = weights === 'orthogonal' ? Math.max(width, dimension) ** 2 : width * Math.max(width, dimension);
  const bytes = bytesOfWorking(settings);
  const keptOfRun = Math.min(keptWeights, bytes * width ** 2 * depth);
  return keptOfRun + kept * bytesOfKept + (signalsOfLayer * signal + matricesOfLayer[weights] * matrix) * bytes;
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
