import { useMemo } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import { type Sweep, type SweepResult, sweepAt } from '../../../networks/sweep.ts';
import type { LevelsOfLayer } from '../SweepPlot.tsx';
import { distanceCells, exponentsOf, layerTheories, levelDomain, theoryExponents } from './distancePicture.ts';
import { averageOfLayer } from './distanceWords.ts';

interface Drawn {
  readonly metric: MetricId;
  readonly settings: Settings;
  readonly sweep: Sweep;
  readonly result: SweepResult | undefined;
  readonly pinned: SweepResult | undefined;
  readonly layer: number;
}

/** All that the three plots of a map over layers and widths draw, calculated only where something changed. */
export function useDistances({ metric, settings, sweep, result, pinned, layer }: Drawn) {
  const theories = useMemo(() => layerTheories(metric, settings, sweep), [metric, settings, sweep]);
  const cells = useMemo(() => distanceCells(metric, sweep, settings.depth, result), [metric, sweep, settings.depth, result]);
  const exponents = useMemo(() => result && exponentsOf(metric, result), [metric, result]);
  const keptExponents = useMemo(() => pinned && exponentsOf(metric, pinned), [metric, pinned]);
  const at = useMemo(() => result && sweepAt(result, Math.min(layer, result.spec.network.depth)), [result, layer]);
  const keptAt = useMemo(() => pinned && sweepAt(pinned, Math.min(layer, pinned.spec.network.depth)), [pinned, layer]);
  const domain = useMemo(() => levelDomain(metric, [result, pinned], theories), [metric, result, pinned, theories]);
  const compared = theories.some((theory) => theory !== undefined);
  const theory = theories[layer];
  const of = useMemo<LevelsOfLayer>(
    () => ({ axis: messages.distance.atLayer(layer, averageOfLayer(metric)), theory, compared, domain }),
    [layer, metric, theory, compared, domain],
  );
  const predicted = useMemo(() => theoryExponents(theories), [theories]);
  return { cells, theories, domain, exponents, keptExponents, at, keptAt, theory, of, predicted, compared };
}
