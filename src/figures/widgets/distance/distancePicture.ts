import type { LineFit } from '../../../math/lineFit.ts';
import { logarithmOf } from '../../../networks/level.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import { powerLawOf } from '../../../networks/powerLaw.ts';
import type { Settings } from '../../../networks/settings.ts';
import { type Sweep, type SweepResult, sweepAt } from '../../../networks/sweep.ts';
import { predictSweepLayers } from '../../../theory/predictSweep.ts';
import type { MapSide } from '../../plots/mapCells.ts';
import { niceDomain } from '../../plots/plotScale.ts';
import { onAxis, type SweepTheory, sweepDomain, theoryOnAxes } from '../sweepPicture.ts';

/** A metric over layers (across) and widths (up), as its map draws it. */
export interface DistanceCells {
  readonly x: MapSide;
  readonly y: MapSide;
  /** The level of a cell as a share of the span of all, at index row times the count of layers plus column; NaN where there is none. */
  readonly shares: Float64Array;
  /** The ends of that span, on the axis of the metric. */
  readonly domain: readonly [number, number];
}

/** The cells of a map over layers 0..L (or 1..L) and the widths of a sweep, filled as far as it was drawn. */
export function distanceCells(metric: MetricId, sweep: Sweep, depth: number, result: SweepResult | undefined): DistanceCells {
  const { firstLayer } = metrics[metric];
  const layers = Array.from({ length: depth + 1 - firstLayer }, (_, k) => firstLayer + k);
  const rows = sweep.values.map((width) => {
    const point = result?.points.find(({ value }) => value === width);
    return layers.map((_, k) => {
      const level = point?.layers?.[metric]?.levels[k];
      return level ? onAxis(metric, logarithmOf(metric, level).value) : Number.NaN;
    });
  });
  const domain = sweepDomain(metric, rows);
  return {
    x: { values: layers, spacing: 'linear' },
    y: { values: sweep.values, spacing: 'log' },
    shares: Float64Array.from(rows.flat(), (value) =>
      Number.isFinite(value) ? (value - domain[0]) / (domain[1] - domain[0]) : Number.NaN,
    ),
    domain,
  };
}

/** Exponents of the width over the layers, with their standard errors; NaN where none can be fitted. */
export interface Exponents {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly errors: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The power law of the width at every layer, through the widths whose networks are all drawn. */
export function exponentsOf(metric: MetricId, result: SweepResult): Exponents {
  const { depth, firstLayer } = { ...result.spec.network, ...metrics[metric] };
  const finished = { points: result.points.filter(({ drawn }) => drawn === result.spec.networks) };
  const places = Array.from({ length: depth + 1 - firstLayer }, (_, k) => firstLayer + k);
  const fits: readonly (LineFit | undefined)[] = places.map((layer) => powerLawOf(metric, sweepAt(finished, layer).points));
  const values = fits.map((fit) => fit?.slope ?? Number.NaN);
  const errors = fits.map((fit) => fit?.slopeError ?? Number.NaN);
  const edge = (sign: number) => values.map((value, k) => value + sign * errors[k]);
  return { places, values, errors, low: edge(-1), high: edge(1) };
}

/** What theory says of the widths at every layer from 0 to L, where it speaks. */
export function layerTheories(metric: MetricId, settings: Settings, sweep: Sweep): readonly (SweepTheory | undefined)[] {
  return predictSweepLayers(settings, sweep, metric).map((prediction) => prediction && theoryOnAxes(metric, prediction));
}

/** The exponents that theory vouches for, layer by layer; NaN elsewhere. */
export const theoryExponents = (theories: readonly (SweepTheory | undefined)[]): readonly number[] =>
  theories.map((theory) => (theory?.vouched && theory.exponent !== undefined ? theory.exponent : Number.NaN));

/** The vertical domain of the levels at any layer: everything that one of them shows has room. */
export function levelDomain(
  metric: MetricId,
  results: readonly (SweepResult | undefined)[],
  theories: readonly (SweepTheory | undefined)[],
): [number, number] {
  const logarithms = results.flatMap((result) =>
    (result?.points ?? []).flatMap(({ layers }) =>
      (layers?.[metric]?.levels ?? []).map((level) => onAxis(metric, logarithmOf(metric, level).value)),
    ),
  );
  return sweepDomain(metric, [logarithms, ...theories.map((theory) => theory?.values ?? [])]);
}

/** The vertical domain of exponents: from -1 to 0, and what lies beyond. */
export function exponentDomain(rows: readonly (readonly number[])[]): [number, number] {
  const seen = rows.flat().filter(Number.isFinite);
  return niceDomain([Math.min(-1, ...seen), Math.max(0, ...seen)], 'linear', 4);
}
