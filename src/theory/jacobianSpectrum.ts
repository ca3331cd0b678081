import type { EnsembleSpec } from '../networks/spec.ts';
import type { SpectrumPrediction } from './batchNorm/batchNormSpectrum.ts';
import { jacobianChain } from './meanField/jacobianChain.ts';
import { freeLayersOf, jacobianLaw } from './meanField/jacobianLaw.ts';
import { atMost, validityOf } from './prediction.ts';
import { aboutJacobians } from './profiles/jacobianMean.ts';
import { remembered } from './remembered.ts';

/** Of more variance than this share of the width the spectrum of one network is not that of infinite width (observed). */
const widestSpectrum = 0.5;

const lawOf = remembered(
  (layers: ReturnType<typeof freeLayersOf>, count: number) => JSON.stringify([layers, count]),
  (layers, count) => layers && { law: jacobianLaw(layers, count) },
);

/** What theory says of the singular values of J_l = d h_l[:, 1] / d h_0[:, 1], of mean square 1: the law of a product of free layers (`meanField/jacobianLaw.ts`). */
export function predictJacobianSpectrum(spec: EnsembleSpec, layer: number): SpectrumPrediction | undefined {
  const chain = jacobianChain(spec);
  const law = layer <= spec.network.depth ? lawOf(freeLayersOf(spec), layer)?.law : undefined;
  if (chain === undefined || law === undefined) return undefined;
  const spread = chain.relativeVariance[layer] / spec.network.width;
  const [first, ...others] = aboutJacobians(spec, chain).validity.conditions;
  return {
    law,
    firstLayer: 1,
    // A share of d singular values, of which one more or less is 1/d, and what their variance moves.
    finiteBatchTerm: (2 + chain.relativeVariance[layer]) / spec.network.width,
    mark: 'ours',
    source: 'oursJacobianLaw',
    validity: validityOf(atMost('spectrumSpread', spread, widestSpectrum), first, ...others),
  };
}
