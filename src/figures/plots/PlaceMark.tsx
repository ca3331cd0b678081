import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';

interface PlaceMarkProps {
  readonly area: PlotArea;
  readonly x: number;
  readonly y: number;
}

const [radius, reach] = [6, 5];
/** What a finger takes hold of, both ways. */
const handle = 22;

/** A ring around a place of a map, with its cross hairs out to the axes; of a place beyond the map a broken one at its edge. */
export function PlaceMark({ area: { left, right, top, bottom }, x, y }: PlaceMarkProps): ReactElement {
  const [cx, cy] = [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
  return (
    <g className="map-place" data-mark="point" data-beyond={cx !== x || cy !== y}>
      <path className="map-hair" d={`M${left} ${cy}H${cx - radius - reach}M${cx} ${bottom}V${cy + radius + reach}`} />
      <circle className="map-handle" cx={cx} cy={cy} r={handle} />
      <circle className="map-ring-halo" cx={cx} cy={cy} r={radius} />
      <circle className="map-ring" cx={cx} cy={cy} r={radius} />
    </g>
  );
}
