import { type ReactElement, useMemo } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import { AxisX } from '../../plots/AxisX.tsx';
import { AxisY } from '../../plots/AxisY.tsx';
import { LayerMark } from '../../plots/LayerMark.tsx';
import { MapCells } from '../../plots/MapCells.tsx';
import { MapKey, mapKeyRoom } from '../../plots/MapKey.tsx';
import { mapScales } from '../../plots/mapCells.ts';
import { PlaceMark } from '../../plots/PlaceMark.tsx';
import { margins, type PlotArea } from '../../plots/plotArea.ts';
import type { Range } from '../../plots/ranges.ts';
import { valueText } from '../../plots/valueText.ts';
import { levelScale } from '../sweepPicture.ts';
import type { DistanceCells } from './distancePicture.ts';

/** Where the reader is on the map. */
export interface DistancePlace {
  readonly layer: number;
  readonly width: number;
}

interface DistancePlaneProps {
  readonly metric: MetricId;
  readonly whole: PlotArea;
  readonly cells: DistanceCells;
  readonly place: DistancePlace;
  readonly litLayers?: Range;
}

/** Room above for the name of the vertical axis. */
const roomForLabel = 18;

/** The area that the map takes of its frame, beside its key. */
export const distanceArea = (whole: PlotArea): PlotArea => ({
  ...whole,
  top: whole.top + roomForLabel,
  right: Math.max(whole.left + 1, whole.right - mapKeyRoom),
});

/** A number on the axis of a metric as the key of the map says it. */
const keyText = (metric: MetricId, at: number): string =>
  valueText(Number((levelScale(metric) === 'linear' ? at : 10 ** at).toPrecision(2)));

/** A metric over layers and widths, with axes, key, and the layer and width that are read off: the same on the page and in a saved picture. */
export function DistancePlane({ metric, whole, cells, place, litLayers }: DistancePlaneProps): ReactElement {
  const { x, y, shares, domain } = cells;
  const { left, right: end, top, bottom } = distanceArea(whole);
  const area = useMemo(() => ({ left, right: end, top, bottom }), [left, end, top, bottom]);
  const scales = mapScales(x, y, area);
  const ticks = y.values.map((value) => ({ at: Math.log10(value), label: value.toLocaleString('en') }));
  const at = Math.round(scales.x(Math.max(x.values[0], place.layer)) * 10) / 10;
  const { label, symbol } = messages.figure.sweep.axis.width;
  const [low, high] = domain;
  return (
    <>
      <g className="profile-marks">
        <MapCells area={area} x={x} y={y} values={shares} full={1} />
      </g>
      <AxisY area={{ ...area, right: area.left }} scale={scales.y} kind="decades" ticks={ticks} />
      <AxisX area={area} scale={scales.x} {...messages.figure.layerAxis} />
      <text className="plot-axis-label map-axis-label" x={whole.left - margins.left} y={whole.top + 4}>
        {label} <tspan className="plot-symbol">{symbol}</tspan>
      </text>
      <MapKey
        area={area}
        full={1}
        isSigned={false}
        texts={[keyText(metric, high), keyText(metric, (low + high) / 2), keyText(metric, low)]}
      />
      {litLayers && <LayerMark layers={litLayers} area={area} x={scales.x} />}
      <path className="map-hair" d={`M${at} ${area.top}V${area.bottom}`} />
      <PlaceMark area={area} x={at} y={scales.y(Math.log10(place.width))} />
    </>
  );
}
