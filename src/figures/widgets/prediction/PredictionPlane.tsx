import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import { AxisX } from '../../plots/AxisX.tsx';
import { AxisY } from '../../plots/AxisY.tsx';
import { EndLabel } from '../../plots/EndLabel.tsx';
import { Line } from '../../plots/Line.tsx';
import type { PlotArea } from '../../plots/plotArea.ts';
import { bandPath, linePath } from '../../plots/plotPaths.ts';
import { plotScale } from '../../plots/plotScale.ts';
import { hueOf } from '../ProfilePlane.tsx';
import type { DrawnCurve } from './drawnCurve.ts';
import { withoutGaps } from './drawnCurve.ts';
import type { PredictionAxes } from './predictionAxes.ts';

interface PredictionPlaneProps {
  readonly metric: MetricId;
  readonly axes: PredictionAxes;
  readonly area: PlotArea;
  readonly curve: DrawnCurve;
  /** Places where keys bend it. */
  readonly knots: readonly number[];
  /** The mean over networks, in the units of the axis; absent until it is shown. */
  readonly measured: ArrayLike<number> | undefined;
  /** Whether both are compared. */
  readonly compared: boolean;
}

/** What a reader draws, and what was measured, with the gap between them shaded. */
export function PredictionPlane({ metric, axes, area, curve, knots, measured, compared }: PredictionPlaneProps): ReactElement {
  const { kind, domain, firstLayer, depth } = axes;
  const scales = { x: plotScale([0, depth], area.left, area.right), y: plotScale(domain, area.bottom, area.top) };
  const places = curve.map((_, k) => firstLayer + k);
  const whole = withoutGaps(curve, (domain[0] + domain[1]) / 2);
  const { drawing } = messages.driven;
  return (
    <>
      <AxisY area={area} scale={scales.y} kind={kind} />
      <AxisX area={area} scale={scales.x} {...messages.figure.layerAxis} />
      {measured && compared && <path className="prediction-gap" d={bandPath(places, whole, measured, scales)} />}
      {measured && <Line series={{ places, values: measured }} scales={scales} kind="measured" hue={hueOf(metric)} />}
      <path className="prediction-line" d={linePath({ places, values: compared ? whole : curve }, scales)} />
      {!measured &&
        knots.map((k) => <circle key={k} className="prediction-knot" cx={scales.x(places[k])} cy={scales.y(whole[k])} r={4.5} />)}
      {compared && (
        <EndLabel series={{ places, values: whole }} rival={measured} scales={scales} kind="pinned" text={drawing.yours} share={0.4} />
      )}
    </>
  );
}
