import { type FittingValue, largestFitting } from './fittingValue.ts';
import { inputDistributions } from './inputs/index.ts';
import type { InputDistribution } from './inputs/inputDistribution.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import { observables } from './observables/index.ts';
import type { Observable } from './observables/observable.ts';
import type { Settings } from './settings.ts';

/** Bytes per value of a signal that is kept until it is read: its own 4, 4 as it is joined to the others, 4 as it arrives, and 8 in float64. */
const bytesOfKept = 20;
/** Bytes per value that a layer works with. */
const bytesOfWorking = 4;
/** Bytes per number of an observable, in 32 bits: the sampler's own, its copy on the way to the page, and the page's of this run and of the one before. */
const bytesOfObserved = 16;
/** Signals that a layer holds at once on the way back: what its tape recorded, and their cotangents. */
const signalsOfLayer = 12;
/** Matrices that a layer holds at once: its weights; for orthogonal ones also the two products and the next iterate of the polar factor. */
const matricesOfLayer = { gaussian: 1, orthogonal: 4 } as const;

/** Bytes of drawn weights that are kept at most, from the way forward for the way back and for later runs. */
export const keptWeights = 2 ** 28;

/** About how many bytes a run holds at once, wherever it is calculated: one network at a time, all its layers. */
export function runMemory({ depth, width, batch, inputs, weights, metrics: asked, networks, observables: pictures }: Settings): number {
  const { dimension = width }: InputDistribution = inputDistributions[inputs];
  const needs = new Set(asked.map((id: MetricId) => (metrics[id] as Metric).needs));
  const signal = width * batch;
  const kept = signal * (depth + 1) * (needs.has('weightGradient') ? 3 : 1);
  const matrix = weights === 'orthogonal' ? Math.max(width, dimension) ** 2 : width * Math.max(width, dimension);
  const observed = pictures
    .map((id) => observables[id] as Observable)
    .map(({ size, networksKept }) => size(batch) * Math.min(networks, networksKept));
  const numbers = observed.reduce((sum, ofLayer) => sum + ofLayer * (depth + 1), 0);
  const keptOfRun = Math.min(keptWeights, bytesOfWorking * width ** 2 * depth);
  return (
    keptOfRun +
    numbers * bytesOfObserved +
    kept * bytesOfKept +
    (signalsOfLayer * signal + matricesOfLayer[weights] * matrix) * bytesOfWorking
  );
}

/** A run that needs more memory than there is. */
export interface TooLarge {
  readonly kind: 'memory';
  /** Bytes. */
  readonly needs: number;
  readonly room: number;
  /** Each by itself makes the run fit; what cannot is left out. */
  readonly fitting: FittingValue;
}

/** Why a run cannot be: undefined where what it holds, in bytes, fits into `room`. */
export function tooLarge(settings: Settings, room: number, memory: (settings: Settings) => number = runMemory): TooLarge | undefined {
  const needs = memory(settings);
  if (needs <= room) return undefined;
  const fits = (smaller: Settings): boolean => memory(smaller) <= room;
  return { kind: 'memory', needs, room, fitting: largestFitting(settings, ['depth', 'width', 'batch'], fits) };
}
