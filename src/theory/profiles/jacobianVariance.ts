import type { ArchitectureId } from '../../networks/architectures/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { jacobianChain } from '../meanField/jacobianChain.ts';
import { atMost, type Theory, validityOf } from '../prediction.ts';
import { aboutJacobians, chainOf, curveOf } from './jacobianMean.ts';

/** Square layers whose factors are free. Around an identity they are not: the slopes of a unit stay alike from layer to layer. */
const known: readonly ArchitectureId[] = ['mlp', 'randomSkip'];

/**
 * var(s^2) / mean^2 of the Jacobian: a layer adds mu_2 / mu_1^2 - 1 - s_1, mu_k = E phi'^{2k}, s_1 = 0 of orthogonal weights and -1 of independent entries (Pennington et
 * al. 2017), and a sum of a random skip and a branch 2 b (1 - b) more, b the share of the branch (ours). Sparse weights of few entries have a wider spectrum.
 */
export const jacobianVariance: Theory = {
  applies: (spec, metric) =>
    metric === 'jacobianVariance' &&
    known.includes(spec.network.architecture) &&
    spec.network.weights !== 'sparse' &&
    jacobianChain(spec) !== undefined,
  predict: (spec) => {
    const chain = chainOf(spec);
    const { width, depth } = spec.network;
    const values = chain.relativeVariance;
    const about = aboutJacobians(spec, chain);
    const [first, ...others] = about.validity.conditions;
    return {
      ...about,
      metric: 'jacobianVariance',
      mark: 'observed',
      source: 'pennington2017Variance',
      ...curveOf(
        values,
        values.map((value) => termOf(value, spec)),
      ),
      validity: validityOf(first, ...others, atMost('spectrumSpread', values[depth] / width, widestSpectrum)),
    };
  },
};

/** Of more variance than this share of the width the few largest singular values are all there is of it. */
const widestSpectrum = 0.1;

/** Bound on what a finite width adds; observed at widths 64 and 128. */
const termOf = (value: number, { network }: EnsembleSpec): number => (value * (2 * value + 4) + 1) / network.width;
