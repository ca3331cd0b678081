import { dataTable, mostSamples, mostValues } from '../networks/dataTable.ts';
import { isNumber, type Row, rowsOf } from './cells.ts';
import { type LeftOut, largestValue, mostBytes, type Reading, type Refused } from './reading.ts';

/** A text and the file that it came in. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Squares below this are lost beside a 1, and a table of such values has none to be scaled by. */
const smallestValue = 1e-100;

/** Reads one table from texts, a sample a line, over all of them; a line that is none is left out and named. */
export function readTexts(texts: readonly NamedText[]): Reading {
  const found = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (found > mostBytes) return { leftOut: [], refused: { why: 'tooMany', of: 'bytes', found, most: mostBytes } };
  const rows = texts.flatMap(({ name, text }) => rowsOf(text, texts.length > 1 ? name : undefined));
  if (rows.length === 0) return { leftOut: [], refused: { why: 'empty' } };
  const expected = commonLength(rows);
  const leftOut: LeftOut[] = [];
  const good = rows.filter((row) => {
    const problem = problemOf(row, expected);
    if (problem) leftOut.push(problem);
    return problem === undefined;
  });
  const refused = refusalOf(good.length, expected);
  if (refused) return { leftOut, refused };
  const values = new Float64Array(good.length * expected);
  good.forEach(({ cells }, k) => {
    values.set(cells.map(Number), k * expected);
  });
  return tableOr(good.length, expected, values, leftOut);
}

/** The table of values that fit, unless all of them are zero. */
export function tableOr(samples: number, dimension: number, values: Float64Array, leftOut: readonly LeftOut[] = []): Reading {
  if (!values.some((value) => Math.abs(value) > smallestValue)) return { leftOut, refused: { why: 'allZero' } };
  return { leftOut, table: dataTable(samples, dimension, values) };
}

/** Why so many samples of so many values are none to draw from. */
function refusalOf(samples: number, dimension: number): Refused | undefined {
  if (dimension > mostValues) return { why: 'tooMany', of: 'values', found: dimension, most: mostValues };
  if (samples > mostSamples) return { why: 'tooMany', of: 'samples', found: samples, most: mostSamples };
  return samples < 2 ? { why: 'tooFew', found: samples } : undefined;
}

function problemOf({ cells, ...place }: Row, expected: number): LeftOut | undefined {
  if (cells.length !== expected) return { ...place, why: 'length', found: cells.length, expected };
  const strange = cells.findIndex((cell) => !isNumber(cell));
  if (strange >= 0) return { ...place, why: 'noNumber', value: strange + 1, given: cells[strange] };
  const large = cells.findIndex((cell) => Math.abs(Number(cell)) > largestValue);
  return large >= 0 ? { ...place, why: 'tooLarge', value: large + 1, given: cells[large] } : undefined;
}

/** The length that most rows have; of several the first. */
function commonLength(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
