import type { Backend } from '../backends/backend.ts';
import type { Activation } from '../networks/activations/activation.ts';
import { activations } from '../networks/activations/index.ts';
import type { Architecture } from '../networks/architectures/architecture.ts';
import { architectures } from '../networks/architectures/index.ts';
import { branchFactor } from '../networks/branchScale.ts';
import { isInputMap, layoutOf } from '../networks/dimensions.ts';
import { gainOf } from '../networks/gain.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { EnsembleSpec, NetworkSpec } from '../networks/spec.ts';
import type { TensorOps } from '../networks/tensorOps.ts';
import type { DrawnLayer } from './drawnLayer.ts';

/** The ingredients that a network spec names. */
export function ingredientsOf(network: NetworkSpec): {
  activation: Activation;
  normalization: Normalization;
  architecture: Architecture;
} {
  return {
    activation: activations[network.activation],
    normalization: normalizations[network.normalization],
    architecture: architectures[network.architecture],
  };
}

/** What an onlooker may see while a layer is evaluated. */
export interface Taps<V> {
  /** The result of a normalization. */
  normalized?(y: V): void;
  /** What phi is applied to: gain * x. */
  activated?(x: V): void;
}

/** What a layer takes from outside, in the values that it is evaluated in. */
export interface LayerDoings<V> {
  /** Affine map number `map` of this layer. */
  affine(x: V, map: number): V;
  drop?(x: V): V;
}

/**
 * h_{l-1} to h_l in the primitives of any backend, the tape's included: the same wiring on the way forward and, recorded,
 * on the way back.
 */
export function layerMap<V>(
  ops: TensorOps<V>,
  network: NetworkSpec,
  layer: number,
  { affine, drop }: LayerDoings<V>,
  taps: Taps<V> = {},
): (h: V) => V {
  const { activation, normalization, architecture } = ingredientsOf(network);
  const layout = layoutOf(network);
  const gain = gainOf(network, layer);
  const parts = {
    affine: (x: V, map = 0) => affine(x, map),
    normalize: (x: V) => {
      const y = normalization.apply(ops, x, layout);
      if (normalization.over) taps.normalized?.(y);
      return y;
    },
    activate: (x: V) => {
      const scaled = gain === 1 ? x : ops.scale(x, gain);
      taps.activated?.(scaled);
      const y = activation.apply(ops, scaled, network);
      return drop?.(y) ?? y;
    },
  };
  const wiring = { ...network, branchStrength: branchFactor(network) };
  return (h) => architecture.layer(ops, parts, h, wiring);
}

/**
 * Whether scaling h_{l-1} by s > 0 scales h_l by s. Then the sampler keeps h_l at mean square 1 and carries its scale as a
 * logarithm, so that no depth overflows; the layer's Jacobian is the same at both scales.
 */
export function carriesScale(network: NetworkSpec): boolean {
  const { activation, normalization, architecture } = ingredientsOf(network);
  return activation.homogeneous && architecture.homogeneous && !normalization.over && network.biasVariance === 0;
}

/** Layer l evaluated on a backend's own signals. */
export function evaluateLayer<T>(backend: Backend<T>, spec: EnsembleSpec, layer: number, drawn: DrawnLayer<T>, h: T, taps?: Taps<T>): T {
  if (isInputMap(spec, layer)) return drawn.maps[0].apply(h);
  const doings = { affine: (x: T, map: number) => drawn.maps[map].apply(x), drop: drawn.drop };
  return layerMap(backend.ops, spec.network, layer, doings, taps)(h);
}
