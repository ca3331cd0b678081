import type { Activation } from '../networks/activations/activation.ts';
import { activations } from '../networks/activations/index.ts';
import { gainOf } from '../networks/gain.ts';
import type { ExchangeableGram } from '../networks/meanField.ts';
import type { EnsembleSpec, NetworkSpec } from '../networks/spec.ts';
import { closedMoments, type LayerMoments, momentsByQuadrature, type Nonlinearity } from './layerMoments.ts';
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
    const settled = layer > 2 && network.gainExponent === 0 && isSame(last, grams[layer - 2]);
    const gram = settled ? last : next(last, layer);
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

/** Layer l out of the one before; undefined where it is not known. */
type NextGram = (gram: ExchangeableGram, layer: number) => ExchangeableGram | undefined;

/** phi(gain x) of a network. */
function nonlinearityOf({ activation, slope }: NetworkSpec, gain: number): Nonlinearity {
  const { phi, kinks }: Activation = activations[activation];
  return { phi: (x) => phi(gain * x, { slope }), kinks: kinks.map((kink) => kink / gain) };
}

function behindBatchNorm(network: NetworkSpec, batch: number): NextGram {
  const grams = new Map<number, ExchangeableGram | undefined>();
  const gramAt = (gain: number): ExchangeableGram | undefined => {
    let moments = closedSphereMoments(network.activation, gain, batch);
    if (moments === undefined && batch >= 4) moments = sphereMomentsByQuadrature(nonlinearityOf(network, gain), batch);
    return moments && batch >= 2 ? { meanSquare: moments.square, correlation: moments.product / moments.square } : undefined;
  };
  return ({ correlation }, layer) => {
    // Samples that are one have no variance left to divide by.
    if (correlation >= 1) return undefined;
    const gain = gainOf(network, layer);
    if (!grams.has(gain)) grams.set(gain, gramAt(gain));
    return grams.get(gain);
  };
}

function behindLayer(network: NetworkSpec): NextGram {
  const { activation, weightVariance, biasVariance, normalization, normalizationPosition } = network;
  const closed = closedMoments[activation];
  const one = nonlinearityOf(network, 1);
  const after = normalizationPosition === 'afterActivation' ? normalization : 'none';
  const before = normalizationPosition === 'beforeActivation' ? normalization : 'none';
  return ({ meanSquare, correlation }, layer) => {
    const variance = weightVariance * meanSquare + biasVariance;
    const covariance = weightVariance * meanSquare * correlation + biasVariance;
    if (!(variance > 0)) return undefined;
    // Units have mean 0 before the activation, so that layer normalization centres nothing there.
    const q = gainOf(network, layer) ** 2 * (before === 'none' ? variance : 1);
    const c = Math.min(1, covariance / variance);
    return normalized(closed?.(q, c) ?? momentsByQuadrature(one, q, c), after);
  };
}

/** The Gram matrix behind a normalization of each sample over its units, which after the activation have a mean. */
function normalized({ mean, square, product }: LayerMoments, after: NetworkSpec['normalization']): ExchangeableGram {
  const shift = after === 'layer' ? mean ** 2 : 0;
  const [own, shared] = [square - shift, product - shift];
  return { meanSquare: after === 'none' ? own : 1, correlation: Math.min(1, shared / own) };
}
