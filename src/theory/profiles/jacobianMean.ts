import type { EnsembleSpec } from '../../networks/spec.ts';
import { type JacobianChain, jacobianChain } from '../meanField/jacobianChain.ts';
import type { Prediction, Theory } from '../prediction.ts';
import { firstOrderHolds } from './meanFieldGradient.ts';

/** The mean of s^2 over the directions of the input is the product of chi over the layers before (Pennington et al. 2017). */
export const jacobianMean: Theory = {
  applies: (spec, metric) => metric === 'jacobianMean' && jacobianChain(spec) !== undefined,
  predict: (spec) => {
    const chain = chainOf(spec);
    const values = chain.logMean.map(Math.exp);
    // What ln of it is not known by, twice that of a root, and what it varies by: the mean of a few networks feels both.
    const terms = values.map((value, layer) => value * (2 * chain.unknown[layer] + (chain.variance[layer] + 2 / spec.network.width) / 4));
    return {
      ...aboutJacobians(spec, chain),
      metric: 'jacobianMean',
      mark: 'observed',
      source: 'pennington2017Mean',
      ...curveOf(values, terms),
    };
  },
};

/** The Jacobian of a spec that a theory applies to. */
export function chainOf(spec: EnsembleSpec): JacobianChain {
  const chain = jacobianChain(spec);
  if (chain === undefined) throw new Error('No theory speaks of the Jacobians of these networks.');
  return chain;
}

/** What is said of Jacobians alike. */
export function aboutJacobians(
  spec: EnsembleSpec,
  chain: JacobianChain,
): Pick<Prediction, 'firstLayer' | 'kind' | 'claimed' | 'mark' | 'assumptions' | 'validity'> {
  const { depth } = spec.network;
  return {
    firstLayer: 0,
    kind: 'curve',
    claimed: [0, depth],
    mark: 'ours',
    assumptions: ['infiniteWidth', 'freshBackwardWeights'],
    validity: firstOrderHolds(spec, { variance: chain.variance.slice(-1), lengthVariance: chain.lengthVariance }),
  };
}

/** Values with a term of each layer. */
export const curveOf = (
  values: Float64Array,
  finiteWidthTerms: Float64Array,
): Pick<Prediction, 'values' | 'finiteWidthTerm' | 'finiteWidthTerms'> => ({
  values,
  finiteWidthTerms,
  finiteWidthTerm: finiteWidthTerms.reduce((largest, term) => Math.max(largest, term), 0),
});
