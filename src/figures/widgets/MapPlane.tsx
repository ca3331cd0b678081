import { type ReactElement, useMemo } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import type { Sheet, SheetAxis, SheetLine } from '../../theory/sheets/sheet.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { MapCells } from '../plots/MapCells.tsx';
import { MapKey } from '../plots/MapKey.tsx';
import { mapScales, placeOn } from '../plots/mapCells.ts';
import { NamesY } from '../plots/NamesY.tsx';
import { PlaceMark } from '../plots/PlaceMark.tsx';
import { margins, type PlotArea } from '../plots/plotArea.ts';
import { plotTicks, type ScaleKind } from '../plots/plotScale.ts';
import { mapArea, mapColours, placeOfSettings } from './mapPicture.ts';
import { optionLabel } from './optionLabel.ts';

interface MapPlaneProps {
  readonly of: SheetId;
  readonly whole: PlotArea;
  readonly sheet: Sheet;
  /** Where the point stands. */
  readonly settings: Settings;
}

const kindOf = ({ spacing }: SheetAxis): ScaleKind => (spacing === 'log' ? 'decades' : 'linear');

/** A map of theory with its axes, key, lines and point: what is the same on the page and in a saved picture. */
export function MapPlane({ of, whole, sheet, settings }: MapPlaneProps): ReactElement {
  const { x, y, values, holds, lines } = sheet;
  const { left, right: end, top, bottom } = mapArea(whole, sheet);
  const area = useMemo(() => ({ left, right: end, top, bottom }), [left, end, top, bottom]);
  const scales = mapScales(x, y, area);
  const [across, up] = [placeOfSettings(x, settings), placeOfSettings(y, settings)];
  const names = useMemo(() => y.names?.map((name) => optionLabel(y.parameter, name)), [y]);
  return (
    <>
      <g className="profile-marks">
        <MapCells area={area} x={x} y={y} values={values} holds={holds} {...mapColours[of]} />
      </g>
      {names ? (
        <NamesY area={area} scale={scales.y} names={names} current={Number.isNaN(up) ? undefined : up} />
      ) : (
        <AxisY area={{ ...area, right: area.left }} scale={scales.y} kind={kindOf(y)} />
      )}
      <AxisX
        area={area}
        scale={scales.x}
        label={messages.parameters.label[x.parameter]}
        symbol={<Letter of={x.parameter} />}
        ticks={plotTicks(scales.x, kindOf(x), Math.max(2, Math.floor((area.right - area.left) / 60)))}
      />
      <text className="plot-axis-label map-axis-label" x={whole.left - margins.left} y={whole.top + 4}>
        {messages.parameters.label[y.parameter]}{' '}
        <tspan className="plot-symbol">
          <Letter of={y.parameter} />
        </tspan>
      </text>
      <MapKey area={area} {...mapColours[of]} />
      {lines.map((line) => (
        <TheoryLine key={line.id} line={line} sheet={sheet} area={area} scales={scales} />
      ))}
      {!Number.isNaN(across) && !Number.isNaN(up) && <PlaceMark area={area} x={scales.x(across)} y={scales.y(up)} />}
    </>
  );
}

interface TheoryLineProps {
  readonly line: SheetLine;
  readonly sheet: Sheet;
  readonly area: PlotArea;
  readonly scales: ReturnType<typeof mapScales>;
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

/** A line of theory on a map, with its name at its upper end. */
function TheoryLine({ line: { id, points }, sheet: { x, y }, area, scales }: TheoryLineProps): ReactElement {
  const drawn = points.map(([a, b]) => [tenths(scales.x(placeOn(x, a))), tenths(scales.y(placeOn(y, b)))] as const);
  const top = drawn.reduce((best, point) => (point[1] < best[1] ? point : best), [area.left, area.bottom] as const);
  const isLeft = top[0] > (area.left + area.right) / 2;
  return (
    <g data-mark="theory">
      <path className="map-line-halo" d={`M${drawn.map((point) => point.join(' ')).join('L')}`} />
      <path className="plot-line plot-theory" d={`M${drawn.map((point) => point.join(' ')).join('L')}`} />
      <text className="plot-label" x={top[0] + (isLeft ? -8 : 8)} y={Math.max(top[1], area.top) + 16} textAnchor={isLeft ? 'end' : 'start'}>
        {messages.map.line[id]}
      </text>
    </g>
  );
}

/** The letter of a parameter, its index below and its power above; nothing where it has none. */
function Letter({ of }: { readonly of: ParameterId }): ReactElement {
  const [letter, index, power] = letters[of] ?? [];
  return (
    <>
      {letter}
      {index && (
        <tspan className="map-index" dy="0.3em">
          {index}
        </tspan>
      )}
      {power && (
        <tspan className="map-index" dy="-0.7em">
          {power}
        </tspan>
      )}
    </>
  );
}

const letters: Partial<Record<ParameterId, readonly string[]>> = {
  weightVariance: ['σ', 'w', '2'],
  biasVariance: ['σ', 'b', '2'],
  batch: ['n'],
  depth: ['L'],
  width: ['d'],
};
