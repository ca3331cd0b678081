import { activations } from '../../networks/activations/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { cornerLimit, slopeBelow, smoothLimit } from '../kernelMaps/collapse.ts';
import { keptKernelOf } from '../kernelMaps/keptLengths.ts';
import { isPlain, isWide, plainPhaseOf } from '../kernelMaps/plainPhase.ts';
import { atLeast, atMost, validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** Cosines of networks without normalization fall together faster by a share of 0.8 L / d (observed); a width for which that is small. */
const widthPerLayer = 4;

/** The limit of l^2 (1 - c_l) under ReLU, leaky ReLU and the absolute value, whose kernel map touches the diagonal with a corner. */
export const cornerCollapse: Law = {
  tex: '\\lim l^2(1-c_l)',
  mark: 'ours',
  source: 'oursPowerLaw',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const { network } = spec;
    const slope = slopeBelow(network);
    if (slope === undefined || (keptKernelOf(spec) === undefined && !isPlain(spec))) return undefined;
    const value = cornerLimit(slope);
    const validity = validityOf(
      isWide(spec),
      atLeast('widthForDepth', network.width, widthPerLayer * network.depth),
      atMost('noBias', network.biasVariance, 0),
    );
    return { value, validity, finiteWidthTerm: (value * network.depth) / network.width };
  },
};

/** The length at which a smooth activation is on its critical line; undefined of others. */
function criticalLength(spec: EnsembleSpec): { readonly length: number; readonly offLine: number } | undefined {
  const { activation, depth } = spec.network;
  if (activations[activation].kinks.length > 0) return undefined;
  const kept = keptKernelOf(spec);
  if (kept) return kept.kind === 'polynomialCollapse' ? { length: 1, offLine: 0 } : undefined;
  const phase = plainPhaseOf(spec);
  return phase && { length: phase.length, offLine: depth * Math.abs(Math.log(phase.chi)) };
}

/** The limit of l (1 - c_l) of a smooth activation on its critical line: 2 E phi'^2 / (q E phi''^2), 2 of exp. */
export const smoothCollapse: Law = {
  tex: '\\lim l(1-c_l)',
  mark: 'ours',
  source: 'oursPowerLaw',
  assumptions: ['infiniteWidth', 'nearFixedPoint'],
  of: (spec) => {
    const { network } = spec;
    const critical = network.activation === 'linear' ? undefined : criticalLength(spec);
    if (critical === undefined) return undefined;
    const value = smoothLimit(network, critical.length);
    const validity = validityOf(
      isWide(spec),
      atLeast('widthForDepth', network.width, widthPerLayer * network.depth),
      atMost('nearCritical', critical.offLine, 0.1),
    );
    return { value, validity, finiteWidthTerm: (value * network.depth) / network.width };
  },
};
