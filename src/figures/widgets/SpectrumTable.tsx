import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { densityOf } from '../plots/histogramBins.ts';
import { ScrollingTable } from './ScrollingTable.tsx';
import { predictedShare, type SpectrumId, type SpectrumPicture } from './spectrumPicture.ts';

interface SpectrumTableProps {
  readonly of: SpectrumId;
  readonly picture: SpectrumPicture;
  readonly prediction?: SpectrumPrediction;
  readonly captioned: (caption: string) => string;
}

const { table, spectrum: words } = messages.figure;

const percent = (share: number): string => (100 * share).toFixed(1);

/** The shares of the eigenvalues or singular values at one layer, bin by bin. */
export function SpectrumTable({ of, picture: { layer, networks, bins }, prediction, captioned }: SpectrumTableProps): ReactElement {
  const { title } = messages.parameters.observable[of];
  const law = prediction?.validity.holds ? prediction : undefined;
  const last = bins.densities.length;
  const edge = (k: number): string => (k * bins.width).toFixed(1);
  const columns = [table.from, table.to, table.share, ...(law ? [table.predicted] : [])];
  return (
    <ScrollingTable label={title} caption={captioned(table.spectrum(title, layer, networks))} columns={columns}>
      {Array.from({ length: last + 1 }, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
        <tr key={k}>
          <th scope="row">{k < last ? edge(k) : words.above(String(bins.end))}</th>
          <td>{k < last ? edge(k + 1) : ''}</td>
          <td>{percent(densityOf(bins, k) * bins.width)}</td>
          {law && <td>{percent(predictedShare(law, bins, k))}</td>}
        </tr>
      ))}
    </ScrollingTable>
  );
}
