import type { Sheet } from '../theory/sheets/sheet.ts';
import { packNumber, type SerializedNumber, unpackNumber } from './resultCodec.ts';

/** A sheet as JSON can hold it: numbers to four significant digits, of which a colour and a read-out show three. */
export interface SerializedSheet extends Omit<Sheet, 'values' | 'holds'> {
  readonly format: typeof sheetFormat;
  readonly values: readonly SerializedNumber[];
  /** A 0 or a 1 for each value. */
  readonly holds?: string;
}

/** The version of the serialized form; another one is not read. */
export const sheetFormat = 1;
const digits = 4;
/** Of lines, which are drawn to a tenth of a pixel. */
const digitsOfLines = 5;

/** A sheet for JSON. */
export function serializeSheet({ values, holds, lines, ...axes }: Sheet): SerializedSheet {
  const short = (value: number): number => Number(value.toPrecision(digitsOfLines));
  return {
    format: sheetFormat,
    ...axes,
    lines: lines.map(({ id, points }) => ({ id, points: points.map(([x, y]) => [short(x), short(y)] as const) })),
    values: Array.from(values, (value) => packNumber(value, digits)),
    ...(holds && { holds: holds.join('') }),
  };
}

/** The sheet that was serialized; undefined where it is of another version. */
export function deserializeSheet({ format, values, holds, ...axes }: SerializedSheet): Sheet | undefined {
  if (format !== sheetFormat) return undefined;
  return {
    ...axes,
    values: Float64Array.from(values, unpackNumber),
    ...(holds !== undefined && { holds: Uint8Array.from(holds, Number) }),
  };
}
