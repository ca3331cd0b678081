import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { exponentialText, spreadText, valueText } from '../plots/valueText.ts';

/** The mean of a profile at entry k; the geometric mean where that leaves the range of numbers. */
export function meanText({ mean, logarithm }: DepthProfile, k: number): string {
  const outOfRange = logarithm !== undefined && !isInRange(mean[k]) && Number.isFinite(logarithm.mean[k]);
  return outOfRange ? exponentialText(logarithm.mean[k]) : valueText(mean[k]);
}

/** Whether a positive value is told apart from zero and infinity with all its digits. */
export const isInRange = (value: number): boolean => value > 1e-300 && value < 1e300;

/** The value of a profile at a layer and its spread over networks, where they are numbers. */
function readingAt(profile: DepthProfile, layer: number): { readonly mean?: string; readonly std?: string } {
  const k = layer - profile.firstLayer;
  const { mean, std, logarithm } = profile;
  if (Number.isNaN(mean[k])) return {};
  const spread = Number.isFinite(std[k]) && Number.isFinite(mean[k]) && (logarithm === undefined || isInRange(mean[k]));
  return { mean: meanText(profile, k), std: spread ? spreadText(std[k], mean[k]) : undefined };
}

/** The value of a profile at a layer with its spread over networks, in words. */
export function readingText(profile: DepthProfile, layer: number): string {
  const { mean = messages.figure.undefinedValue, std } = readingAt(profile, layer);
  return messages.figure.reading(layer, mean, std);
}

/** What is read off a pinned profile at a layer; undefined where it has no such layer. */
export function pinnedReading(profile: DepthProfile, layer: number): string | undefined {
  if (layer - profile.firstLayer >= profile.mean.length) return undefined;
  return messages.figure.pinned.of(equalText(profile, layer) ?? messages.figure.undefinedValue);
}

/** What follows the formula of a value and its equals sign; undefined where the value is no number. */
export function equalText(profile: DepthProfile, layer: number): string | undefined {
  const { mean, std } = readingAt(profile, layer);
  return mean === undefined || std === undefined ? mean : `${mean} ± ${std}`;
}
