import type { ReactElement } from 'react';
import { AxisX } from './AxisX.tsx';
import { AxisY } from './AxisY.tsx';
import { plotScale, type Tick } from './plotScale.ts';
import { areaOf, type SquareBox } from './squareBox.ts';

interface SquareAxesProps {
  readonly box: SquareBox;
}

/** The middle, and to either side the largest of 1, 2 and 5 times a power of ten. */
function tidyTicks(reach: number): readonly Tick[] {
  const decade = 10 ** Math.floor(Math.log10(reach));
  const last = Number(((([5, 2] as const).find((digit) => digit * decade <= reach) ?? 1) * decade).toPrecision(1));
  return [-last, 0, last].map((at) => ({ at, label: String(at).replace('-', '−') }));
}

/** Both axes of a square, and a thin ring of one unit around its middle, where it fits in. */
export function SquareAxes({ box }: SquareAxesProps): ReactElement {
  const area = areaOf(box);
  const reach = box.half / box.unit;
  const ticks = tidyTicks(reach);
  return (
    <>
      <AxisY area={area} scale={plotScale([-reach, reach], area.bottom, area.top)} kind="linear" ticks={ticks} />
      <AxisX area={area} scale={plotScale([-reach, reach], area.left, area.right)} ticks={ticks} label="" symbol="" />
      {reach >= 1 && <circle className="plot-ring" cx={box.x} cy={box.y} r={Math.round(box.unit * 10) / 10} />}
    </>
  );
}
