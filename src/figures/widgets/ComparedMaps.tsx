import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Line } from '../plots/Line.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { plotScale, plotTicks } from '../plots/plotScale.ts';
import type { ExplorerPicture } from './explorerPicture.ts';
import { FixedPoint } from './FixedPoint.tsx';

interface ComparedMapsProps {
  readonly area: PlotArea;
  readonly picture: Pick<ExplorerPicture, 'present' | 'beside'>;
  /** Whether the text points out where it settles: lines lead from there to the axes. */
  readonly litFixed?: boolean;
}

/** The cosine map of an activation, with that of another one dotted beside it: on the page and in saved pictures. */
export function ComparedMaps({ area, picture: { present, beside }, litFixed }: ComparedMapsProps): ReactElement {
  const x = plotScale([-1, 1], area.left, area.right);
  const y = plotScale([-1, 1], area.bottom, area.top);
  const { axis } = messages.kernel.map;
  return (
    <>
      <AxisY area={area} scale={y} kind="linear" />
      <AxisX area={area} scale={x} label={axis} symbol="ρ" ticks={plotTicks(x, 'linear', 5)} />
      <path className="kernel-diagonal" data-mark="diagonal" d={`M${area.left} ${area.bottom}L${area.right} ${area.top}`} />
      {beside && <Line series={beside.curve} scales={{ x, y }} kind="pinned" hue="neutral" mark="beside" />}
      <Line series={present.curve} scales={{ x, y }} kind="theory" hue="forward" mark="theory" />
      {present.kernel && <FixedPoint of={present.kernel} scales={{ x, y }} ends={litFixed ? area : undefined} />}
    </>
  );
}
