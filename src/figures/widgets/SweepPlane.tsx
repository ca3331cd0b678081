import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Sweep } from '../../networks/sweep.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { EndLabel } from '../plots/EndLabel.tsx';
import { Hatch } from '../plots/Hatch.tsx';
import { Line } from '../plots/Line.tsx';
import { Points } from '../plots/Points.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { ResidualStrip } from '../plots/ResidualStrip.tsx';
import { hueOf } from './ProfilePlane.tsx';
import { allowedErrors } from './residuals.ts';
import { levelScale, type SweepPicture, type SweepTheory } from './sweepPicture.ts';
import type { SweepResiduals } from './sweepResiduals.ts';

interface SweepPlaneProps {
  readonly metric: MetricId;
  readonly sweep: Sweep;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  readonly picture: SweepPicture | undefined;
  readonly pinned: SweepPicture | undefined;
  readonly theory: SweepTheory | undefined;
  /** Where the strip of differences from theory stands; absent where there is none. */
  readonly strip: PlotArea | undefined;
  readonly residuals: SweepResiduals | undefined;
}

/** Axes and marks of one metric over the sizes: what is the same on the page and in a saved picture. */
export function SweepPlane({ metric, sweep, area, scales, picture, pinned, theory, strip, residuals }: SweepPlaneProps): ReactElement {
  const ticks = sweep.values.map((value) => ({ at: Math.log10(value), label: value.toLocaleString('en') }));
  const hue = hueOf(metric);
  return (
    <>
      {theory && <Outside theory={theory} area={area} scales={scales} />}
      <AxisY area={area} scale={scales.y} kind={levelScale(metric)} />
      <AxisX area={strip ?? area} scale={scales.x} ticks={ticks} {...messages.figure.sweep.axis[sweep.over]} />
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          {pinned.line && <Line series={pinned.line} scales={scales} kind="pinned" hue="neutral" />}
          <Points series={pinned} low={pinned.low} high={pinned.high} scales={scales} hue="neutral" isHollow={() => true} />
        </g>
      )}
      {picture && (
        <g className="profile-marks">
          {picture.line && <Line series={picture.line} scales={scales} kind="fit" hue={hue} />}
          <Points series={picture} low={picture.low} high={picture.high} scales={scales} hue={hue} isHollow={(k) => !picture.finished[k]} />
        </g>
      )}
      {theory && <Predicted theory={theory} scales={scales} />}
      {strip && (
        <ResidualStrip
          area={strip}
          x={scales.x}
          series={residuals}
          allowed={allowedErrors}
          hue={hue}
          label={messages.figure.residual.axis}
        />
      )}
    </>
  );
}

/** The predicted levels: dashed between sizes where the theory holds, paler where it is only continued. */
function Predicted({ theory, scales }: { readonly theory: SweepTheory; readonly scales: PlotScales }): ReactElement {
  const { places, values, holds, levels } = theory;
  const inside = values.map((value, k) => (holds[k] ? value : Number.NaN));
  const { theory: marks, outsideValidity } = messages.figure;
  const finite = values.filter(Number.isFinite);
  // The line comes from the other side of its end.
  const falls = finite[0] > finite[finite.length - 1];
  const mark = levels.find((level, k) => level && holds[k])?.mark;
  return (
    <g className="profile-theory" data-mark="theory">
      <Line series={{ places, values }} scales={scales} kind="continued" hue="forward" />
      <Line series={{ places, values: inside }} scales={scales} kind="theory" hue="forward" />
      <EndLabel
        series={{ places, values }}
        scales={scales}
        kind="theory"
        side={falls ? 'below' : 'above'}
        text={mark ? marks[mark] : outsideValidity}
      />
    </g>
  );
}

/** Hatched where the theory speaks and does not hold: half-way to the sizes beside. */
function Outside({
  theory,
  area,
  scales,
}: {
  readonly theory: SweepTheory;
  readonly area: PlotArea;
  readonly scales: PlotScales;
}): ReactElement {
  const { places, holds, levels } = theory;
  const edge = (k: number): number => scales.x((places[k - 1] + places[k]) / 2);
  return (
    <>
      {places.map((place, k) => {
        if (levels[k] === undefined || holds[k]) return null;
        const [left, right] = [k === 0 ? area.left : edge(k), k === places.length - 1 ? area.right : edge(k + 1)];
        return <Hatch key={place} area={{ ...area, left, right }} />;
      })}
    </>
  );
}
