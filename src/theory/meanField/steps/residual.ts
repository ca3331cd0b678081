import { mapsOf } from '../../../networks/dimensions.ts';
import { ofBias, sumOf } from '../grams.ts';
import { passOf } from '../passed.ts';
import { ofBranch, ofShare } from '../spread.ts';
import type { StepsOf } from '../wideLayer.ts';
import { branchSumOf, strengthsOf } from './aroundBranch.ts';

/** s h + r (W phi(N(h)) + b), or N(s h + r (W phi(h) + b)): chi = s^2 + r^2 sigma_w^2 E phi'^2, over what the normalization of the sum divides by. */
export const residual: StepsOf = (spec) => {
  const { weightVariance, biasVariance, normalizationPosition } = spec.network;
  const pass = passOf(spec, normalizationPosition === 'postNorm' ? 'none' : 'before');
  const sum = branchSumOf(spec);
  const [skip, branch] = strengthsOf(spec.network);
  if (pass === undefined || sum === undefined) return undefined;
  return (h, layer) => {
    const passed = pass(h, layer);
    if (passed === undefined) return undefined;
    const added = sumOf([weightVariance, passed.gram], [biasVariance, ofBias]);
    const { gram, divisor } = sum(h, added);
    const { met } = passed;
    const fresh = (branch * added.meanSquare) / (divisor * gram.meanSquare);
    if (passed.slope === undefined) return { gram, fresh, met };
    const [{ columns }] = mapsOf(spec, layer);
    const through = branch * weightVariance * passed.slope.square;
    const shares = [through / (skip + through), fresh] as const;
    const spread = ofShare(ofBranch(spec.network, passed.slope), ...shares);
    return {
      gram,
      fresh,
      met,
      back: { chi: (skip + through) / divisor, ofWeights: (branch * columns * passed.gram.meanSquare) / divisor, spread },
    };
  };
};
