import { type ParameterId, parameterTable } from '../../../networks/parameters.ts';
import { relevantParameters } from '../../../networks/relevance.ts';
import type { Settings } from '../../../networks/settings.ts';

/** The parts of a bench that has all knobs. */
export type KnobGroupId = 'network' | 'weights' | 'inputs' | 'measured' | 'ensemble';

/** Which knobs stand together, in the order in which they stand. */
const groups: Readonly<Record<KnobGroupId, readonly ParameterId[]>> = {
  network: [
    'architecture',
    'activation',
    'slope',
    'normalization',
    'groups',
    'normalizationPosition',
    'depth',
    'width',
    'side',
    'skipStrength',
    'branchStrength',
    'branchScale',
    'skipShare',
    'gain',
    'gainExponent',
    'dropout',
  ],
  weights: ['weights', 'density', 'weightVariance', 'biasVariance'],
  inputs: ['inputs', 'batch', 'correlation', 'repeated', 'meanSquare', 'fixedInputs'],
  measured: ['metrics', 'observables', 'tau'],
  ensemble: ['networks', 'seed', 'summary', 'method', 'backend'],
};

/** The knobs of one group that matter now, and how many of these are not as the figure has them. */
export interface KnobGroup {
  readonly id: KnobGroupId;
  readonly knobs: readonly ParameterId[];
  readonly turned: number;
}

/** The groups of what is offered, as far as it matters for the settings; a parameter that is in no group is in the first. */
export function knobGroups(offered: readonly ParameterId[], settings: Settings, defaults: Settings): readonly KnobGroup[] {
  const relevant = relevantParameters(settings).filter((id) => offered.includes(id));
  const placed = Object.values(groups).flat();
  const strays = relevant.filter((id) => !placed.includes(id) && parameterTable[id].kind !== 'table');
  return (Object.keys(groups) as KnobGroupId[]).map((id) => {
    const own = groups[id].filter((one) => relevant.includes(one));
    const knobs = id === 'network' ? [...own, ...strays] : own;
    return { id, knobs, turned: knobs.filter((one) => String(settings[one]) !== String(defaults[one])).length };
  });
}
