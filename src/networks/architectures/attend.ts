import type { TensorOps } from '../tensorOps.ts';
import type { LayerParts, LayerSizes, MapSizes } from './architecture.ts';

/** W_Q, W_K, W_V and W_O, maps 0 to 3; W_O has the bias. */
export function attentionMaps({ width, before }: LayerSizes): readonly [MapSizes, ...MapSizes[]] {
  const read = { rows: width, columns: before };
  return [read, read, read, { rows: width, columns: width, bias: true }];
}

/**
 * One head of self-attention over the tokens of a sequence, which are the samples of the batch: W_O V softmax(K^T Q / sqrt(d)), the softmax over
 * keys, with d_head = d.
 */
export function attend<T>(ops: TensorOps<T>, parts: Pick<LayerParts<T>, 'affine'>, x: T): T {
  const [query, key, value] = [0, 1, 2].map((map) => parts.affine(x, map));
  const scores = ops.scale(ops.product(key, query, true), 1 / Math.sqrt(ops.shape(query)[1]));
  return parts.affine(ops.product(value, softmax(ops, scores)), 3);
}

/** softmax over the units of each column, with the largest entry subtracted first. */
function softmax<T>(ops: TensorOps<T>, scores: T): T {
  const weights = ops.exp(ops.subtract(scores, ops.largest(scores, 'unit')));
  return ops.multiply(weights, ops.reciprocalOrZero(ops.sum(weights, 'unit')));
}
