import { divided } from '../grams.ts';
import { perSample } from '../passed.ts';
import { ofShare } from '../spread.ts';
import type { StepsOf } from '../wideLayer.ts';
import { branchSumOf, strengthsOf } from './aroundBranch.ts';
import { uniformAttention } from './uniformAttention.ts';

/** What two fresh matrices one after the other add. */
const twoMatrices = { ofSample: 4, inCommon: 0, ofDirections: 2, ofLength: 4, ofUnits: 0 };

/**
 * Attention that is uniform, around a skip. On the way back the branch reaches the mean of the cotangents over tokens alone, and W_Q and W_K, whose logits say
 * nothing, get no gradient; W_V and W_O get as much each.
 */
export const attention: StepsOf = (spec) => {
  const { weightVariance, normalizationPosition, width } = spec.network;
  const normalization = perSample(spec.network);
  const sum = branchSumOf(spec);
  const [skip, branch] = strengthsOf(spec.network);
  const normalizes = normalizationPosition !== 'postNorm' && normalization !== 'none';
  if (normalization === undefined || sum === undefined) return undefined;
  return (h) => {
    const x = normalizes ? divided(h) : h;
    const attended = uniformAttention(spec, x);
    if (attended === undefined) return undefined;
    const { gram, divisor } = sum(h, attended.gram);
    const through = branch * weightVariance ** 2 * (normalizes ? 1 / h.meanSquare : 1);
    const ofWeights = (2 * branch * weightVariance * width * spec.inputs.batch * attended.meanToken) / divisor;
    const fresh = (branch * attended.gram.meanSquare) / (divisor * gram.meanSquare);
    const spread = ofShare(twoMatrices, through / (skip + through), fresh);
    return { gram, fresh, back: { chi: skip / divisor, chiOfMean: (skip + through) / divisor, ofWeights, spread } };
  };
};
