import { memo, type ReactElement, useId, useMemo } from 'react';
import { cellPaths, type MapSide, mapScales, mapStep, mapSteps } from './mapCells.ts';
import type { PlotArea } from './plotArea.ts';

interface MapCellsProps {
  readonly area: PlotArea;
  readonly x: MapSide;
  readonly y: MapSide;
  /** The number at (x, y), at index y times the count of x; NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** 0 where nobody vouches for the number. */
  readonly holds?: ArrayLike<number>;
  /** The number that has the full colour. */
  readonly full: number;
}

const spacing = 7;

/** A number over a plane as cells of colour, stronger away from 0, one hue above it and one below; hatched where it is not vouched for. */
export const MapCells = memo(function MapCells({ area, x, y, values, holds, full }: MapCellsProps): ReactElement {
  const id = useId();
  const { left, right, top, bottom } = area;
  const { cells, hatched } = useMemo(() => {
    const scales = mapScales(x, y, { left, right, top, bottom });
    return {
      cells: cellPaths(x, y, scales, (k) => mapStep(values[k], full)),
      hatched: holds && cellPaths(x, y, scales, (k) => 1 - holds[k]),
    };
  }, [x, y, values, holds, full, left, right, top, bottom]);
  return (
    <>
      <rect className="map-zero" x={left} y={top} width={right - left} height={bottom - top} />
      {cells.map(({ step, d }) =>
        Number.isNaN(step) ? (
          <path key="none" className="map-cells map-undefined" d={d} />
        ) : (
          <path key={step} className={`map-cells ${step > 0 ? 'map-above' : 'map-below'}`} fillOpacity={Math.abs(step) / mapSteps} d={d} />
        ),
      )}
      {hatched && hatched.length > 0 && (
        <g className="plot-hatch" data-mark="outside">
          <pattern id={id} width={spacing} height={spacing} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d={`M0 0V${spacing}`} />
          </pattern>
          {hatched.map(({ step, d }) => (
            <path key={step} d={d} fill={`url(#${id})`} stroke="none" />
          ))}
        </g>
      )}
      <rect className="map-frame" x={left} y={top} width={right - left} height={bottom - top} />
    </>
  );
});
