import { messages } from '../../messages/messages.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import type { Bins } from '../plots/histogramBins.ts';
import { type DensityId, type DensityPicture, densityBins, lawShare } from './densityPicture.ts';

const { figure } = messages;

/** A share in per cent, to a tenth. */
export const percentIn = ({ densities, width }: Bins, bar: number): string => (100 * densities[bar] * width).toFixed(1);

/** An edge between bars, as it is written. */
export function edgeText(of: DensityId, k: number): string {
  const { from, to, count } = densityBins[of];
  const edge = from + (k * (to - from)) / count;
  return (of === 'activationHistogram' ? edge.toFixed(1) : String(edge)).replace('-', '−');
}

/** What values a bar holds; the outer bars of entries hold the tails as well. */
export function barText(of: DensityId, bar: number): string {
  const { count } = densityBins[of];
  const words = figure.density[of];
  if (of === 'activationHistogram' && bar === 0) return figure.density.below(edgeText(of, 1));
  if (of === 'activationHistogram' && bar === count - 1) return figure.density.atLeast(edgeText(of, bar));
  return words.between(edgeText(of, bar), edgeText(of, bar + 1));
}

/** The highest bar. */
const peakOf = ({ densities }: Bins): number => densities.indexOf(Math.max(...densities));

/** What is read off: the share in a bar, or the highest bar of all. */
export function densityReading({ of, layer, networks, bins }: DensityPicture, bar: number | undefined, prediction?: AngleLaw): string {
  const words = figure.density[of];
  if (networks === 0) return figure.reading(layer, figure.undefinedValue, undefined);
  const shown = bar ?? peakOf(bins);
  const said = words[bar === undefined ? 'peak' : 'bar'](layer, barText(of, shown), percentIn(bins, shown));
  if (!prediction?.validity.holds) return said;
  return figure.density.besideTheory(said, (100 * lawShare(prediction, bins, shown)).toFixed(1));
}

/** What is read off a pinned one: in the same bar, or in its own highest. */
export function densityBeside({ of, networks, bins }: DensityPicture, bar?: number): string {
  const words = figure.density[of];
  if (networks === 0) return figure.pinned.of(figure.undefinedValue);
  const shown = bar ?? peakOf(bins);
  return figure.pinned.of(words.share(percentIn(bins, shown), bar === undefined ? barText(of, shown) : undefined));
}
