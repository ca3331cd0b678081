import { activations } from '../../networks/activations/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { criticalWeightVariance } from '../kernelMaps/phases.ts';
import { isPlain, isWide } from '../kernelMaps/plainPhase.ts';
import { validityOf } from '../prediction.ts';
import { remembered } from '../remembered.ts';
import type { Law } from './law.ts';

const known: (activation: EnsembleSpec['network']['activation'], slope: number, biasVariance: number) => { readonly value?: number } =
  remembered(
    (...of) => of.join(),
    (activation, slope, biasVariance) => ({ value: criticalWeightVariance({ activation, slope }, biasVariance) }),
  );

/** The sigma_w^2 at which chi_1 = 1 at the bias variance of the networks, between order and chaos (Poole et al. 2016; Schoenholz et al. 2017). Of smooth activations, which have a line of them. */
export const criticalWeights: Law = {
  tex: '\\sigma_{w,c}^2',
  mark: 'ours',
  source: 'oursPhase',
  assumptions: ['infiniteWidth'],
  of: (spec) => {
    const { activation, slope, biasVariance, width } = spec.network;
    if (!isPlain(spec) || !(biasVariance > 0) || activations[activation].kinks.length > 0) return undefined;
    const { value } = known(activation, slope, biasVariance);
    // As of chi_1.
    return value === undefined ? undefined : { value, validity: validityOf(isWide(spec)), finiteWidthTerm: (8 * value) / width };
  },
};
