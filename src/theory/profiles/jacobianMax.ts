import type { EnsembleSpec } from '../../networks/spec.ts';
import { jacobianChain } from '../meanField/jacobianChain.ts';
import { spectralEdges } from '../meanField/spectralEdge.ts';
import { atMost, type Theory, validityOf } from '../prediction.ts';
import { aboutJacobians, chainOf, curveOf } from './jacobianMean.ts';

/** ln s_max of the Jacobian of a perceptron of linear or ReLU layers: half of ln of the mean of s^2 and of the edge over that mean. */
export const jacobianMax: Theory = {
  applies: (spec, metric) => metric === 'jacobianMax' && edgeOf(spec) !== undefined && jacobianChain(spec) !== undefined,
  predict: (spec) => {
    const chain = chainOf(spec);
    const edge = edgeOf(spec) ?? (() => Number.NaN);
    const { width, depth } = spec.network;
    const values = chain.logMean.map((logarithm, layer) => (layer === 0 ? 0 : (logarithm + edge(layer)) / 2));
    // Observed at widths 64 and 128: the largest of d values stays below the edge by a power 2/3 of the spread.
    const terms = values.map((_, layer) => (chain.relativeVariance[layer] / width) ** (2 / 3) + chain.unknown[layer] + 2 / width);
    const about = aboutJacobians(spec, chain);
    const [first, ...others] = about.validity.conditions;
    const validity = validityOf(first, ...others, atMost('spectrumSpread', chain.relativeVariance[depth] / width, widestSpectrum));
    return { ...about, metric: 'jacobianMax', source: 'oursJacobianEdge', ...curveOf(values, terms), validity };
  },
};

/** Of more variance than this share of the width there is no edge to see. */
const widestSpectrum = 0.25;

/** The edge after l layers, where it is known. */
function edgeOf({ network }: EnsembleSpec): ((layers: number) => number) | undefined {
  const { activation, architecture, weights } = network;
  if (architecture !== 'mlp' || (activation !== 'linear' && activation !== 'relu')) return undefined;
  return spectralEdges[activation][weights === 'orthogonal' || weights === 'deltaOrthogonal' ? 'orthogonal' : 'independent'];
}
