import { type FittingValue, largestFitting } from './fittingValue.ts';
import { type MetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Settings } from './settings.ts';

/** Milliseconds that a machine of middling speed takes: for a layer at all, a normal, a multiply-add of a matrix product, and one of a reading. */
interface Pace {
  readonly layer: number;
  readonly normal: number;
  readonly product: number;
  readonly reading: number;
}

const paces: Readonly<Record<Exclude<Settings['backend'], 'auto'>, Pace>> = {
  webgl: { layer: 1, normal: 1e-6, product: 2e-8, reading: 5e-6 },
  webgpu: { layer: 1, normal: 1e-6, product: 2e-8, reading: 5e-6 },
  simd: { layer: 0.2, normal: 8e-6, product: 4e-7, reading: 1e-6 },
  wasm: { layer: 0.2, normal: 2.5e-5, product: 2e-7, reading: 5e-6 },
  reference: { layer: 0.2, normal: 2.5e-5, product: 7e-7, reading: 5e-6 },
};

/** Products of two matrices of weights that a polar factor takes. */
const productsOfPolarFactor = 30;

/** Milliseconds that a run of all its networks might take on a backend, on a machine of middling speed. */
export function nominalTime(settings: Settings, backend: keyof typeof paces): number {
  const { depth, width, batch, networks, weights, metrics: asked } = settings;
  const { layer, normal, product, reading } = paces[backend];
  const needs = new Set(asked.map((id: MetricId) => (metrics[id] as Metric).needs));
  const backward = needs.has('gradient') || needs.has('weightGradient');
  const drawing = width ** 2 * normal + (weights === 'orthogonal' ? productsOfPolarFactor * width ** 3 * product : 0);
  const passes = backward ? 3 : 1;
  return networks * depth * (layer * passes + drawing + passes * width ** 2 * batch * product + passes * width * batch ** 2 * reading);
}

/** A run that would take longer than a reader waits. */
export interface TooLong {
  readonly kind: 'time';
  /** Seconds, about. */
  readonly needs: number;
  readonly room: number;
  /** Each by itself makes the run fit; what cannot is left out. */
  readonly fitting: FittingValue;
}

/** Why a run should not be begun unasked: undefined where `seconds`, the estimate of its time, fits into `room` seconds. */
export function tooLong(settings: Settings, seconds: (settings: Settings) => number, room: number): TooLong | undefined {
  const needs = seconds(settings);
  if (needs <= room) return undefined;
  const fits = (smaller: Settings): boolean => seconds(smaller) <= room;
  return { kind: 'time', needs, room, fitting: largestFitting(settings, ['networks', 'depth', 'width', 'batch'], fits) };
}
