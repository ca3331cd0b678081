import { isPlain, isWide } from '../kernelMaps/plainPhase.ts';
import { unitMoments } from '../kernelMaps/unitMoments.ts';
import { validityOf } from '../prediction.ts';
import type { Law } from './law.ts';

/** A relative step, small enough for a slope and large against rounding. */
const small = 1e-4;

/**
 * d ln q_1 / d ln q_0 of the first layer: what it leaves of a small relative difference of lengths, Q'(1) where the input has the length that layers keep (theory of Poole et al. 2016). Above 1 lengths run away without a
 * normalization, as of GELU, SiLU and exp.
 */
export const lengthSlope: Law = {
  tex: "Q'(1)",
  mark: 'ours',
  source: 'oursPhase',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    const { network, inputs } = spec;
    if (!isPlain(spec)) return undefined;
    const squareAt = (q0: number): number | undefined => unitMoments(network, network.weightVariance * q0 + network.biasVariance)?.square;
    const [below, above] = [-1, 1].map((sign) => squareAt(inputs.meanSquare * (1 + sign * small)));
    if (!below || !above) return undefined;
    // A length of d units fluctuates by a root of 1/d, which the curvature of its map turns into a shift.
    return { value: Math.log(above / below) / (2 * small), validity: validityOf(isWide(spec)), finiteWidthTerm: 4 / network.width };
  },
};
