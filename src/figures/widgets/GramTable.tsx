import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { valueText } from '../plots/valueText.ts';
import type { GramPicture } from './gramPicture.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

const { table } = messages.figure;
const { title } = messages.parameters.observable.gram;

/** Samples that a table has room for. */
const mostSamples = 32;

interface GramTableProps {
  readonly picture: GramPicture;
  readonly captioned: (caption: string) => string;
}

/** The cosines of all pairs of samples at one layer. */
export function GramTable({ picture: { layer, size, valueAt }, captioned }: GramTableProps): ReactElement {
  const shown = Math.min(size, mostSamples);
  const samples = Array.from({ length: shown }, (_, k) => k);
  return (
    <ScrollingTable
      label={title}
      caption={captioned(table.gram(layer, shown, size))}
      columns={[table.sample, ...samples.map((k) => k + 1)]}
    >
      {samples.map((row) => (
        <tr key={row}>
          <th scope="row">{row + 1}</th>
          {samples.map((column) => (
            <td key={column}>{valueText(valueAt(row, column))}</td>
          ))}
        </tr>
      ))}
    </ScrollingTable>
  );
}
