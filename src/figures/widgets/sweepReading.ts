import { messages } from '../../messages/messages.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Sweep, SweepResult } from '../../networks/sweep.ts';
import { valueText } from '../plots/valueText.ts';
import { pinnedText } from './pinnedText.ts';
import { distanceText } from './residualWords.ts';
import { type SweepTheory, sweepPicture } from './sweepPicture.ts';
import { type SweepResiduals, sizeResidual } from './sweepResiduals.ts';
import { levelText, sizeName } from './sweepWords.ts';

interface Shown {
  readonly result: SweepResult | undefined;
  readonly pinned: SweepResult | undefined;
  readonly theory: SweepTheory | undefined;
  readonly residuals: SweepResiduals | undefined;
}

/** What is read off a sweep at its k-th size: the level, what stands beside it, and where the level is on the axis. */
export interface SweepReading {
  readonly level: string;
  readonly beside: readonly string[];
  readonly at: number;
}

const { sweep: words } = messages.figure;

/** Reads a sweep off at its k-th size. */
export function sweepReading(
  metric: MetricId,
  { over, values }: Sweep,
  k: number,
  { result, pinned, theory, residuals }: Shown,
): SweepReading {
  const size = values[k];
  const index = result?.points.findIndex(({ value }) => value === size) ?? -1;
  const point = result?.points[index];
  const kept = pinned?.points.find(({ value }) => value === size);
  const apart = sizeResidual(residuals, size);
  const term = residuals?.terms[residuals.sizes.indexOf(size)] ?? 0;
  const predicted = theory?.levels[theory.sizes.indexOf(size)];
  return {
    level: words.reading(sizeName(over, size), levelText(point?.levels[metric])),
    beside: [
      ...(predicted ? [words.beside(valueText(predicted.value))] : []),
      ...(apart === undefined ? [] : [distanceText(apart, term)]),
      ...(kept ? [words.reading(pinnedText(undefined), levelText(kept.levels[metric]))] : []),
    ],
    at: result && index >= 0 ? sweepPicture(metric, result).values[index] : Number.NaN,
  };
}
