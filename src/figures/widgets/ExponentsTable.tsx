import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { valueText } from '../plots/valueText.ts';
import type { ExponentsPicture } from './exponentsPicture.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

interface ExponentsTableProps {
  readonly picture: ExponentsPicture;
  readonly captioned: (caption: string) => string;
}

const { table } = messages.figure;
const { title } = messages.parameters.observable.lyapunovSpectrum;

/** The Lyapunov exponents up to one layer, direction by direction. */
export function ExponentsTable({ picture: { layer, networks, directions }, captioned }: ExponentsTableProps): ReactElement {
  const columns = [table.direction, table.mean, table.std, table.count];
  return (
    <ScrollingTable label={title} caption={captioned(table.exponents(layer, networks))} columns={columns}>
      {directions.map(({ mean, std, count }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a direction is its number
        <tr key={i}>
          <th scope="row">{i + 1}</th>
          <td>{valueText(mean)}</td>
          <td>{valueText(std)}</td>
          <td>{count}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
