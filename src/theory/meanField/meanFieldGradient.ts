import { meanLogChi } from '../../math/gammaFunctions.ts';
import { unitsOf } from '../../networks/dimensions.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { type LengthSpread, lengthSpread } from './lengthSpread.ts';
import { meanFieldLayers } from './meanFieldLayers.ts';
import { startCorrelation } from './startCorrelation.ts';
import type { Spread, WayBack, WideLayer } from './wideLayer.ts';

/** What infinite width says of the gradients of a standard normal cotangent at h_L, and how far a finite width may be from it. Index k is layer k; 0 of weights is NaN. */
export interface MeanFieldGradient {
  /** E ln ||dL/dh_l||_F to first order in 1/d. */
  readonly ofSignal: Float64Array;
  /** E ln ||dL/dW_l||_F to first order in 1/d. */
  readonly ofWeights: Float64Array;
  /** What of that first order is known only to lie between 0 and twice this, of either; of weights it has this much more. */
  readonly unknown: Float64Array;
  readonly unknownOfWeights: Float64Array;
  /** The relative variance of the squared norm of one sample, to first order. */
  readonly variance: Float64Array;
  /** The largest relative variance of a mean square that matters, to first order. */
  readonly lengthVariance: number;
  /** What the spread of the lengths may move E ln ||dL/dh_0|| by. */
  readonly ofLengths: number;
}

/**
 * The squared norm of the cotangent is multiplied by chi_l toward the input (Schoenholz et al. 2017), the part of it that all samples share by another number where samples
 * meet. The logarithm of a mean is not the mean of the logarithm: that is lower by half the variance, of which samples average away what they do not have in common.
 * Undefined where a layer or its way back is not known.
 */
export function meanFieldGradient(spec: EnsembleSpec): MeanFieldGradient | undefined {
  const known = found.get(spec);
  if (known !== undefined) return known.gradient;
  const gradient = gradientOf(spec);
  found.set(spec, { gradient });
  return gradient;
}

/** What was found of a spec, for whoever asks first whether there is something to say, and then what. */
const found = new WeakMap<EnsembleSpec, { readonly gradient: MeanFieldGradient | undefined }>();

function gradientOf(spec: EnsembleSpec): MeanFieldGradient | undefined {
  const start = startCorrelation(spec);
  const layers = start === undefined ? undefined : meanFieldLayers(spec, start);
  const backs = layers && waysBack(layers);
  if (layers === undefined || backs === undefined) return undefined;
  const lengths = lengthSpread(spec, layers);
  const ofUnits = Math.max(...backs.map(({ spread }) => spread.ofUnits)) / spec.network.width;
  return { ...followBack(spec, backs, lengths), lengthVariance: Math.max(lengths.largest, ofUnits), ofLengths: lengths.ofGradient[0] };
}

/** The way back through every layer; undefined where one is not known. */
function waysBack(layers: readonly WideLayer[]): Required<WayBack>[] | undefined {
  const backs: Required<WayBack>[] = [];
  for (const { back } of layers) {
    if (back?.ofWeights === undefined || !(back.chi >= 0)) return undefined;
    backs.push({ chiOfMean: back.chi, ...back, ofWeights: back.ofWeights });
  }
  return backs;
}

