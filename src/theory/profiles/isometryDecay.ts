import { digamma } from '../../math/gammaFunctions.ts';
import { smallSingularValue } from '../../networks/inputs/nearCollinear.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, atMost, below, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { averagesInputs } from './averagedInputs.ts';

/**
 * The isometry gap phi of a square batch (n = d) under Haar orthogonal weights and batch normalization without centring decays
 * by 1 - 2/(d+2) a layer once it is small: phi falls by exactly minus the mean of ln(row norm^2), whose mean over W is to second
 * order in lambda - 1 sum_k (lambda_k - 1)^2 / (d(d+2)), to first order in phi 2 phi/(d+2) (ours; it sharpens Meterez et al. 2024, Theorem 1). Only the
 * slope of the logarithm of the mean gap is claimed; the line is hung at the mean gap of the input.
 */
export const isometryDecay: Theory = {
  applies: (spec, metric) =>
    metric === 'isometryGap' &&
    spec.network.architecture === 'mlp' &&
    spec.network.activation === 'linear' &&
    spec.network.normalization === 'batchNoMean' &&
    spec.network.weights === 'orthogonal' &&
    averagesInputs(spec) &&
    spec.network.weightVariance > 0 &&
    spec.inputs.batch === spec.network.width &&
    spec.inputs.batch >= 2 &&
    Number.isFinite(inputGap(spec)),
  predict,
};

/** 1 - 2/(d+2), by which a small gap shrinks per layer. */
export function isometryContraction(width: number): number {
  return 1 - 2 / (width + 2);
}

/** The mean isometry gap of the input, exactly; infinite or undefined where it has no finite mean or is not known. */
export function inputGap({ inputs, network: { width } }: EnsembleSpec): number {
  const { batch, correlation, distribution } = inputs;
  if (distribution === 'equicorrelated') {
    return -(Math.log1p(-correlation) * (batch - 1) + Math.log1p((batch - 1) * correlation)) / batch;
  }
  if (distribution === 'nearCollinear') {
    const small = smallSingularValue ** 2;
    return Math.log((1 + (batch - 1) * small) / batch) - ((batch - 1) / batch) * Math.log(small);
  }
  if (distribution !== 'gaussian') return Number.NaN;
  let logs = 0;
  for (let i = 0; i < batch; i++) logs += digamma((width - i) / 2);
  return digamma((width * batch) / 2) - Math.log(batch) - logs / batch;
}

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width, biasVariance } = spec.network;
  const contraction = isometryContraction(width);
  const gap = inputGap(spec);
  const first = Math.max(0, Math.ceil(Math.log(smallGap / (width * gap)) / Math.log(contraction)));
  return {
    metric: 'isometryGap',
    firstLayer: 0,
    values: Float64Array.from({ length: depth + 1 }, (_, layer) => gap * contraction ** layer),
    kind: 'slope',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursIsometryDecay',
    assumptions: ['nearFixedPoint'],
    validity: validityOf(
      below('gapSmall', gap, largestGap),
      atLeast('transientWithinDepth', depth, first + 1),
      atMost('noBias', biasVariance, 0),
    ),
    finiteWidthTerm: higherOrders / (width + 2),
  };
}

/** From a larger gap some networks stay near a singular batch for long, and the mean follows them. */
const largestGap = 0.25;
/** Width times the gap below which the first order is enough: no eigenvalue is then further than 0.18 of the mean from it. */
const smallGap = 1 / 64;
/** Bound on (d + 2) times what the orders beyond the first add to the slope, of 2; observed at widths 16 and 32. */
const higherOrders = 0.2;
