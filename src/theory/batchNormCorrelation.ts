import type { EnsembleSpec } from '../networks/spec.ts';
import { isotropicInputs, settledInput } from './batchNormTransient.ts';
import { atLeast, type Prediction, type Theory, validityOf } from './prediction.ts';
import { reluKernel } from './reluKernel.ts';

/**
 * The mean cosine of two samples after batch normalization and ReLU: at the fixed point every pair has c* = kappa(-1/(n-1))
 * (Yang et al. 2019, Theorem 3.5), which attracts batches near it (Theorem 3.7). That a nearly collinear batch goes there too
 * is observed.
 */
export const batchNormCorrelation: Theory = {
  applies: (spec, metric) =>
    metric === 'correlation' &&
    spec.network.architecture === 'mlp' &&
    spec.network.activation === 'relu' &&
    spec.network.normalization === 'batch' &&
    spec.network.normalizationPosition === 'beforeActivation' &&
    spec.network.weights === 'gaussian' &&
    spec.network.weightVariance > 0 &&
    Number.isFinite(settledInput(spec)) &&
    spec.inputs.batch >= 3,
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
  values.fill(batchNormReluCosine(batch), first);
  return {
    metric: 'correlation',
    firstLayer: 0,
    values,
    kind: 'level',
    claimed: [first, depth],
    mark: isotropicInputs(spec) ? 'theorem' : 'observed',
    source: 'yang2019FixedPoint',
    validity: validityOf(
      atLeast('widthForBatch', width, Math.max(narrowest, batch ** 2 / 4)),
      atLeast('batchAtLeast', batch, 4),
      atLeast('transientWithinDepth', depth, first),
    ),
    // Observed at widths 32 to 256 and batches 4 to 32: between 0.2/d and 0.9/d, upward.
    finiteWidthTerm: Math.sqrt(batch) / (4 * width),
  };
}
