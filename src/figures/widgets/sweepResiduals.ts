import type { MetricId } from '../../networks/metrics/index.ts';
import type { SweepResult } from '../../networks/sweep.ts';
import type { SweepTheory } from './sweepPicture.ts';

/** How far settled levels are from theory, at every size that is drawn and that theory speaks of, in standard errors of the level. */
export interface SweepResiduals {
  readonly sizes: readonly number[];
  /** On the axis of the sizes. */
  readonly places: readonly number[];
  /** (measured - predicted) / standard error; NaN where there is none. */
  readonly values: readonly number[];
  /** The declared finite-width term in the same unit; 0 where the theory does not hold, because there it bounds nothing. */
  readonly terms: readonly number[];
}

/** Residuals of a metric over a sweep; undefined where there is no theory, or there are fewer than two networks. */
export function sweepResiduals(
  metric: MetricId,
  result: SweepResult | undefined,
  theory: SweepTheory | undefined,
): SweepResiduals | undefined {
  if (result === undefined || theory === undefined || result.spec.networks < 2) return undefined;
  const compared = result.points.flatMap(({ value: size, levels }) => {
    const [measured, predicted] = [levels[metric], theory.levels[theory.sizes.indexOf(size)]];
    return measured && predicted ? [{ size, measured, predicted }] : [];
  });
  const inErrors = (difference: number, error: number): number => (error > 0 ? difference / error : Number.NaN);
  return {
    sizes: compared.map(({ size }) => size),
    places: compared.map(({ size }) => Math.log10(size)),
    values: compared.map(({ measured, predicted }) => inErrors(measured.value - predicted.value, measured.error)),
    terms: compared.map(({ measured, predicted }) => inErrors(predicted.validity.holds ? predicted.finiteWidthTerm : 0, measured.error)),
  };
}

/** The residual at a size; undefined where there is none. */
export function sizeResidual(residuals: SweepResiduals | undefined, size: number): number | undefined {
  const value = residuals?.values[residuals.sizes.indexOf(size)];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
