import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import { AxisX } from '../../plots/AxisX.tsx';
import { AxisY } from '../../plots/AxisY.tsx';
import { Bands } from '../../plots/Bands.tsx';
import { Line } from '../../plots/Line.tsx';
import type { PlotArea } from '../../plots/plotArea.ts';
import type { PlotScales } from '../../plots/plotPaths.ts';
import { hueOf } from '../ProfilePlane.tsx';
import type { Exponents } from './distancePicture.ts';

interface ExponentPlaneProps {
  readonly metric: MetricId;
  readonly area: PlotArea;
  readonly scales: PlotScales;
  readonly exponents: Exponents | undefined;
  readonly pinned: Exponents | undefined;
  /** Layer by layer from 0; NaN where theory vouches for none. */
  readonly theory: readonly number[];
}

/** Exponents of the width over the layers with their errors, and theory's: the same on the page and in a saved picture. */
export function ExponentPlane({ metric, area, scales, exponents, pinned, theory }: ExponentPlaneProps): ReactElement {
  const hue = hueOf(metric);
  return (
    <>
      <AxisY area={area} scale={scales.y} kind="linear" />
      <AxisX area={area} scale={scales.x} {...messages.figure.layerAxis} />
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          <Line series={pinned} scales={scales} kind="pinned" hue="neutral" />
        </g>
      )}
      {exponents && (
        <g className="profile-marks">
          <Bands of={[exponents]} places={exponents.places} scales={scales} hue={hue} />
          <Line series={exponents} scales={scales} kind="measured" hue={hue} />
        </g>
      )}
      <g className="profile-theory" data-mark="theory">
        <Line series={{ places: theory.map((_, layer) => layer), values: theory }} scales={scales} kind="theory" hue="forward" />
      </g>
    </>
  );
}
