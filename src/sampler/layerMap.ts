import type { Backend } from '../backends/backend.ts';
import type { Activation } from '../networks/activations/activation.ts';
import { activations } from '../networks/activations/index.ts';
import type { Architecture } from '../networks/architectures/architecture.ts';
import { architectures } from '../networks/architectures/index.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import type { NetworkSpec } from '../networks/spec.ts';
import type { TensorOps } from '../networks/tensorOps.ts';
import type { DrawnAffine } from './drawnAffine.ts';

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
}

/**
 * h_{l-1} to h_l in the primitives of any backend, the tape's included: the same wiring on the way forward and, recorded,
 * on the way back. `affine` carries this layer's weights.
 */
export function layerMap<V>(ops: TensorOps<V>, network: NetworkSpec, affine: (x: V) => V, taps: Taps<V> = {}): (h: V) => V {
  const { activation, normalization, architecture } = ingredientsOf(network);
  const parts = {
    affine,
    normalize: (x: V) => {
      const y = normalization.apply(ops, x);
      if (normalization.over) taps.normalized?.(y);
      return y;
    },
    activate: (x: V) => activation.apply(ops, network.gain === 1 ? x : ops.scale(x, network.gain), network),
  };
  return (h) => architecture.layer(ops, parts, h, network);
}

/** Whether layer l is an affine map alone: the first of an architecture with a skip, where the dimensions differ. */
export function isInputMap(network: NetworkSpec, layer: number, inputDimension: number): boolean {
  const { architecture } = ingredientsOf(network);
  return layer === 1 && architecture.inputMap === 'affineWhenDimensionsDiffer' && inputDimension !== network.width;
}

/**
 * Whether scaling h_{l-1} by s > 0 scales h_l by s. Then the sampler keeps h_l at mean square 1 and carries its scale as a
 * logarithm, so that no depth overflows; the layer's Jacobian is the same at both scales.
 */
export function carriesScale(network: NetworkSpec): boolean {
  const { activation, normalization } = ingredientsOf(network);
  return activation.homogeneous && !normalization.over && network.biasVariance === 0;
}

/** Layer l evaluated on a backend's own signals. */
export function evaluateLayer<T>(
  backend: Backend<T>,
  network: NetworkSpec,
  affine: DrawnAffine<T>,
  alone: boolean,
  h: T,
  taps?: Taps<T>,
): T {
  return alone ? affine.apply(h) : layerMap(backend.ops, network, affine.apply, taps)(h);
}
