import { csvText, written } from './csvOf.ts';
import type { TakenPanels } from './takenFigure.ts';

/** The numbers behind a figure of theory: below lines that say what they are of, each of its tables under a head of its own, its name in the first column. */
export function csvOfTheory({ title, line, settings, said, look, sentence, tables, link, beside = {} }: TakenPanels): string {
  const head = [
    title,
    line,
    `settings: ${[...said.map((id) => `${id}=${settings[id]}`), ...Object.entries(look).map(([id, value]) => `look.${id}=${value}`)].join(' ')}`,
    ...Object.entries(beside).map(([name, others]) => `settings of ${name}: ${said.map((id) => `${id}=${others[id]}`).join(' ')}`),
    sentence,
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const width = Math.max(0, ...tables.map(({ keys }) => keys.length));
  const padded = (cells: readonly string[]): string => [...cells, ...Array(width + 1 - cells.length).fill('')].join(',');
  const [first, ...others] = tables.map(({ id, keys, rows }) => ({
    head: padded(['table', ...keys]),
    rows: rows.map((row) => padded([id, ...row.map((cell) => (typeof cell === 'number' ? written(cell) : quoted(cell)))])),
  }));
  const rest = others.flatMap((table) => [table.head, ...table.rows]);
  return csvText(head, [first?.head ?? 'table'], [...(first?.rows ?? []), ...rest]);
}

/** A text of a table of numbers: what holds a comma or a quotation mark stands between such marks. */
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
