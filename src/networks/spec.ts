import type { ActivationSettings } from './activations/activation.ts';
import type { ActivationId } from './activations/index.ts';
import type { Wiring } from './architectures/architecture.ts';
import type { ArchitectureId } from './architectures/index.ts';
import type { BranchScaleId } from './branchScale.ts';
import type { InputId } from './inputs/index.ts';
import type { BatchSettings } from './inputs/inputDistribution.ts';
import type { ExchangeableGram } from './meanField.ts';
import type { MetricId } from './metrics/index.ts';
import type { NormalizationId } from './normalizations/index.ts';
import type { ObservableId } from './observables/index.ts';
import type { WeightsId } from './weights/index.ts';
import type { WeightSettings } from './weights/weightLaw.ts';

/**
 * How a layer's weights take effect: `explicit` draws them, `law` draws what they do to the batch and its gradients, exactly in distribution;
 * `auto` leaves the choice to the sampler.
 */
export type Method = 'auto' | DrawnMethod;

/** How the weights of a network that was drawn took effect. */
export type DrawnMethod = 'law' | 'explicit';

/** A random network at initialization. */
export interface NetworkSpec extends Wiring, ActivationSettings, WeightSettings {
  readonly architecture: ArchitectureId;
  /** L, layers after the input. */
  readonly depth: number;
  /** d, units in each layer. */
  readonly width: number;
  readonly activation: ActivationId;
  readonly normalization: NormalizationId;
  readonly weights: WeightsId;
  /** sigma_w^2: every weight has variance sigma_w^2 / fan-in. */
  readonly weightVariance: number;
  /** sigma_b^2. */
  readonly biasVariance: number;
  /** alpha: the activation of layer l is phi(alpha_l x) with alpha_l = alpha l^-p. */
  readonly gain: number;
  /** p. */
  readonly gainExponent: number;
  /** What the branch is scaled by beside its strength. */
  readonly branchScale: BranchScaleId;
  /** g: groups of channels of group normalization. */
  readonly groups: number;
  /** p in [0, 1): the share of the activations that dropout sets to 0; the others are divided by 1 - p. */
  readonly dropout: number;
}

/** The random batch that enters the network. */
export interface InputSpec extends BatchSettings {
  readonly distribution: InputId;
  /** Whether every network gets the batch of the first, instead of one of its own. */
  readonly fixedInputs: 'false' | 'true';
}

/** What is asked of the sampler: an ensemble of independent networks and what to measure in each layer of each. */
export interface EnsembleSpec {
  readonly network: NetworkSpec;
  readonly inputs: InputSpec;
  /** N, networks drawn. */
  readonly networks: number;
  /** 0 .. 2^32 - 1; with the spec it determines every draw. */
  readonly seed: number;
  readonly method: Method;
  readonly metrics: readonly MetricId[];
  /** Pictures of each layer that are kept beside its metrics. */
  readonly observables: readonly ObservableId[];
  /** Threshold of the soft rank. */
  readonly tau: number;
  /** The Gram matrix of each layer l = 0..L at infinite width, for the metric that is a distance to it; data, because the sampler knows no theory. */
  readonly meanField?: readonly ExchangeableGram[];
}
