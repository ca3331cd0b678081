/** A line of a text that may be a sample: where it stands, and what is between its separators. */
export interface Row {
  readonly file?: string;
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How numbers are written: 12, -0.5, .5e-3; neither infinity nor a decimal comma. */
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export const isNumber = (cell: string): boolean => number.test(cell);

/**
 * The lines of a text, taken apart by the first of tab, semicolon, comma and spaces that its first two lines have: a head of one name has none.
 * Empty lines and those that begin with # say nothing, and neither does a first line without a number, which is a head.
 */
export function rowsOf(text: string, file?: string): readonly Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const said = lines.map((content, k) => ({ content: content.trim(), line: k + 1 })).filter(({ content }) => /^[^#]/.test(content));
  const separator = ['\t', ';', ','].find((mark) => said.slice(0, 2).some(({ content }) => content.includes(mark))) ?? /\s+/;
  const rows = said.map(({ content, line }) => ({ ...(file !== undefined && { file }), line, cells: cellsOf(content, separator) }));
  return rows.length > 0 && !rows[0].cells.some(isNumber) ? rows.slice(1) : rows;
}

/** With the minus sign of a typeset table as a hyphen, without the quotes around a cell, and without an empty last one, which comes of a separator at the end. */
function cellsOf(content: string, separator: string | RegExp): readonly string[] {
  const cells = content
    .replaceAll('−', '-')
    .split(separator)
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
  return cells.length > 1 && cells[cells.length - 1] === '' ? cells.slice(0, -1) : cells;
}
