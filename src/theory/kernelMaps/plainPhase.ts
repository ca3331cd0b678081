import type { EnsembleSpec, NetworkSpec } from '../../networks/spec.ts';
import { atLeast, type Condition } from '../prediction.ts';
import { remembered } from '../remembered.ts';
import { type Phase, phaseOf } from './phases.ts';

type Phi = Pick<NetworkSpec, 'activation' | 'slope'>;

/** Whether these are perceptrons without normalization, at one gain of 1. */
export function isPlain({ network }: EnsembleSpec): boolean {
  const { architecture, normalization, weights, gain, gainExponent, dropout, weightVariance } = network;
  const drawn = weights === 'gaussian' || weights === 'orthogonal';
  return (
    architecture === 'mlp' && normalization === 'none' && drawn && gain === 1 && gainExponent === 0 && dropout === 0 && weightVariance > 0
  );
}

const known: (of: Phi, weightVariance: number, biasVariance: number) => { readonly phase: Phase | undefined } = remembered(
  ({ activation, slope }, ...variances) => [activation, slope, ...variances].join(),
  (of, weightVariance, biasVariance) => ({ phase: phaseOf({ ...of, weightVariance, biasVariance }) }),
);

/** The phase of networks without normalization; undefined of others, and where their lengths do not settle. */
export function plainPhaseOf(spec: EnsembleSpec): Phase | undefined {
  const { weightVariance, biasVariance } = spec.network;
  return isPlain(spec) ? known(spec.network, weightVariance, biasVariance).phase : undefined;
}

/** Narrower layers are not at infinite width even in one step. */
const narrowest = 64;

/** That layers are wide. */
export const isWide = ({ network }: EnsembleSpec): Condition => atLeast('widthAtLeast', network.width, narrowest);

/** Depth scales after which nothing of the start is left to see, exp(-6) of it. */
const scales = 6;

/** That a network is deep enough to settle, for scales in layers. */
export const settlesWithin = ({ network }: EnsembleSpec, depthScale: number): Condition =>
  atLeast('transientWithinDepth', network.depth, scales * depthScale);
