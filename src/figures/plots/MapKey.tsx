import type { ReactElement } from 'react';
import { mapSteps } from './mapCells.ts';
import type { PlotArea } from './plotArea.ts';

interface MapKeyProps {
  /** The area of the map, to whose right it stands. */
  readonly area: PlotArea;
  /** The numbers at its ends; the lower one is 0 where no number is below. */
  readonly full: number;
  readonly isSigned: boolean;
  /** What stands at its top, middle and foot, where colours mean something else than numbers from 0. */
  readonly texts?: readonly [string, string, string];
}

/** Room to the right of a map for the key of its colours. */
export const mapKeyRoom = 58;
const [gap, breadth] = [16, 10];

/** What the colours of a map mean: a bar from the number of the full colour at its top to 0, or to its negative. */
export function MapKey({ area: { right, top, bottom }, full, isSigned, texts }: MapKeyProps): ReactElement {
  const x = right + gap;
  const height = bottom - top;
  const steps = Array.from({ length: isSigned ? 2 * mapSteps + 1 : mapSteps + 1 }, (_, k) => mapSteps - k);
  const step = height / steps.length;
  const ends = isSigned ? [full, 0, -full] : [full, full / 2, 0];
  return (
    <g className="plot-axis">
      <rect className="map-zero" x={x} y={top} width={breadth} height={height} />
      {steps.map((k, place) => (
        <rect
          key={k}
          className={`map-cells ${k > 0 ? 'map-above' : 'map-below'}`}
          fillOpacity={Math.abs(k) / mapSteps}
          x={x}
          y={top + place * step}
          width={breadth}
          height={step}
        />
      ))}
      <rect className="map-frame" x={x} y={top} width={breadth} height={height} />
      {ends.map((value, k) => (
        <text key={value} x={x + breadth + 6} y={top + (k * height) / 2} dy={['0.7em', '0.34em', '0em'][k]}>
          {texts ? texts[k] : endText(value, k, isSigned)}
        </text>
      ))}
    </g>
  );
}

const endText = (value: number, k: number, isSigned: boolean): string => {
  const sign = k === 0 ? '≥ ' : isSigned && k === 2 ? '≤ ' : '';
  return sign + String(Number(value.toPrecision(2))).replace('-', '−');
};
