import type { Sheet, SheetFactId, SheetPoint, SheetVerdictId } from '../theory/sheets/sheet.ts';
import { packNumber, type SerializedNumber, unpackNumber } from './resultCodec.ts';

/** The version of the serialized form; another one is not read. */
const sheetFormat = 1;

/** A sheet as JSON can hold it: numbers to four significant digits, of which a colour and a read-out show three. */
export interface SerializedSheet extends Omit<Sheet, 'values' | 'holds'> {
  readonly format: typeof sheetFormat;
  readonly values: readonly SerializedNumber[];
  /** A 0 or a 1 for each value. */
  readonly holds?: string;
  /** What it says at the point that the figure opens with; absent where it is silent. */
  readonly point?: {
    readonly value: SerializedNumber;
    readonly verdict: SheetVerdictId;
    readonly facts: readonly { readonly id: SheetFactId; readonly value: SerializedNumber }[];
  };
}

/** A sheet with the point that a figure opens with. */
export interface SheetAndPoint {
  readonly sheet: Sheet;
  readonly point: SheetPoint | undefined;
}

const digits = 4;
/** Of lines, which are drawn to a tenth of a pixel. */
const digitsOfLines = 5;

/** A sheet for JSON. */
export function serializeSheet({ sheet: { values, holds, lines, ...axes }, point }: SheetAndPoint): SerializedSheet {
  const short = (value: number): number => Number(value.toPrecision(digitsOfLines));
  return {
    format: sheetFormat,
    ...axes,
    lines: lines.map(({ id, points }) => ({ id, points: points.map(([x, y]) => [short(x), short(y)] as const) })),
    values: Array.from(values, (value) => packNumber(value, digits)),
    ...(holds && { holds: holds.join('') }),
    ...(point && {
      point: { ...point, value: packNumber(point.value), facts: point.facts.map(({ id, value }) => ({ id, value: packNumber(value) })) },
    }),
  };
}

/** The sheet that was serialized, with its point; undefined where it is of another version. */
export function deserializeSheet({ format, values, holds, point, ...axes }: SerializedSheet): SheetAndPoint | undefined {
  if (format !== sheetFormat) return undefined;
  const sheet = {
    ...axes,
    values: Float64Array.from(values, unpackNumber),
    ...(holds !== undefined && { holds: Uint8Array.from(holds, Number) }),
  };
  const facts = point?.facts.map(({ id, value }) => ({ id, value: unpackNumber(value) })) ?? [];
  return { sheet, point: point && { ...point, value: unpackNumber(point.value), facts } };
}
