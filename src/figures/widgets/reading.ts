import { messages } from '../../messages/messages.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { valueText } from '../plots/valueText.ts';

const { figure } = messages;

/** The value of a profile at a layer, in words; where the value is out of range its logarithm to base 10. */
export function readingText(profile: DepthProfile, layer: number): string {
  const k = layer - profile.firstLayer;
  const { mean, std, logarithm } = profile;
  const spread = (deviation: number): string | undefined => (Number.isFinite(deviation) ? valueText(deviation) : undefined);
  const inRange = mean[k] === 0 || (mean[k] > 1e-300 && mean[k] < 1e300);
  if (logarithm && !inRange && Number.isFinite(logarithm.mean[k])) {
    const [value, deviation] = [logarithm.mean[k] / Math.LN10, logarithm.std[k] / Math.LN10];
    return figure.reading(layer, figure.powerOfTen(valueText(value)), spread(deviation));
  }
  return figure.reading(layer, valueText(mean[k]), Number.isFinite(mean[k]) ? spread(std[k]) : undefined);
}
