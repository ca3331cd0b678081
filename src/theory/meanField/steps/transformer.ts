import { divided, sumOf } from '../grams.ts';
import { passOf, perSample } from '../passed.ts';
import type { StepsOf } from '../wideLayer.ts';
import { branchSumOf, strengthsOf } from './aroundBranch.ts';
import { uniformAttention } from './uniformAttention.ts';

/** A block of attention that is uniform and a perceptron of one hidden layer, each around a skip. The way back, on which cotangents of tokens are alike before they meet phi', is not known here. */
export const transformer: StepsOf = (spec) => {
  const { weightVariance, normalizationPosition } = spec.network;
  const hidden = passOf(spec, 'none');
  const sum = branchSumOf(spec);
  const normalization = perSample(spec.network);
  if (hidden === undefined || sum === undefined || normalization === undefined) return undefined;
  const normalizes = normalizationPosition !== 'postNorm' && normalization !== 'none';
  return (h, layer) => {
    const attended = uniformAttention(spec, normalizes ? divided(h) : h);
    if (attended === undefined) return undefined;
    const between = sum(h, attended.gram);
    const passed = hidden(sumOf([weightVariance, normalizes ? divided(between.gram) : between.gram]), layer);
    if (passed === undefined) return undefined;
    const after = sum(between.gram, sumOf([weightVariance, passed.gram]));
    const [skip] = strengthsOf(spec.network);
    const kept = (skip ** 2 * h.meanSquare) / (between.divisor * after.divisor * after.gram.meanSquare);
    return { gram: after.gram, fresh: 1 - kept };
  };
};
