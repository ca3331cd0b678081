import type { EnsembleSpec } from '../../networks/spec.ts';
import { stepOf } from './meanFieldLayers.ts';
import { startCorrelation } from './startCorrelation.ts';
import type { WideLayer } from './wideLayer.ts';

/** How the lengths of signals spread at a finite width, to first order in 1/d, and what that does to gradients. */
export interface LengthSpread {
  /** The largest relative variance of a mean square that a later chi depends on. */
  readonly largest: number;
  /** Index l: the relative variance of the mean square of h_l. */
  readonly variances: Float64Array;
  /** Index l: an estimate of what it moves E ln ||dL/dh_l|| by. */
  readonly ofGradient: Float64Array;
}

/** A relative step, small enough for a slope and large against rounding. */
const small = 1e-4;

/** How the logarithms of a mean square and of chi move with that of the mean square before. */
interface Slopes {
  readonly ofLength: number;
  readonly ofChi: number;
}

/**
 * The relative deviation of the mean square follows delta_l = Q_l delta_{l-1} + noise, and moves ln chi_l by its slope: the variance of what all of that adds up to, and the
 * second order of the deviation itself, is what a mean of logarithms feels. A normalization takes the lengths away (what it leaves: `meanFieldGradient`).
 */
export function lengthSpread(spec: EnsembleSpec, layers: readonly WideLayer[]): LengthSpread {
  const { depth, width } = spec.network;
  if (spec.network.normalization !== 'none') {
    const none = new Float64Array(depth + 1);
    return { largest: 0, variances: none, ofGradient: none };
  }
  const slopes = slopesOf(spec, layers);
  const variances = new Float64Array(depth + 1);
  variances[0] = isDrawn(spec) ? 2 / width : 0;
  const noiseOf = (layer: number): number => (layers[layer - 1].back?.spread.ofLength ?? 0) / width;
  for (let layer = 1; layer <= depth; layer++) variances[layer] = slopes[layer - 1].ofLength ** 2 * variances[layer - 1] + noiseOf(layer);
  const ofGradient = new Float64Array(depth + 1);
  let [shift, later, ofDeviation, largest] = [0, 0, 0, 0];
  for (let layer = depth - 1; layer >= 0; layer--) {
    const { ofLength, ofChi } = slopes[layer];
    later += ofDeviation ** 2 * noiseOf(layer + 1);
    ofDeviation = ofChi + ofLength * ofDeviation;
    shift += Math.abs(ofChi) * variances[layer];
    if (Math.abs(ofChi) > felt) largest = Math.max(largest, variances[layer]);
    ofGradient[layer] = (shift + later + ofDeviation ** 2 * variances[layer]) / 4;
  }
  return { largest, variances, ofGradient };
}

/** A slope of chi below this counts as none. */
const felt = 1e-3;

/** Whether inputs are drawn entry by entry, so that their lengths vary. */
const isDrawn = ({ inputs: { distribution } }: EnsembleSpec): boolean => distribution === 'gaussian' || distribution === 'repeated';

function slopesOf(spec: EnsembleSpec, layers: readonly WideLayer[]): Slopes[] {
  const step = stepOf(spec);
  const found: Slopes[] = [];
  for (const [k, after] of layers.entries()) {
    const before = k === 0 ? { meanSquare: spec.inputs.meanSquare, correlation: startCorrelation(spec) ?? 1 } : layers[k - 1].gram;
    const moved = k > 0 && after === layers[k - 1] ? undefined : step?.({ ...before, meanSquare: before.meanSquare * (1 + small) }, k + 1);
    const ratio = (a: number | undefined, b: number | undefined): number => (a && b ? Math.log(a / b) / Math.log1p(small) : 0);
    found.push(
      moved === undefined
        ? (found[k - 1] ?? { ofLength: 0, ofChi: 0 })
        : { ofLength: ratio(moved.gram.meanSquare, after.gram.meanSquare), ofChi: ratio(moved.back?.chi, after.back?.chi) },
    );
  }
  return found;
}
