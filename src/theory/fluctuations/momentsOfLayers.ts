import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import { gainOf } from '../../networks/gain.ts';
import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import type { Nonlinearity } from '../kernelMaps/layerMoments.ts';
import { type UnitMoments, unitMoments } from './unitMoments.ts';

/** What stands before the activation, and what behind it. */
export function normalizationsOf({ normalization, normalizationPosition }: NetworkSpec): NetworkSpec['normalization'][] {
  return (['beforeActivation', 'afterActivation'] as const).map((at) => (normalizationPosition === at ? normalization : 'none'));
}

/**
 * The moments of the units of layers 1..L. Beyond the first 20 layers they are found at every twentieth part of the depth so far, and taken to be linear between: what
 * a layer of a deep network does changes with the logarithm of its number. Where layers settle they are found once.
 */
export function momentsOfLayers(network: NetworkSpec, grams: readonly ExchangeableGram[]): UnitMoments[] {
  const { activation, slope, depth } = network;
  const { phi, kinks }: Activation = activations[activation];
  const unit: Nonlinearity = { phi: (x) => phi(x, { slope }), kinks };
  const centred = normalizationsOf(network)[1] === 'layer';
  const moments: UnitMoments[] = [];
  let last: ExchangeableGram | undefined;
  for (let layer = 1; layer <= depth; layer = Math.max(layer + 1, Math.min(depth, Math.floor(1.05 * layer)))) {
    const gram = gramBefore(network, grams[layer - 1], layer);
    const known = moments.length;
    const next = last !== undefined && isClose(last, gram) ? moments[known - 1] : unitMoments(unit, gram, centred);
    for (let k = known; k < layer - 1; k++) moments.push(between(moments[known - 1], next, (k + 1 - known) / (layer - known)));
    moments.push(next);
    last = gram;
  }
  return moments;
}

/** Of what the activation of a layer meets, times its gain, given the layer before. */
function gramBefore(network: NetworkSpec, { meanSquare, correlation }: ExchangeableGram, layer: number): ExchangeableGram {
  const { weightVariance, biasVariance } = network;
  const variance = weightVariance * meanSquare + biasVariance;
  const normalized = normalizationsOf(network)[0] === 'none' ? variance : 1;
  return {
    meanSquare: gainOf(network, layer) ** 2 * normalized,
    correlation: (weightVariance * meanSquare * correlation + biasVariance) / variance,
  };
}

/** Near enough that the moments, which enter at first order, are the same for every purpose. */
const isClose = (a: ExchangeableGram, b: ExchangeableGram): boolean =>
  Math.abs(a.meanSquare - b.meanSquare) <= 1e-9 * a.meanSquare && Math.abs(a.correlation - b.correlation) <= 1e-9;

/** The point at a share of the way from one to another, number by number. */
function between(from: UnitMoments, to: UnitMoments, share: number): UnitMoments {
  const mixed = <T extends { readonly [name in keyof T]: number }>(a: T, b: T): T =>
    Object.fromEntries(Object.entries<number>(a).map(([name, value]) => [name, value + share * (b[name as keyof T] - value)])) as T;
  return from === to
    ? from
    : {
        slopes: mixed(from.slopes, to.slopes),
        curvatures: mixed(from.curvatures, to.curvatures),
        noise: mixed(from.noise, to.noise),
        meanSlopes: mixed(from.meanSlopes, to.meanSlopes),
        meanSquare: from.meanSquare + share * (to.meanSquare - from.meanSquare),
      };
}
