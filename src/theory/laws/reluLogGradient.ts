import type { EnsembleSpec } from '../../networks/spec.ts';
import { type LogMoments, reluLayer } from '../meanField/reluChain.ts';
import { atLeast, atMost, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** A moment of ln(||dL/dh_0||^2 / ||dL/dh_L||^2) of one sample of a He-initialized ReLU perceptron: as many independent layers as there are, exactly at every width. */
const ofLayers = (tex: string, read: (layer: LogMoments) => number): Law => ({
  tex,
  mark: 'ours',
  source: 'oursReluChain',
  assumptions: ['freshBackwardWeights'],
  of: (spec) => {
    if (!isHeRelu(spec)) return undefined;
    const { depth, width, biasVariance } = spec.network;
    const value = depth * read(reluLayer(width));
    return {
      value,
      validity: validityOf(atMost('noBias', biasVariance, 0), atLeast('widthAtLeast', width, narrowest)),
      finiteWidthTerm: 0,
    };
  },
});

/** In narrower networks too many layers are dead altogether. */
const narrowest = 10;

function isHeRelu({ network, inputs }: EnsembleSpec): boolean {
  const { architecture, activation, normalization, weights, weightVariance, gain, gainExponent, dropout } = network;
  const plain = architecture === 'mlp' && normalization === 'none' && dropout === 0 && gain === 1 && gainExponent === 0;
  return plain && activation === 'relu' && weights === 'gaussian' && weightVariance === 2 && inputs.batch === 1;
}

export const reluLogGradientMean = ofLayers('\\mathbb E\\ln\\frac{\\lVert g_0\\rVert^2}{\\lVert g_L\\rVert^2}', ({ mean }) => mean);
export const reluLogGradientVariance = ofLayers(
  '\\operatorname{Var}\\ln\\frac{\\lVert g_0\\rVert^2}{\\lVert g_L\\rVert^2}',
  ({ variance }) => variance,
);
