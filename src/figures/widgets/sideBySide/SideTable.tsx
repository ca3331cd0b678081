import { type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { valueText } from '../../plots/valueText.ts';
import { ScrollingTable } from '../ScrollingTable.tsx';
import type { SideNetwork } from './sidePicture.ts';
import { sideTable } from './sideTables.ts';

interface SideTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly networks: readonly SideNetwork[];
}

/** Layers of a table that can still be read. */
const most = 24;

/** The numbers behind a group, thinned to what can be read: a row for each layer and network. All of them are in the saved file. */
export function SideTable({ title, sentence, networks }: SideTableProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const { caption, columns, rows } = sideTable(networks);
  const depth = Math.max(...networks.map(({ settings }) => settings.depth));
  const stride = Math.max(1, Math.ceil(depth / (isOpen ? most : most / 4)));
  const shown = rows.filter(([layer]) => Number(layer) % stride === 0 || layer === depth);
  return (
    <details className="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.figure.table.summary}</summary>
      <p>{sentence}</p>
      <ScrollingTable label={`${title}: ${caption}`} caption={caption} columns={columns}>
        {shown.map(([layer, letter, ...values]) => (
          <tr key={`${layer} ${letter}`}>
            <th scope="row">{layer}</th>
            <th scope="row">{letter}</th>
            {values.map((value, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <td key={k}>{valueText(Number(value))}</td>
            ))}
          </tr>
        ))}
      </ScrollingTable>
    </details>
  );
}
