import { activations } from '../networks/activations/index.ts';
import type { ExchangeableGram } from '../networks/meanField.ts';
import type { EnsembleSpec, NetworkSpec } from '../networks/spec.ts';
import { closedMoments, type LayerMoments, momentsByQuadrature } from './layerMoments.ts';
import { closedSphereMoments, sphereMomentsByQuadrature } from './sphereMoments.ts';

/**
 * The Gram matrix of each layer l = 0..L at infinite width, of a perceptron and an exchangeable batch, which stays one: q [(1 - c) I + c 11^T]. Rows of
 * W h + b are independent normal vectors; batch normalization takes each to a uniform point of the centred sphere, whatever the layer. Undefined where it is
 * not known: with dropout, other architectures, normalizations and inputs, and where it leaves the range of numbers.
 */
export function meanFieldGram({ network, inputs }: EnsembleSpec): ExchangeableGram[] | undefined {
  const correlation = inputCorrelation(inputs);
  if (correlation === undefined || !isKnown(network)) return undefined;
  const next = network.normalization === 'batch' ? behindBatchNorm(network, inputs.batch) : behindLayer(network);
  const grams = [{ meanSquare: inputs.meanSquare, correlation }];
  for (let layer = 1; layer <= network.depth; layer++) {
    const last = grams[layer - 1];
    const settled = layer > 2 && isSame(last, grams[layer - 2]);
    const gram = settled ? last : next(last);
    if (gram === undefined || !Number.isFinite(gram.meanSquare) || !Number.isFinite(gram.correlation)) return undefined;
    grams.push(gram);
  }
  return grams;
}

const isSame = (a: ExchangeableGram, b: ExchangeableGram): boolean => a.meanSquare === b.meanSquare && a.correlation === b.correlation;

/** c of the inputs in the limit; undefined where they are not exchangeable. */
function inputCorrelation({ distribution, correlation }: EnsembleSpec['inputs']): number | undefined {
  const known: Readonly<Record<string, number>> = { gaussian: 0, orthonormal: 0, equicorrelated: correlation };
  return known[distribution];
}

function isKnown({ architecture, dropout, weights, weightVariance, normalization, normalizationPosition }: NetworkSpec): boolean {
  const plain = architecture === 'mlp' && dropout === 0 && weightVariance > 0 && (weights === 'gaussian' || weights === 'orthogonal');
  if (normalization === 'batch') return plain && normalizationPosition === 'beforeActivation';
  return plain && (normalization === 'none' || normalization === 'rms' || normalization === 'layer');
}

/** From one layer to the next; undefined where it is not known. */
type NextGram = (gram: ExchangeableGram) => ExchangeableGram | undefined;

function behindBatchNorm({ activation, gain }: NetworkSpec, batch: number): NextGram {
  const { phi } = activations[activation];
  let moments = closedSphereMoments(activation, gain, batch);
  if (moments === undefined && batch >= 4) moments = sphereMomentsByQuadrature((x) => phi(gain * x), batch);
  const gram = moments && batch >= 2 ? { meanSquare: moments.square, correlation: moments.product / moments.square } : undefined;
  // Samples that are one have no variance left to divide by.
  return ({ correlation }) => (correlation < 1 ? gram : undefined);
}

function behindLayer(network: NetworkSpec): NextGram {
  const { activation, weightVariance, biasVariance, gain, normalization, normalizationPosition } = network;
  const { phi } = activations[activation];
  const momentsAt = closedMoments[activation] ?? ((q: number, c: number) => momentsByQuadrature(phi, q, c));
  const after = normalizationPosition === 'afterActivation' ? normalization : 'none';
  const before = normalizationPosition === 'beforeActivation' ? normalization : 'none';
  return ({ meanSquare, correlation }) => {
    const variance = weightVariance * meanSquare + biasVariance;
    const covariance = weightVariance * meanSquare * correlation + biasVariance;
    if (!(variance > 0)) return undefined;
    // Units have mean 0 before the activation, so that layer normalization centres nothing there.
    const scale = before === 'none' ? variance : 1;
    return normalized(momentsAt(gain ** 2 * scale, Math.min(1, covariance / variance)), after);
  };
}

/** The Gram matrix behind a normalization of each sample over its units, which after the activation have a mean. */
function normalized({ mean, square, product }: LayerMoments, after: NetworkSpec['normalization']): ExchangeableGram {
  const shift = after === 'layer' ? mean ** 2 : 0;
  const [own, shared] = [square - shift, product - shift];
  return { meanSquare: after === 'none' ? own : 1, correlation: Math.min(1, shared / own) };
}
