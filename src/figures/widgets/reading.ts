import { messages } from '../../messages/messages.ts';
import { effectiveDepth, readingAtLayer } from '../../networks/effectiveDepth.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type QuantileId, quantileBands, quantileTable } from '../../networks/quantiles.ts';
import type { SummaryId } from '../../networks/settings.ts';
import { exponentialText, measuredText, spreadText, valueText } from '../plots/valueText.ts';

/** A row of a profile: what is known of the networks at each layer. */
type Row = 'mean' | QuantileId;

/** The row of a profile that its line shows. */
export const middleRow = (summary: SummaryId): Row => (summary === 'median' ? 'q50' : 'mean');

const rowOf = ({ mean, quantiles }: Pick<DepthProfile, 'mean' | 'quantiles'>, row: Row): Float64Array =>
  row === 'mean' ? mean : quantiles[row];

/** Entry k of a row; taken from the logarithms, as a geometric mean is, where it leaves the range of numbers. */
export function rowText(profile: DepthProfile, row: Row, k: number): string {
  const value = rowOf(profile, row)[k];
  const logarithm = profile.logarithm && rowOf(profile.logarithm, row)[k];
  const outOfRange = logarithm !== undefined && !isInRange(value) && Number.isFinite(logarithm);
  return outOfRange ? exponentialText(logarithm) : valueText(value);
}

/** Whether a positive value is told apart from zero and infinity with all its digits. */
export const isInRange = (value: number): boolean => value > 1e-300 && value < 1e300;

/** The value of a profile at a layer and its deviation over networks, where they are numbers; with a median stand no deviations. */
function readingAt(profile: DepthProfile, layer: number, summary: SummaryId): { readonly value?: string; readonly std?: string } {
  const k = layer - profile.firstLayer;
  const { mean, std, logarithm } = profile;
  const row = middleRow(summary);
  if (Number.isNaN(rowOf(profile, row)[k])) return {};
  const spread = row === 'mean' && Number.isFinite(std[k]) && Number.isFinite(mean[k]) && (logarithm === undefined || isInRange(mean[k]));
  // What is small against its deviation has no digits of its own.
  if (spread && Math.abs(mean[k]) < std[k] / 10) {
    const [value, deviation] = measuredText(mean[k], std[k]).split(' ± ');
    return { value, std: deviation };
  }
  return { value: rowText(profile, row, k), std: spread ? spreadText(std[k], mean[k]) : undefined };
}

/** The value of a profile at a layer with its deviation over networks, in words. */
export function readingText(profile: DepthProfile, layer: number, summary: SummaryId): string {
  const { value = messages.figure.undefinedValue, std } = readingAt(profile, layer, summary);
  return messages.figure.reading(layer, value, std);
}

/** The bands around a median at a layer, the narrowest first, in words: between which values they lie, or how many networks they need. */
export function bandTexts(profile: DepthProfile, layer: number, summary: SummaryId): readonly string[] {
  const k = layer - profile.firstLayer;
  if (summary === 'mean' || Number.isNaN(profile.quantiles.q50[k])) return [];
  return [...quantileBands].reverse().map(({ share, low, high }) => {
    if (Number.isNaN(profile.quantiles[low][k])) return messages.figure.bandNeeds(share, quantileTable[low].needs);
    return messages.figure.bandReading(share, rowText(profile, low, k), rowText(profile, high, k));
  });
}

/** What is read off a pinned profile at a layer; undefined where it has no such layer. */
export function pinnedReading(profile: DepthProfile, layer: number, summary: SummaryId): string | undefined {
  if (layer - profile.firstLayer >= profile.mean.length) return undefined;
  return messages.figure.pinned.of(equalText(profile, layer, summary) ?? messages.figure.undefinedValue);
}

/** Which layer of a pinned profile reads the same: in a sentence, and as short as a narrow plot needs it. */
export interface SameReading {
  readonly said: string;
  readonly short: string;
}

/** The effective depth of a layer, in words; undefined where no layer of the pinned profile reads the same, and of medians, whose errors nobody knows. */
export function sameReading(profile: DepthProfile, pinned: DepthProfile, layer: number, summary: SummaryId): SameReading | undefined {
  const reading = summary === 'mean' ? readingAtLayer(profile, layer) : undefined;
  const found = reading && effectiveDepth(pinned, reading);
  if (found === undefined || Number.isNaN(found.standardError)) return undefined;
  const same = measuredText(found.layer, found.standardError);
  const { pinned: words } = messages.figure;
  return { said: words.readsAs(layer, same), short: words.readsAsShort(same) };
}

/** What follows the formula of a value and its equals sign; undefined where the value is no number. */
export function equalText(profile: DepthProfile, layer: number, summary: SummaryId): string | undefined {
  const { value, std } = readingAt(profile, layer, summary);
  return value === undefined || std === undefined ? value : `${value} ± ${std}`;
}
