import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import { type PlanePoint, placed, type SquareBox } from './squareBox.ts';

interface PointCloudProps {
  readonly box: SquareBox;
  readonly points: readonly PlanePoint[];
  readonly hue: Hue;
  /** Whether they are of the pinned picture, or there to be compared with. */
  readonly beside?: boolean;
  /** Whether they are joined in order, the last with the first. */
  readonly closed?: boolean;
  /** A sign for each that says of which class it is, in place of a dot. */
  readonly signs?: readonly string[];
}

/** From the foot of a sign to its middle, in pixels. */
const signFoot = 4.5;

/** Points of a plane: dots, in few marks whatever their number, joined in order where they follow each other; or the signs of their classes. */
export function PointCloud({ box, points, hue, beside = false, closed = false, signs }: PointCloudProps): ReactElement {
  const places = points.map((point) => placed(box, point));
  const line = `${places.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;
  const of = beside ? `plot-beside plot-${hue}` : `plot-${hue}`;
  return (
    <>
      {closed && <path className={`plot-line ${beside ? 'plot-pinned' : 'plot-measured'} plot-${hue}`} d={line} />}
      {signs && !beside ? (
        <Signs places={places} signs={signs} hue={hue} />
      ) : (
        !(closed && beside) && <path className={`plot-dots ${of}`} d={places.map(([x, y]) => `M${x} ${y}h0`).join('')} />
      )}
    </>
  );
}

/** The signs of a class in one text, each at its place. */
function Signs({
  places,
  signs,
  hue,
}: {
  readonly places: readonly PlanePoint[];
  readonly signs: readonly string[];
  readonly hue: Hue;
}): ReactElement[] {
  return [...new Set(signs)].sort().map((sign) => {
    const own = places.filter((_, k) => signs[k] === sign);
    return (
      <text
        key={sign}
        className={`plot-sign plot-${hue}`}
        textAnchor="middle"
        x={own.map(([x]) => x).join(' ')}
        y={own.map(([, y]) => (y + signFoot).toFixed(1)).join(' ')}
      >
        {sign.repeat(own.length)}
      </text>
    );
  });
}
