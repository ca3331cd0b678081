import { type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Sheet, SheetAxis } from '../../theory/sheets/sheet.ts';
import { valueText } from '../plots/valueText.ts';
import { optionLabel } from './optionLabel.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

interface MapTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly sheet: Sheet | undefined;
}

const { figure, map, parameters } = messages;
/** Rows and columns of a table that can still be read. */
const [mostColumns, mostRows] = [14, 24];

const nameAt = ({ parameter, names, values }: SheetAxis, k: number): string =>
  names ? optionLabel(parameter, names[k]) : String(values[k]).replace('-', '−');

/** Every so many of a count, the first among them. */
const everyFew = (count: number, most: number): readonly number[] => {
  const stride = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / stride) }, (_, k) => k * stride);
};

/** The numbers behind a map, thinned to what can be read; a number in brackets is not vouched for. All of them are in the saved file. */
export function MapTable({ title, sentence, sheet }: MapTableProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{figure.table.summary}</summary>
      <p>{sentence}</p>
      {open && sheet && <Numbers title={title} sheet={sheet} />}
    </details>
  );
}

function Numbers({ title, sheet: { x, y, values, holds } }: { readonly title: string; readonly sheet: Sheet }): ReactElement {
  const [columns, rows] = [everyFew(x.values.length, mostColumns), everyFew(y.values.length, mostRows)];
  const text = (at: number): string => (holds?.[at] === 0 ? `(${valueText(values[at])})` : valueText(values[at]));
  return (
    <ScrollingTable
      label={title}
      caption={map.table(parameters.label[x.parameter], parameters.label[y.parameter])}
      columns={['', ...columns.map((column) => nameAt(x, column))]}
    >
      {rows.map((row) => (
        <tr key={row}>
          <th scope="row">{nameAt(y, row)}</th>
          {columns.map((column) => (
            <td key={column}>{text(row * x.values.length + column)}</td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  );
}
