import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';
import { densityOf } from '../plots/histogramBins.ts';
import { valueText } from '../plots/valueText.ts';
import type { SpectrumPicture } from './spectrumPicture.ts';

const { theory, figure, shell } = messages;
const { spectrum, pinned: pinnedWords } = figure;

/** Shares in per cent, to a tenth. */
const percent = ({ bins }: SpectrumPicture, bar: number): string => (100 * densityOf(bins, bar) * bins.width).toFixed(1);

/** What is read off a histogram: the share in a bar, or the range of all eigenvalues. */
export function spectrumReading(picture: SpectrumPicture, bar: number | undefined): string {
  const { layer, bins, smallest, largest } = picture;
  if (bar === undefined) return spectrum.range(layer, valueText(smallest), valueText(largest));
  if (bar === bins.densities.length) return spectrum.beyond(layer, String(bins.end), percent(picture, bar));
  const edge = (k: number): string => (k * bins.width).toFixed(1);
  return spectrum.bin(layer, edge(bar), edge(bar + 1), percent(picture, bar));
}

/** What is read off a pinned one there, of the same bins. */
export function spectrumBeside(pinned: SpectrumPicture, bar?: number): string {
  if (bar !== undefined) return pinnedWords.of(spectrum.share(percent(pinned, bar)));
  return pinnedWords.of(spectrum.outline(valueText(pinned.smallest), valueText(pinned.largest)));
}

/** What is said below a histogram: the law that is drawn and its ratio; apart from that, whether it holds; or that there is none. */
export function spectrumNote(prediction: SpectrumPrediction | undefined): { readonly said: string; readonly verdict?: string } {
  if (!prediction) return { said: figure.legend.noTheory };
  const { source, mark, validity, law } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  if (!validity.holds) return { said: '', verdict: theory.outside(because) };
  const said = shell.sentences([figure.theoryNote(theory.mark[mark], theory.source[source]), theory.ratio(law.ratio), '']);
  return { said, verdict: theory.valid(because) };
}
