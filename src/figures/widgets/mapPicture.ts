import type { ParameterId } from '../../networks/parameters.ts';
import { parameterTable } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import type { Sheet, SheetAxis } from '../../theory/sheets/sheet.ts';
import { mapKeyRoom } from '../plots/MapKey.tsx';
import { cellAt, edgesOf, placeOn, valueOn } from '../plots/mapCells.ts';
import { margins, type PlotArea } from '../plots/plotArea.ts';

/** How the colours of a map are spread: the number of the full colour, and whether there are numbers below 0. */
export interface MapColours {
  readonly full: number;
  readonly isSigned: boolean;
}

/** Of every map. */
export const mapColours: Readonly<Record<SheetId, MapColours>> = {
  phaseDiagram: { full: 1, isSigned: true },
  gradientExplosion: { full: 0.6, isSigned: false },
  trainability: { full: 6, isSigned: false },
  trainableBatch: { full: 40, isSigned: false },
};

/** Room for names at the side, in CSS pixels. */
const roomForNames = 96;
/** Room above for the name of the vertical axis. */
const roomForLabel = 18;

/** The area that a map takes of its frame: beside its key, and behind the names of its side. */
export function mapArea(whole: PlotArea, { y }: Pick<Sheet, 'y'>): PlotArea {
  const left = whole.left + (y.names ? roomForNames - margins.left : 0);
  return { ...whole, left, top: whole.top + roomForLabel, right: Math.max(left + 1, whole.right - mapKeyRoom) };
}

/** The cell in which some settings stand, held at the edges and counted from 1, and how many there are. */
export function cellOfMap({ x, y }: Sheet, settings: Settings): { readonly cell: number; readonly count: number } {
  const [column, row] = [x, y].map((axis) => cellAt(edgesOf(axis), placeOfSettings(axis, settings) || 0));
  return { cell: row * x.values.length + column + 1, count: x.values.length * y.values.length };
}

/** Where settings stand on an axis of a map; NaN where it has no such name. */
export function placeOfSettings(axis: SheetAxis, settings: Settings): number {
  const value = settings[axis.parameter];
  if (axis.names === undefined) return placeOn(axis, Number(value));
  const index = axis.names.indexOf(String(value));
  return index === -1 ? Number.NaN : index;
}

/** Decimals of a number that is set by a drag. */
const decimals = 3;

/** The setting at a place of an axis, as a parameter allows it. */
function settingAt(axis: SheetAxis, place: number): Settings[ParameterId] {
  if (axis.names !== undefined) return axis.names[cellAt(edgesOf(axis), place)];
  const parameter = parameterTable[axis.parameter];
  const value = valueOn(axis, place);
  const [first, last] = [axis.values[0], axis.values[axis.values.length - 1]];
  const held = Math.max(first, Math.min(last, value));
  return parameter.kind === 'number' && parameter.whole ? Math.round(held) : Number(held.toFixed(decimals));
}

/** The settings at a place of a map, given as shares of its sides. */
export function settingsAt({ x, y }: Sheet, [right, up]: readonly [number, number]): Partial<Settings> {
  const placeIn = (axis: SheetAxis, share: number): number => {
    const edges = edgesOf(axis);
    return edges[0] + share * (edges[edges.length - 1] - edges[0]);
  };
  return { [x.parameter]: settingAt(x, placeIn(x, right)), [y.parameter]: settingAt(y, placeIn(y, up)) };
}

/** The settings so many cells away from some. */
export function settingsBeside({ x, y }: Sheet, settings: Settings, right: number, up: number): Partial<Settings> {
  const moved = (axis: SheetAxis, cells: number): Partial<Settings> => {
    const place = placeOfSettings(axis, settings);
    const last = axis.values.length - 1;
    const cell = Math.max(0, Math.min(last, cellAt(edgesOf(axis), Number.isNaN(place) ? 0 : place) + cells));
    return cells === 0 ? {} : { [axis.parameter]: axis.names ? axis.names[cell] : axis.values[cell] };
  };
  return { ...moved(x, right), ...moved(y, up) };
}

/** The value of the cell in which some settings stand; NaN beside the map, and where there is none. */
export function valueAt({ x, y, values, holds }: Sheet, settings: Settings): { readonly value: number; readonly holds: boolean } {
  const [column, row] = [x, y].map((axis) => {
    const [edges, place] = [edgesOf(axis), placeOfSettings(axis, settings)];
    return place >= edges[0] && place <= edges[edges.length - 1] ? cellAt(edges, place) : Number.NaN;
  });
  const at = row * x.values.length + column;
  return { value: values[at] ?? Number.NaN, holds: holds?.[at] !== 0 };
}
