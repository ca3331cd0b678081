import { type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { EndLabel } from '../plots/EndLabel.tsx';
import { Hatch } from '../plots/Hatch.tsx';
import { Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import type { ScaleKind } from '../plots/plotScale.ts';
import { predictedSeries } from './metricPicture.ts';

interface TheoryMarksProps {
  readonly metric: MetricId;
  readonly kind: ScaleKind;
  readonly prediction: Prediction;
  readonly area: PlotArea;
  readonly scales: PlotScales;
}

const { theory, outsideValidity } = messages.figure;

/** The predicted part of a plot: dashed where the theory makes its claim, paler where it only goes on, hatched where it does not hold. */
export function TheoryMarks({ metric, kind, prediction, area, scales }: TheoryMarksProps): ReactElement {
  const { claimed, mark, validity } = prediction;
  const [all, inside] = useMemo(() => {
    const whole = predictedSeries(metric, prediction, kind);
    const isClaimed = (place: number): boolean => place >= claimed[0] && place <= claimed[1];
    const kept = Array.from(whole.values, (value, k) => (isClaimed(whole.places[k]) ? value : Number.NaN));
    return [whole, { ...whole, values: kept }];
  }, [metric, kind, prediction, claimed]);
  return (
    <>
      {!validity.holds && <Hatch area={area} />}
      <g className="profile-theory" data-mark="theory">
        <Line series={all} scales={scales} kind="continued" hue="forward" />
        <Line series={inside} scales={scales} kind="theory" hue="forward" />
        <EndLabel series={all} scales={scales} kind="theory" text={validity.holds ? theory[mark] : outsideValidity} />
      </g>
    </>
  );
}
