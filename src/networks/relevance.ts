import type { Activation } from './activations/activation.ts';
import { activations } from './activations/index.ts';
import type { Architecture } from './architectures/architecture.ts';
import { architectures } from './architectures/index.ts';
import { inputDistributions } from './inputs/index.ts';
import type { InputDistribution } from './inputs/inputDistribution.ts';
import { type ParameterId, parameterIds } from './parameters.ts';
import type { Settings } from './settings.ts';
import { weightLaws } from './weights/index.ts';
import { isFitted, type WeightLaw } from './weights/weightLaw.ts';

/** When a parameter matters that does not always; a table's name is never turned, it comes with its inputs. */
const conditions: Partial<Record<ParameterId, (settings: Settings) => boolean>> = {
  activation: activates,
  slope: (settings) => activates(settings) && ((activations[settings.activation] as Activation).reads?.includes('slope') ?? false),
  gain: activates,
  gainExponent: activates,
  dropout: activates,
  groups: ({ normalization }) => normalization === 'group',
  normalizationPosition: ({ architecture, normalization }) =>
    normalization !== 'none' && architectures[architecture].normalizationPositions.length > 1,
  density: ({ weights }) => {
    const law: WeightLaw = weightLaws[weights];
    return !isFitted(law) && (law.reads?.includes('density') ?? false);
  },
  skipStrength: (settings) => wired(settings, 'skipStrength'),
  branchStrength: (settings) => wired(settings, 'branchStrength'),
  branchScale: (settings) => wired(settings, 'branchStrength'),
  skipShare: (settings) => wired(settings, 'skipShare'),
  // Images that are brought have a side of their own.
  side: (settings) => wired(settings, 'side') && (inputDistributions[settings.inputs] as InputDistribution).dimension === undefined,
  data: () => false,
  correlation: (settings) => drawn(settings, 'correlation'),
  repeated: (settings) => drawn(settings, 'repeated'),
  fixedInputs: ({ networks }) => networks > 1,
  summary: ({ networks, metrics }) => networks > 1 && metrics.length > 0,
  tau: ({ metrics }) => metrics.includes('softRank'),
};

/** The parameters that change anything, the others being as they are: the slope of a leaky ReLU alone, the groups of group norm alone, and so on. */
export function relevantParameters(settings: Settings): readonly ParameterId[] {
  return parameterIds.filter((id) => conditions[id]?.(settings) ?? true);
}

function activates({ architecture }: Settings): boolean {
  return architectures[architecture].activates;
}

type Wire = NonNullable<Architecture['reads']>[number];

function wired({ architecture }: Settings, wire: Wire): boolean {
  const { reads = [] }: Architecture = architectures[architecture];
  return reads.includes(wire);
}

function drawn({ inputs }: Settings, id: 'correlation' | 'repeated'): boolean {
  const { reads = [] }: InputDistribution = inputDistributions[inputs];
  return reads.includes(id);
}
