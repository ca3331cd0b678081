import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';
import { densityOf } from '../plots/histogramBins.ts';
import { valueText } from '../plots/valueText.ts';
import { type GramPicture, gramAt } from './gramPicture.ts';
import { predictedShare, type SpectrumPicture, spectrumAt } from './spectrumPicture.ts';

interface PictureTablesProps {
  readonly result: EnsembleResult | undefined;
  readonly layer: number;
  readonly spectrum: SpectrumPrediction | undefined;
}

const { table, spectrum: words } = messages.figure;
const titles = messages.parameters.observable;

/** The numbers behind the pictures of the layer that is shown. */
export function PictureTables({ result, layer, spectrum }: PictureTablesProps): ReactElement {
  const { gram: cosines, spectrum: eigenvalues } = result?.observed ?? {};
  const gram = cosines && gramAt(cosines, layer);
  const histogram = eigenvalues && spectrumAt(eigenvalues, layer);
  return (
    <>
      {gram && <GramTable picture={gram} />}
      {histogram && <SpectrumTable picture={histogram} prediction={spectrum?.validity.holds ? spectrum : undefined} />}
    </>
  );
}

/** Samples that a table has room for. */
const mostSamples = 32;

function GramTable({ picture: { layer, size, valueAt } }: { readonly picture: GramPicture }): ReactElement {
  const shown = Math.min(size, mostSamples);
  const samples = Array.from({ length: shown }, (_, k) => k);
  return (
    <Scrolling label={titles.gram.title}>
      <table>
        <caption>{table.gram(layer, shown, size)}</caption>
        <thead>
          <tr>
            <th scope="col">{table.sample}</th>
            {samples.map((column) => (
              <th key={column} scope="col">
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map((row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {samples.map((column) => (
                <td key={column}>{valueText(valueAt(row, column))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

interface SpectrumTableProps {
  readonly picture: SpectrumPicture;
  readonly prediction: SpectrumPrediction | undefined;
}

const percent = (share: number): string => (100 * share).toFixed(1);

function SpectrumTable({ picture: { layer, networks, bins }, prediction }: SpectrumTableProps): ReactElement {
  const last = bins.densities.length;
  const edge = (k: number): string => (k * bins.width).toFixed(1);
  return (
    <Scrolling label={titles.spectrum.title}>
      <table>
        <caption>{table.spectrum(layer, networks)}</caption>
        <thead>
          <tr>
            {[table.from, table.to, table.share, ...(prediction ? [table.predicted] : [])].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last + 1 }, (_, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its number
            <tr key={k}>
              <th scope="row">{k < last ? edge(k) : words.above(String(bins.end))}</th>
              <td>{k < last ? edge(k + 1) : ''}</td>
              <td>{percent(densityOf(bins, k) * bins.width)}</td>
              {prediction && <td>{percent(predictedShare(prediction, bins, k))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="figure-table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
