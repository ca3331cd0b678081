import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Dashes } from '../plots/Dashes.tsx';
import { Points } from '../plots/Points.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { plotScale } from '../plots/plotScale.ts';
import type { ExponentsPicture } from './exponentsPicture.ts';

interface ExponentsPlaneProps {
  readonly area: PlotArea;
  /** Of the axis of exponents. */
  readonly domain: readonly [number, number];
  readonly picture: ExponentsPicture | undefined;
  readonly pinned: ExponentsPicture | undefined;
  /** The direction that is read off. */
  readonly picked?: number;
}

/** Axes and marks of Lyapunov exponents, direction by direction: what is the same on the page, in a saved picture and on the command line. */
export function ExponentsPlane({ area, domain, picture, pinned, picked }: ExponentsPlaneProps): ReactElement {
  const { left, right, top, bottom } = area;
  const directions = picture?.directions ?? [];
  const slots = Math.max(1, directions.length);
  const scales = { x: plotScale([0.5, slots + 0.5], left, right), y: plotScale(domain, bottom, top) };
  const mean = directions.map((direction) => direction.mean);
  const edge = (sign: 1 | -1) => directions.map((direction) => direction.mean + sign * direction.std);
  return (
    <>
      <AxisY area={area} scale={scales.y} kind="linear" />
      <line className="plot-baseline" x1={left} x2={right} y1={scales.y(0)} y2={scales.y(0)} />
      <AxisX area={area} scale={scales.x} {...messages.figure.exponents.axis} />
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          {pinned.directions.map(({ mean: value }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a direction is its number
            <Dashes key={i} place={i + 1} values={[value]} scales={scales} kind="pinned" hue="neutral" />
          ))}
        </g>
      )}
      <g className="profile-marks">
        {directions.map(({ values }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a direction is its number
          <Dashes key={i} place={i + 1} values={values} scales={scales} kind={i === picked ? 'measured' : 'single'} hue="forward" />
        ))}
        <Points series={{ places: mean.map((_, i) => i + 1), values: mean }} low={edge(-1)} high={edge(1)} scales={scales} hue="forward" />
      </g>
    </>
  );
}
