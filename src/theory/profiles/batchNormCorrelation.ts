import type { EnsembleSpec } from '../../networks/spec.ts';
import { attracts, batchNormFixedPoint } from '../batchNorm/batchNormFixedPoint.ts';
import { isotropicInputs, settledInput } from '../batchNorm/batchNormTransient.ts';
import { cornerOf } from '../batchNorm/normalizedUnit.ts';
import { reluKernel } from '../kernelMaps/reluKernel.ts';
import { atLeast, type Prediction, type Theory, validityOf } from '../prediction.ts';

/**
 * The mean cosine of two samples after batch normalization and an activation: at the fixed point every pair has c*, for ReLU kappa(-1/(n-1)) (Yang et al. 2019, Theorem 3.5), for others an
 * integral. It attracts batches near it where both eigenvalues of `BatchNormFixedPoint` are below 1 (Theorem 3.7). That a nearly collinear batch goes there too is observed.
 */
export const batchNormCorrelation: Theory = {
  applies: (spec, metric) =>
    metric === 'correlation' &&
    spec.network.architecture === 'mlp' &&
    spec.network.normalization === 'batch' &&
    spec.network.normalizationPosition === 'beforeActivation' &&
    spec.network.weights === 'gaussian' &&
    spec.network.weightVariance > 0 &&
    (spec.network.gainExponent === 0 || cornerOf(spec.network) !== undefined) &&
    Number.isFinite(settledInput(spec)) &&
    spec.inputs.batch >= (spec.network.activation === 'relu' ? 3 : 4),
  predict,
};

/** c* = kappa(-1/(n-1)); tends to 1/pi. */
export function batchNormReluCosine(batch: number): number {
  return reluKernel(-1 / (batch - 1));
}

/** Below this width the finite-width term is not small against what is claimed. */
const narrowest = 64;

function predict(spec: EnsembleSpec): Prediction {
  const { depth, width } = spec.network;
  const { batch } = spec.inputs;
  const first = isotropicInputs(spec) ? 1 : settledInput(spec);
  const values = new Float64Array(depth + 1).fill(Number.NaN);
  const isRelu = spec.network.activation === 'relu';
  values.fill(isRelu ? batchNormReluCosine(batch) : batchNormFixedPoint(spec.network, batch).cosine, first);
  return {
    metric: 'correlation',
    firstLayer: 0,
    values,
    kind: 'level',
    claimed: [first, depth],
    mark: isotropicInputs(spec) ? (isRelu ? 'theorem' : 'ours') : 'observed',
    source: isRelu ? 'yang2019FixedPoint' : 'oursBatchNormFixedPoint',
    assumptions: ['infiniteWidth'],
    validity: validityOf(
      atLeast('widthForBatch', width, Math.max(narrowest, batch ** 2 / 4)),
      atLeast('batchAtLeast', batch, 4),
      atLeast('transientWithinDepth', depth, first),
      attracts(spec.network, batch),
    ),
    // Observed of every activation at widths 64 to 256 and batches 4 to 16, of ReLU to 32: between -0.25/d and 1.2/d, the largest of softplus.
    finiteWidthTerm: Math.sqrt(batch) / (3 * width),
  };
}
