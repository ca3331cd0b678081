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

/** The value of a profile at a layer with its spread over networks, in words. */
export function readingText(profile: DepthProfile, layer: number): string {
  const k = layer - profile.firstLayer;
  const { mean, std, logarithm } = profile;
  const spread = Number.isFinite(std[k]) && Number.isFinite(mean[k]) && (logarithm === undefined || isInRange(mean[k]));
  const text = Number.isNaN(mean[k]) ? messages.figure.undefinedValue : meanText(profile, k);
  return messages.figure.reading(layer, text, spread ? spreadText(std[k], mean[k]) : undefined);
}
