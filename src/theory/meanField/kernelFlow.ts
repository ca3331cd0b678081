import type { EnsembleSpec } from '../../networks/spec.ts';
import { stepOf } from './meanFieldLayers.ts';

/** The solution of dc/dt = kappa(c) - c at some times, ascending from 0. */
export interface KernelFlow {
  readonly times: readonly number[];
  readonly values: readonly number[];
  /** kappa(c) - c there. */
  readonly slopes: readonly number[];
}

/** The first step, and how much of the time that has gone by a step may take: what moves at first is at rest later. */
const [firstStep, share, longestStep] = [0.02, 0.05, 1];

/**
 * The one curve that architectures follow, each as far as its effective time (ours): dc/dt = kappa(c) - c, where kappa is what a layer of a perceptron that nothing is
 * carried around does to a cosine at length 1. By the classical Runge-Kutta rule; undefined where the layer is not known, or is another at each depth.
 *
 * @param from the cosine of the inputs
 * @param until the last time
 */
export function kernelFlow(spec: EnsembleSpec, from: number, until: number): KernelFlow | undefined {
  const map = unitMapOf(spec);
  if (map === undefined) return undefined;
  const slope = (c: number): number => map(c) - c;
  const [times, values, slopes] = [[0], [from], [slope(from)]];
  while (times[times.length - 1] < until) {
    const k = times.length - 1;
    const step = Math.min(until - times[k], longestStep, firstStep + share * times[k]);
    const next = Math.min(1, rungeKutta(slope, values[k], slopes[k], step));
    times.push(step < firstStep ? until : times[k] + step);
    values.push(next);
    slopes.push(slope(next));
  }
  return slopes.every(Number.isFinite) ? { times, values, slopes } : undefined;
}

/** The kernel map of a plain layer whose inputs have length 1. */
function unitMapOf(spec: EnsembleSpec): ((c: number) => number) | undefined {
  if (spec.network.gainExponent !== 0) return undefined;
  const plain = { architecture: 'mlp', normalization: 'rms', normalizationPosition: 'beforeActivation' } as const;
  const step = stepOf({ ...spec, network: { ...spec.network, ...plain } });
  return step && ((correlation) => step({ meanSquare: 1, correlation }, 1)?.gram.correlation ?? Number.NaN);
}

function rungeKutta(slope: (c: number) => number, c: number, first: number, step: number): number {
  const second = slope(c + (step / 2) * first);
  const third = slope(c + (step / 2) * second);
  const fourth = slope(c + step * third);
  return c + (step / 6) * (first + 2 * second + 2 * third + fourth);
}

/** The cosine at a time, by the cubic through values and slopes to both sides; NaN beyond the ends. */
export function flowAt({ times, values, slopes }: KernelFlow, time: number): number {
  let [low, high] = [0, times.length - 1];
  if (!(time >= 0 && time <= times[high])) return Number.NaN;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  const step = times[high] - times[low];
  if (!(step > 0)) return values[low];
  const t = (time - times[low]) / step;
  const [rise, before, after] = [values[high] - values[low], slopes[low] * step, slopes[high] * step];
  return values[low] + t * (before + t * (3 * rise - 2 * before - after + t * (before + after - 2 * rise)));
}
