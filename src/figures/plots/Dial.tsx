import type { ReactElement } from 'react';
import { type DialBox, placeOn, rimPath } from './dialBox.ts';

interface DialProps {
  readonly box: DialBox;
  /** What lies along the foot, to the right. */
  readonly label: string;
}

const [labelled, between] = [45, 15];
const [tickShare, labelGap] = [0.97, 7];

/** A half disc from 0 to 180 degrees: its rim with a scale, and an arrow along its foot from which the angles are counted. */
export function Dial({ box, label }: DialProps): ReactElement {
  const { x, y, radius } = box;
  const ticks = Array.from({ length: 180 / between + 1 }, (_, k) => k * between);
  return (
    <g className="plot-axis">
      <line className="plot-baseline" x1={x - radius} x2={x} y1={y} y2={y} />
      <path className="dial-rim" d={rimPath(box, 0, 180)} />
      <path
        className="dial-rim"
        d={ticks.map((at) => `M${placeOn(box, at, tickShare).join(' ')}L${placeOn(box, at).join(' ')}`).join('')}
      />
      {ticks
        .filter((at) => at % labelled === 0)
        .map((at) => (
          <ScaleLabel key={at} box={box} at={at} />
        ))}
      <path className="dial-first" d={`M${x} ${y}H${x + radius}m-9 -4.5l9 4.5l-9 4.5`} />
      <text x={x + radius} y={y + 17} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

/** A number outside of the rim, on the side where there is room. */
function ScaleLabel({ box, at }: { readonly box: DialBox; readonly at: number }): ReactElement {
  const [x, y] = placeOn(box, at, 1 + labelGap / box.radius);
  const anchor = at === 90 ? 'middle' : at < 90 ? 'start' : 'end';
  return (
    <text x={x} y={y} dy={at % 180 === 0 ? '0.34em' : '0em'} textAnchor={anchor}>
      {at}°
    </text>
  );
}
