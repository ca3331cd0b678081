import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { densityOf } from '../plots/histogramBins.ts';
import { valueText } from '../plots/valueText.ts';
import { pooledNetworks, predictedShare, type SpectrumId, type SpectrumPicture, spectrumIds } from './spectrumPicture.ts';

const { theory, figure, shell } = messages;
const { spectrum, pinned: pinnedWords } = figure;

/** Shares in per cent, to a tenth. */
const percent = ({ bins }: SpectrumPicture, bar: number): string => (100 * densityOf(bins, bar) * bins.width).toFixed(1);

/** What is read off a histogram: the share in a bar, or the range of all eigenvalues. */
export function spectrumReading(
  of: SpectrumId,
  picture: SpectrumPicture,
  bar: number | undefined,
  prediction?: SpectrumPrediction,
): string {
  const values = spectrum.values[of];
  const { layer, bins, smallest, largest } = picture;
  if (bins.count === 0) return spectrum.none(values, layer);
  if (bar === undefined) return spectrum.range(layer, valueText(smallest), valueText(largest));
  const beside = prediction?.validity.holds ? (100 * predictedShare(prediction, bins, bar)).toFixed(1) : undefined;
  const edge = (k: number): string => (k * bins.width).toFixed(1);
  const said =
    bar === bins.densities.length
      ? spectrum.beyond(values, layer, String(bins.end), percent(picture, bar))
      : spectrum.bin(values, layer, edge(bar), edge(bar + 1), percent(picture, bar));
  return beside === undefined ? said : figure.density.besideTheory(said, beside);
}

/** What is read off a pinned one there, of the same bins. */
export function spectrumBeside(of: SpectrumId, pinned: SpectrumPicture, bar?: number): string {
  if (pinned.bins.count === 0) return pinnedWords.of(spectrum.none(spectrum.values[of], pinned.layer));
  if (bar !== undefined) return pinnedWords.of(spectrum.share(spectrum.values[of], percent(pinned, bar)));
  return pinnedWords.of(spectrum.outline(valueText(pinned.smallest), valueText(pinned.largest)));
}

/** What is said below a histogram: what it is of; the law that is drawn and its ratio; apart from that, whether it holds; or that there is none. */
export function spectrumNote(
  of: SpectrumId,
  prediction: SpectrumPrediction | undefined,
): { readonly said: string; readonly verdict?: string } {
  const about = of === 'spectrum' ? [] : [spectrum.note[of]];
  if (!prediction) return { said: shell.sentences([...about, figure.legend.noTheory]) };
  const { source, mark, validity, law } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  if (!validity.holds) return { said: about.length === 0 ? '' : shell.sentences([...about, '']), verdict: theory.outside(because) };
  const ratio = law.ratio === undefined ? [] : [theory.ratio(law.ratio)];
  const said = shell.sentences([...about, figure.theoryNote(theory.mark[mark], theory.source[source]), ...ratio, '']);
  return { said, verdict: theory.valid(because) };
}

/** What a legend says of the histograms that are asked for: each thing once. */
export function pooledTexts(settings: Pick<Settings, 'networks' | 'observables'>): readonly string[] {
  const asked = spectrumIds.filter((id) => settings.observables.includes(id));
  return [...new Set(asked.map((id) => spectrum.legend(spectrum.values[id], pooledNetworks(settings, id))))];
}
