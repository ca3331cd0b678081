import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Hatch } from '../plots/Hatch.tsx';
import { Line } from '../plots/Line.tsx';
import { PlaceMark } from '../plots/PlaceMark.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { plotScale, plotTicks } from '../plots/plotScale.ts';
import { FixedPoint } from './FixedPoint.tsx';
import { cobweb, holdsThroughout, type KernelPicture } from './kernelPicture.ts';

interface KernelPlaneProps {
  readonly area: PlotArea;
  readonly picture: KernelPicture | undefined;
  /** Whether the text points out where it settles: lines lead from there to the axes. */
  readonly litFixed?: boolean;
}

/** A cosine map with the diagonal, the cobweb of an orbit, and the slope where it settles: on the page and in saved pictures. */
export function KernelPlane({ area, picture, litFixed }: KernelPlaneProps): ReactElement {
  const x = plotScale([-1, 1], area.left, area.right);
  const y = plotScale([-1, 1], area.bottom, area.top);
  const point = ([a, b]: readonly [number, number]): string => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`;
  const { axis } = messages.kernel.map;
  return (
    <>
      <AxisY area={area} scale={y} kind="linear" />
      <AxisX area={area} scale={x} label={axis} symbol="ρ" ticks={plotTicks(x, 'linear', 5)} />
      {picture && !holdsThroughout(picture.kernel) && <Hatch area={area} />}
      <path className="kernel-diagonal" data-mark="diagonal" d={`M${point([-1, -1])}L${point([1, 1])}`} />
      {picture && (
        <>
          {picture.cut && <Line series={picture.cut.curve} scales={{ x, y }} kind="pinned" hue="neutral" mark="cut" />}
          <path className="kernel-cobweb plot-forward" data-mark="orbit" d={`M${cobweb(picture.orbit).map(point).join('L')}`} />
          <Line series={picture.curve} scales={{ x, y }} kind="theory" hue="forward" mark="theory" />
          <FixedPoint of={picture.kernel} scales={{ x, y }} ends={litFixed ? area : undefined} />
          <PlaceMark area={area} x={Math.round(x(picture.start))} y={Math.round(y(picture.start))} />
        </>
      )}
    </>
  );
}
