import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import { type DensityPicture, lawShare } from './densityPicture.ts';
import { barText, percentIn } from './densityWords.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

interface DensityTableProps {
  readonly picture: DensityPicture;
  readonly prediction?: AngleLaw;
  readonly captioned: (caption: string) => string;
}

const { figure, parameters } = messages;

/** The shares at one layer, bin by bin. */
export function DensityTable({ picture: { of, layer, networks, bins }, prediction, captioned }: DensityTableProps): ReactElement {
  const words = figure.density[of];
  const law = prediction?.validity.holds ? prediction : undefined;
  return (
    <ScrollingTable
      label={parameters.observable[of].title}
      caption={captioned(words.caption(layer, networks))}
      columns={[words.axis.label, figure.table.share, ...(law ? [figure.table.predicted] : [])]}
    >
      {Array.from(bins.densities, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
        <tr key={k}>
          <th scope="row">{barText(of, k)}</th>
          <td>{networks > 0 ? percentIn(bins, k) : ''}</td>
          {law && <td>{(100 * lawShare(law, bins, k)).toFixed(1)}</td>}
        </tr>
      ))}
    </ScrollingTable>
  );
}
