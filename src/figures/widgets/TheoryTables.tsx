import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { valueText } from '../plots/valueText.ts';
import { ScrollingTable } from './ScrollingTable.tsx';
import type { TheoryTable } from './theoryTables.ts';

interface TheoryTablesProps {
  readonly title: string;
  readonly sentence: string;
  readonly tables: readonly TheoryTable[];
}

/** Rows of a table that can still be read. */
const most = 24;

/** The numbers behind a figure of theory: each of its tables, thinned to what can be read; all of them are in the saved file. */
export function TheoryTables({ title, sentence, tables }: TheoryTablesProps): ReactElement {
  return (
    <details className="figure-table">
      <summary>{messages.figure.table.summary}</summary>
      <p>{sentence}</p>
      {tables.map(({ id, caption, columns, rows }) => {
        const stride = Math.ceil(rows.length / most);
        return (
          <ScrollingTable key={id} label={`${title}: ${caption}`} caption={caption} columns={columns}>
            {rows
              .filter((_, k) => k % stride === 0 || k === rows.length - 1)
              .map(([first, ...others]) => (
                <tr key={first}>
                  <th scope="row">{textOf(first)}</th>
                  {others.map((value, k) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={k}>{textOf(value)}</td>
                  ))}
                </tr>
              ))}
          </ScrollingTable>
        );
      })}
    </details>
  );
}

const textOf = (value: number | string): string => (typeof value === 'string' ? value : valueText(value));
