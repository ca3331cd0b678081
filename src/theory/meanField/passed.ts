import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import { gainOf } from '../../networks/gain.ts';
import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import { closedSphereMoments, sphereMomentsByQuadrature } from '../batchNorm/sphereMoments.ts';
import type { Nonlinearity } from '../kernelMaps/layerMoments.ts';
import type { LayerMoments } from '../kernelMaps/moments.ts';
import { pairMoments } from '../kernelMaps/pairMoments.ts';
import { unitMoments } from '../kernelMaps/unitMoments.ts';
import { gramOf } from './grams.ts';

/** What a normalization and an activation, in either order, make of rows that are independent normal vectors. */
export interface Passed {
  readonly gram: ExchangeableGram;
  /** What phi is applied to, where that is normal. */
  readonly met?: ExchangeableGram;
  /** What they do on the way back; absent where that is not known. */
  readonly slope?: Slope;
}

/** A normalization and an activation on the way back. */
export interface Slope {
  /** What the squared norm of a cotangent is multiplied by, up to 1/d. */
  readonly square: number;
  /** E phi'^4 over the square of E phi'^2, and the same of phi, what dropout adds to them included. */
  readonly slopeRatio: number;
  readonly ratio: number;
}

/** The same for each layer; undefined where it is not known. */
export type Pass = (a: ExchangeableGram, layer: number) => Passed | undefined;

/** Where the normalization stands around the activation. */
export type Around = 'before' | 'after' | 'none';

/**
 * The normalization and activation of a network. Root-mean-square and layer normalization divide each sample by a number; as many units as there are
 * have mean 0 before the activation, so that layer normalization centres nothing there; a given number of groups of a wide layer are each as wide. Batch
 * normalization takes each row to a uniform point of the centred sphere, whatever the layer; what it does after the activation is not known here.
 */
export function passOf({ network, inputs }: EnsembleSpec, around: Around): Pass | undefined {
  const normalization = around === 'none' ? 'none' : perSample(network);
  if (normalization !== undefined) return eachSample(network, normalization, around);
  return network.normalization === 'batch' && around === 'before' ? behindBatchNorm(network, inputs.batch) : undefined;
}

type PerSample = 'none' | 'rms' | 'layer';

/** What the normalization does to a sample of a wide layer, where samples do not meet in it. */
export function perSample({ normalization }: NetworkSpec): PerSample | undefined {
  if (normalization === 'group') return 'layer';
  return normalization === 'none' || normalization === 'rms' || normalization === 'layer' ? normalization : undefined;
}

/** phi(gain x) of a network. */
function nonlinearityOf({ activation, slope }: NetworkSpec, gain: number): Nonlinearity {
  const { phi, kinks }: Activation = activations[activation];
  return { phi: (x) => phi(gain * x, { slope }), kinks: kinks.map((kink) => kink / gain) };
}

function eachSample(network: NetworkSpec, normalization: PerSample, around: Around): Pass {
  const { homogeneous }: Activation = activations[network.activation];
  const unitAt = remembered((q: number) => unitMoments(network, q));
  const kept = 1 - network.dropout;
  const before = around === 'before' ? normalization : 'none';
  const after = around === 'after' ? normalization : 'none';
  return ({ meanSquare, correlation }, layer) => {
    if (!(meanSquare > 0)) return undefined;
    const gain = gainOf(network, layer);
    const divisor = before === 'none' ? 1 : meanSquare;
    const q = (gain ** 2 * meanSquare) / divisor;
    const own = homogeneous ? unitAt(1) : unitAt(q);
    const { mean, square, product } = pairMoments(network, q, correlation, own);
    // What dropout leaves of a unit is divided by its share; two samples lose different units.
    const moments = { mean, square: square / kept, product: correlation >= 1 && kept === 1 ? square : product };
    const { gram, divided } = normalized(moments, after);
    if (gram === undefined) return undefined;
    const slope =
      own && Number.isFinite(own.squaredSlope)
        ? {
            square: (gain ** 2 * own.squaredSlope) / (kept * divisor * divided),
            slopeRatio: own.slopeRatio / kept,
            ratio: own.ratio / kept,
          }
        : undefined;
    return { gram, met: { meanSquare: q, correlation }, slope };
  };
}

/** The Gram matrix behind a normalization of each sample over its units, which after the activation have a mean, and what squares were divided by. */
function normalized(
  { mean, square, product }: LayerMoments,
  after: PerSample,
): { readonly gram?: ExchangeableGram; readonly divided: number } {
  const shift = after === 'layer' ? mean ** 2 : 0;
  const [own, shared] = [square - shift, product - shift];
  if (after === 'none') return { gram: gramOf(own, shared), divided: 1 };
  return own > 0 ? { gram: gramOf(1, shared / own), divided: own } : { divided: 1 };
}

function behindBatchNorm(network: NetworkSpec, batch: number): Pass | undefined {
  // Two samples that lose different units are not known on the sphere.
  if (network.dropout > 0 || batch < 2) return undefined;
  const gramAt = remembered((gain: number): ExchangeableGram | undefined => {
    let moments = closedSphereMoments(network.activation, gain, batch);
    if (moments === undefined && batch >= 4) moments = sphereMomentsByQuadrature(nonlinearityOf(network, gain), batch);
    return moments && gramOf(moments.square, moments.product);
  });
  return ({ meanSquare, correlation }, layer) => {
    // Samples that are one have no variance left to divide by.
    if (correlation >= 1 || !(meanSquare > 0)) return undefined;
    const gram = gramAt(gainOf(network, layer));
    return gram && { gram };
  };
}

/** A function of one number that keeps what it found. */
function remembered<T>(of: (x: number) => T): (x: number) => T {
  const found = new Map<number, T>();
  return (x) => {
    if (!found.has(x)) found.set(x, of(x));
    return found.get(x) as T;
  };
}
