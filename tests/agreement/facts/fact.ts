import type { MetricId } from '../../../src/networks/metrics/index.ts';
import type { Settings } from '../../../src/networks/settings.ts';
import type { Expected } from '../agreement.ts';
import { type Measured, meanOf } from '../ensembles.ts';

/** Numbers that the theory notes, or we, state of random networks: which networks, and what is read of them. */
export interface Fact {
  /** Which notes and which number in them; `ours` where they do not have it. */
  readonly of: string;
  readonly networks: Partial<Settings> & { readonly networks: number; readonly seed: number };
  readonly readings: readonly Reading[];
}

/** A number read of the lines of a metric, one line a network, beside its prediction. */
export interface Reading extends Expected {
  readonly metric: MetricId;
  /** The prediction does not speak of these networks, and must miss them by more than 5 standard errors. */
  readonly outside?: true;
  readonly read: (lines: readonly Float64Array[]) => Measured;
}

/** What a prediction comes with beside its value. */
type Bounds = Pick<Expected, 'term' | 'range'>;

/** The cosine lies between -1 and 1. */
export const cosines = 2;

/** A metric at one layer. */
export function atLayer(metric: MetricId, layer: number, value: number, bounds: Bounds & Pick<Reading, 'outside'>): Reading {
  return { what: `${metric}, layer ${layer}`, metric, value, ...bounds, read: (lines) => meanOf(lines, (line) => line[layer]) };
}

/** The mean cosine at several layers of a predicted orbit, of which entry l is layer l. */
export function alongOrbit(layers: readonly number[], orbit: readonly number[], term: number): Reading[] {
  return layers.map((layer) => atLayer('correlation', layer, orbit[layer], { term, range: cosines }));
}

/** By how much ln ||dL/dh_l|| grows toward the input, per layer, between two layers. */
export function gradientGrowth([first, last]: readonly [number, number], value: number, bounds: Bounds): Reading {
  const slope = (line: Float64Array): number => (line[first] - line[last]) / (last - first);
  const what = `growth of the log gradient, layers ${first} to ${last}`;
  return { what, metric: 'gradientNorm', value, ...bounds, read: (lines) => meanOf(lines, slope) };
}

/** start, map(start), map(map(start)), ...: entry l is layer l. */
export function orbitOf(start: number, map: (x: number, layer: number) => number, layers: number): number[] {
  const orbit = [start];
  for (let layer = 1; layer <= layers; layer++) orbit.push(map(orbit[layer - 1], layer));
  return orbit;
}
