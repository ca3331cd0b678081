import { gainOf } from '../../networks/gain.ts';
import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import type { FluctuatingGram } from './fluctuatingGram.ts';
import { combined, mapped, mappedShift, still, wishart } from './gramCovariance.ts';
import { momentsOfLayers, normalizationsOf } from './momentsOfLayers.ts';
import { normalizedSamples } from './normalizedSamples.ts';
import type { UnitMoments } from './unitMoments.ts';

/**
 * The Gram matrix of each layer l = 0..L with what a finite width adds to first order (ours), given that at infinite width. A layer is three maps of
 * the matrix, entry by entry, and each adds noise or takes some away:
 *
 * 1. W h + b. S, the covariance of its units, is a Wishart matrix of mean K' = sigma_w^2 K + sigma_b^2: Cov(S) = sigma_w^4 Cov(K) + W(K'), times 1/d. A
 *    square orthogonal W leaves W(K') - W(sigma_w^2 K), the part of the biases.
 * 2. Dividing each sample by its root mean square over the units.
 * 3. phi. Given S the units are not independent, because their own covariance is S: the mean of phi_i phi_j given S is F(S) - F'' W(S) / (2 d), and their
 *    noise is that of d independent units, less what S explains of it, F' W F'. So Cov' = Cov(phi phi) + F' (Cov(S) - W) F', m' = F' m + F'' (Cov(S) - W) / 2.
 *
 * Means over units that layer normalization takes off before phi are one more thing that is known of the units; those behind phi turn F into a covariance.
 */
export function gramFluctuations(spec: EnsembleSpec, grams: readonly ExchangeableGram[]): FluctuatingGram[] | undefined {
  if (!isCovered(spec) || grams.some(({ correlation }) => correlation < -rounding)) return undefined;
  const { network, inputs } = spec;
  const drawn = inputs.distribution === 'gaussian' ? wishart(grams[0]) : still;
  const layers: FluctuatingGram[] = [{ gram: grams[0], shift: { own: 0, pair: 0 }, covariance: drawn }];
  const moments = momentsOfLayers(network, grams);
  for (let layer = 1; layer <= network.depth; layer++)
    layers.push(nextLayer(network, layers[layer - 1], grams[layer], moments[layer - 1], layer));
  return layers;
}

/** Whether the three maps are all that a layer is. */
function isCovered({ network }: EnsembleSpec): boolean {
  const { architecture, dropout, weights, normalization } = network;
  return (
    architecture === 'mlp' &&
    dropout === 0 &&
    (weights === 'gaussian' || weights === 'orthogonal') &&
    (normalization === 'none' || normalization === 'rms' || normalization === 'layer')
  );
}

/** A cosine that is 0 may come out as less. */
const rounding = 1e-9;

function nextLayer(
  network: NetworkSpec,
  last: FluctuatingGram,
  gram: ExchangeableGram,
  moments: UnitMoments,
  layer: number,
): FluctuatingGram {
  const [before, after] = normalizationsOf(network);
  const affine = behindAffine(network, last);
  const ready = scaled(before === 'none' ? affine : normalizedSamples(affine), gainOf(network, layer) ** 2);
  const active = { gram: { ...gram, meanSquare: moments.meanSquare }, ...behindActivation(ready, moments, before === 'layer') };
  return { ...(after === 'none' ? active : normalizedSamples(active)), gram };
}

/** Map 1. */
function behindAffine(
  { weights, weightVariance, biasVariance }: NetworkSpec,
  { gram, shift, covariance }: FluctuatingGram,
): FluctuatingGram {
  const { meanSquare, correlation } = gram;
  const [own, pair] = [weightVariance * meanSquare + biasVariance, weightVariance * meanSquare * correlation + biasVariance];
  const mixed = { meanSquare: own, correlation: pair / own };
  const kept = weights === 'orthogonal' ? wishart({ meanSquare: weightVariance * meanSquare, correlation }) : still;
  return {
    gram: mixed,
    shift: { own: weightVariance * shift.own, pair: weightVariance * shift.pair },
    covariance: combined(combined(wishart(mixed), -1, kept), weightVariance ** 2, covariance),
  };
}

/** Of numbers that are multiplied by the root of a factor. */
function scaled({ gram, shift, covariance }: FluctuatingGram, factor: number): FluctuatingGram {
  return {
    gram: { ...gram, meanSquare: factor * gram.meanSquare },
    shift: { own: factor * shift.own, pair: factor * shift.pair },
    covariance: combined(still, factor ** 2, covariance),
  };
}

/** Map 3; `centred` where each sample has mean 0 over its units before it. */
function behindActivation(
  { gram, shift, covariance }: FluctuatingGram,
  { slopes, curvatures, noise, meanSlopes }: UnitMoments,
  centred: boolean,
): Pick<FluctuatingGram, 'shift' | 'covariance'> {
  const excess = combined(covariance, -1, wishart(gram));
  const free = { shift: mappedShift(slopes, curvatures, shift, excess), covariance: combined(noise, 1, mapped(slopes, excess)) };
  if (!centred) return free;
  // The means over d units of normal numbers of covariance k have covariance k / d. What they bend, the Gram matrix of centred numbers, smaller by 1/d, gives back.
  const ofMeans = { ...still, own: gram.meanSquare, ownOwn: gram.meanSquare * gram.correlation };
  const explained = mapped({ own: meanSlopes.own, end: meanSlopes.pair, pair: 0 }, ofMeans);
  return { ...free, covariance: combined(free.covariance, -1, explained) };
}
