import { inputDistributions } from './inputs/index.ts';
import type { InputDistribution } from './inputs/inputDistribution.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import { parameterTable } from './parameters.ts';
import type { Settings } from './settings.ts';

/** Bytes per value of a signal that is kept until it is read: its own 4, 4 as it is joined to the others, 4 as it arrives, and 8 in float64. */
const bytesOfKept = 20;
/** Bytes per value that a layer works with. */
const bytesOfWorking = 4;
/** Signals that a layer holds at once on the way back: what its tape recorded, and their cotangents. */
const signalsOfLayer = 12;
/** Matrices that a layer holds at once: its weights; for orthogonal ones also the two products and the next iterate of the polar factor. */
const matricesOfLayer = { gaussian: 1, orthogonal: 4 } as const;

/** About how many bytes a run holds at once, wherever it is calculated: one network at a time, all its layers. */
export function runMemory({ depth, width, batch, inputs, weights, metrics: asked }: Settings): number {
  const { dimension = width }: InputDistribution = inputDistributions[inputs];
  const needs = new Set(asked.map((id: MetricId) => (metrics[id] as Metric).needs));
  const signal = width * batch;
  const kept = signal * (depth + 1) * (needs.has('weightGradient') ? 3 : 1);
  const matrix = weights === 'orthogonal' ? Math.max(width, dimension) ** 2 : width * Math.max(width, dimension);
  return kept * bytesOfKept + (signalsOfLayer * signal + matricesOfLayer[weights] * matrix) * bytesOfWorking;
}

/** What of a run could be made smaller, and the largest value with which it fits. */
export type FittingValue = { readonly [Id in 'depth' | 'width' | 'batch']?: number };

/** A run that needs more memory than there is. */
export interface TooLarge {
  /** Bytes. */
  readonly needs: number;
  readonly room: number;
  /** Each by itself makes the run fit; what cannot is left out. */
  readonly fitting: FittingValue;
}

/** Why a run cannot be: undefined where it fits into `room` bytes. */
export function tooLarge(settings: Settings, room: number): TooLarge | undefined {
  const needs = runMemory(settings);
  if (needs <= room) return undefined;
  const fitting: { -readonly [Id in keyof FittingValue]: number } = {};
  for (const id of ['depth', 'width', 'batch'] as const) {
    const value = largestFitting(settings, id, room);
    if (value !== undefined) fitting[id] = value;
  }
  return { needs, room, fitting };
}

/** The largest whole value of a parameter with which a run fits, two digits of it; undefined where none does. */
function largestFitting(settings: Settings, id: keyof FittingValue, room: number): number | undefined {
  const parameter = parameterTable[id];
  let low = parameter.kind === 'number' ? parameter.min : 1;
  const fits = (value: number): boolean => runMemory({ ...settings, [id]: value }) <= room;
  if (!fits(low)) return undefined;
  let high = settings[id];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(low)) - 1);
  return Math.max(parameter.kind === 'number' ? parameter.min : 1, Math.floor(low / unit) * unit);
}
