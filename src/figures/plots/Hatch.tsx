import { type ReactElement, useId } from 'react';
import type { PlotArea } from './plotArea.ts';

interface HatchProps {
  readonly area: PlotArea;
}

const spacing = 7;

/** Fine slanted lines over a plot: what is drawn dashed here is outside the validity of its theory. */
export function Hatch({ area: { left, right, top, bottom } }: HatchProps): ReactElement {
  const id = useId();
  return (
    <g className="plot-hatch" data-mark="outside">
      <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d={`M0 0V${spacing}`} />
      </pattern>
      <rect x={left} y={top} width={right - left} height={bottom - top} fill={`url(#${id})`} />
    </g>
  );
}