/** From layer L to the input. */
function followBack(
  spec: EnsembleSpec,
  backs: readonly Required<WayBack>[],
  lengths: LengthSpread,
): Omit<MeanFieldGradient, 'lengthVariance' | 'ofLengths'> {
  const { batch } = spec.inputs;
  const { depth, width } = spec.network;
  const [ofSignal, ofWeights, unknown, unknownOfWeights, variance] = Array.from({ length: 5 }, () =>
    new Float64Array(depth + 1).fill(Number.NaN),
  );
  // ln of the squared norm; the shares of what differs from the mean over samples and of the mean; and the spreads of all layers that were passed.
  let [logarithm, apart, mean] = [2 * meanLogChi(unitsOf(spec, depth) * batch), 1 - 1 / batch, 1 / batch];
  let sums: Sums = { ofSample: 0, inCommon: 0, ofDirections: 0 };
  for (let layer = depth; layer >= 0; layer--) {
    const { known, open } = jensen(sums, spec);
    ofSignal[layer] = logarithm / 2 - known;
    unknown[layer] = open + lengths.ofGradient[layer] + (depth - layer) * ofFewEntries(spec.network);
    variance[layer] = sums.ofSample / width;
    if (layer === 0) break;
    const { chi, chiOfMean, ofWeights: factor, spread } = backs[layer - 1];
    sums = added(sums, spread);
    const meet = chiOfMean !== chi;
    const of = jensen(sums, spec);
    const first = ofProducts(spec, meet ? 0 : 1 + sums.ofDirections, lengths.variances[layer - 1]);
    ofWeights[layer] = (logarithm + (meet ? Math.log(mean) : 0) + Math.log(factor)) / 2 - of.known - first.known;
    unknownOfWeights[layer] = of.open + first.open + lengths.ofGradient[layer - 1] + (depth - layer + 1) * ofFewEntries(spec.network);
    const next = chi * apart + chiOfMean * mean;
    logarithm += Math.log(next);
    [apart, mean] = [(chi * apart) / next, (chiOfMean * mean) / next];
  }
  return { ofSignal, ofWeights, unknown, unknownOfWeights, variance };
}

/**
 * What a weight gradient has beside that of its signal. Products of two samples have mean 0 and a variance, which is largest where the samples are one; the lengths
 * of n samples, of this relative variance, have between nothing and all of it in common.
 */
function ofProducts({ network, inputs }: EnsembleSpec, directions: number, lengthVariance: number): FirstOrder {
  const others = 1 - 1 / inputs.batch;
  const products = (others * directions) / (4 * network.width);
  const open = (others * lengthVariance) / 8;
  return { known: products + lengthVariance / (4 * inputs.batch) + open, open: products + open };
}

/** What the mean of a logarithm lies below the logarithm of the mean by, and how far it may be from that. */
interface FirstOrder {
  readonly known: number;
  readonly open: number;
}

/** What a layer of sparse weights may move ln of a gradient by: sums of few entries are not quite normal. Observed at widths 64 and 256. */
export const ofFewEntries = ({ weights, density, width }: EnsembleSpec['network']): number =>
  weights === 'sparse' ? (3 / density - 3) / (4 * width) : 0;

/** Sums over layers. */
export type Sums = Pick<Spread, 'ofSample' | 'inCommon' | 'ofDirections'>;

const added = (a: Sums, b: Sums): Sums => ({
  ofSample: a.ofSample + b.ofSample,
  inCommon: a.inCommon + b.inCommon,
  ofDirections: a.ofDirections + b.ofDirections,
});

/**
 * A quarter of the variance of ln of the squared norm of n samples: they have between nothing and all of `inCommon` in common, of which the middle is taken. Where each sample is
 * divided by its own length, what that adds is as large and of the other sign, and less than this share of the variance is left (observed: widths 64 to 256, depths up to 50).
 */
export function jensen({ ofSample, inCommon }: Sums, { network, inputs }: EnsembleSpec): FirstOrder {
  const { width, normalization, groups } = network;
  if (normalization !== 'none') {
    const left = shareLeft + (normalization === 'group' ? shareLeftByGroup * groups : 0);
    return { known: 0, open: (left * ofSample) / width };
  }
  const middle = ((1 - 1 / inputs.batch) * inCommon) / (8 * width);
  return { known: ofSample / (4 * inputs.batch * width) + middle, open: middle + (secondOrder * ofSample) / width };
}

/** What is left of the variance beyond the first order, where it is not large; observed as `shareLeft`. */
const secondOrder = 0.05;
const [shareLeft, shareLeftByGroup] = [0.3, 0.1];
