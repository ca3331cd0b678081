import { isometryContraction, isometryDecay } from '../profiles/isometryDecay.ts';
import type { Law } from './law.ts';

/** -ln(1 - 2/(d+2)): what the logarithm of a small isometry gap loses a layer under Haar weights and as many samples as units. */
export const squareIsometryRate: Law = {
  tex: '-\\ln\\bigl(1-\\tfrac{2}{d+2}\\bigr)',
  mark: 'ours',
  source: 'oursIsometryDecay',
  assumptions: ['nearFixedPoint'],
  of: (spec) => {
    if (!isometryDecay.applies(spec, 'isometryGap')) return undefined;
    const { validity, finiteWidthTerm } = isometryDecay.predict(spec);
    return { value: -Math.log(isometryContraction(spec.network.width)), validity, finiteWidthTerm };
  },
};
