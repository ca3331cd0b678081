import { standardNormalCdf } from '../math/erf.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { Prediction, SpectrumLaw } from './prediction.ts';
import { wideSignal } from './profiles/wideSignal.ts';

/** What theory says of the angles of all pairs of samples at a layer, in degrees. */
export interface AngleLaw extends Pick<Prediction, 'mark' | 'source' | 'validity'> {
  readonly law: SpectrumLaw;
}

/**
 * Of an exchangeable batch every pair of samples has the law of the first two, so that over networks and pairs the angles have the mean and the deviation that the theory of a wide layer says of
 * the metric `angle`; to first order in 1/d they are normal. What a pair has in common with others of its network shows in their spread, not in the mean over networks.
 */
export function angleLaws(spec: EnsembleSpec): readonly (AngleLaw | undefined)[] | undefined {
  const { wideAngle } = wideSignal;
  if (!wideAngle.applies(spec, 'angle')) return undefined;
  const { values, deviations, mark, source, validity } = wideAngle.predict(spec);
  if (deviations === undefined) return undefined;
  return Array.from(values, (mean, layer) => {
    const deviation = deviations[layer];
    return Number.isFinite(mean) && deviation > 0 ? { law: normalLaw(mean, deviation), mark, source, validity } : undefined;
  });
}

/** Deviations beyond which nothing is drawn. */
const reach = 4;

function normalLaw(mean: number, deviation: number): SpectrumLaw {
  return {
    edges: [Math.max(0, mean - reach * deviation), Math.min(180, mean + reach * deviation)],
    density: (x) => Math.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI)),
    cumulative: (x) => standardNormalCdf((x - mean) / deviation),
  };
}
