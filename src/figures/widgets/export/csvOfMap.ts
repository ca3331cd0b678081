import { parameterIds } from '../../../networks/parameters.ts';
import { sheets } from '../../../theory/sheets/index.ts';
import type { SheetAxis } from '../../../theory/sheets/sheet.ts';
import { mapSource } from '../mapWords.ts';
import { csvText, written } from './csvOf.ts';
import type { TakenMap } from './takenFigure.ts';

const valueAt = ({ names, values }: SheetAxis, k: number): string => names?.[k] ?? String(values[k]);

/** The numbers behind a map: a row for each point, with whether theory vouches for it, then its lines point by point. */
export function csvOfMap({ title, of, settings, sheet, link }: TakenMap): string {
  const { x, y, values, holds, lines } = sheet;
  const axes = [x.parameter, y.parameter];
  const read = parameterIds.filter((id) => sheets[of].reads.includes(id) && !axes.includes(id));
  const head = [
    title,
    `${of}: ${sheets[of].plain}`,
    `settings: ${read.map((id) => `${id}=${settings[id]}`).join(' ')}`,
    mapSource(of),
    ...(link === undefined ? [] : [`link: ${link}`]),
  ];
  const points = Array.from(values, (value, k) => {
    const [column, row] = [k % x.values.length, Math.floor(k / x.values.length)];
    return [of, valueAt(x, column), valueAt(y, row), written(value), holds?.[k] === 0 ? 0 : 1].join(',');
  });
  const onLines = lines.flatMap(({ id, points: along }) => along.map((point) => [id, ...point, '', ''].join(',')));
  return csvText(head, ['name', ...axes, 'value', 'holds'], [...points, ...onLines]);
}
