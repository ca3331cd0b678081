import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { branchScaleIds } from '../../src/networks/branchScale.ts';
import { type InputId, inputDistributions } from '../../src/networks/inputs/index.ts';
import type { InputDistribution } from '../../src/networks/inputs/inputDistribution.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type WeightsId, weightLaws } from '../../src/networks/weights/index.ts';
import { isFitted, type WeightLaw } from '../../src/networks/weights/weightLaw.ts';
import { runsAway } from '../networks/runsAway.ts';

/** One ingredient, with what it needs beside it. */
export interface IngredientCell {
  readonly kind: 'activation' | 'normalization' | 'weights' | 'architecture' | 'inputs' | 'setting';
  readonly name: string;
  readonly settings: Partial<Settings>;
  /** The depth to which paths are compared where 20 is too deep, and why it is. */
  readonly shallow?: Shallow;
}

interface Shallow {
  readonly depth: number;
  readonly because: string;
}

const ids = <Id extends string>(registry: Readonly<Record<Id, unknown>>): Id[] => Object.keys(registry) as Id[];

/** Four channels on 3 x 3 positions. */
const images = { architecture: 'conv', width: 4, side: 3 } as const;

function activationCell(activation: ActivationId): IngredientCell {
  const normalization = runsAway({ activation, normalization: 'none' }) ? 'rms' : 'batch';
  return { kind: 'activation', name: activation, settings: { activation, normalization }, shallow: shallowActivations[activation] };
}

const jumps = { depth: 8, because: 'it jumps: a rounding may change a sign' };
const unstable = { depth: 8, because: 'rounding grows from layer to layer' };
const chaotic = { depth: 8, because: 'it multiplies small distances by up to 1.7 a layer' };

const shallowActivations: Readonly<Partial<Record<ActivationId, Shallow>>> = {
  sign: jumps,
  step: jumps,
  abs: unstable,
  hermite2: chaotic,
  hermite3: chaotic,
};

function normalizationCell(normalization: NormalizationId): IngredientCell {
  const beside: Readonly<Partial<Record<NormalizationId, Partial<Settings>>>> = { group: { groups: 3 }, instance: images };
  return { kind: 'normalization', name: normalization, settings: { normalization, ...beside[normalization] } };
}

function weightsCell(weights: WeightsId): IngredientCell {
  const law: WeightLaw = weightLaws[weights];
  if (!isFitted(law)) {
    const beside = weights === 'deltaOrthogonal' ? images : {};
    // A sparse unit may have no weight at all, which batch normalization divides by, and few units of a ReLU live.
    const smooth = { density: 0.3, activation: 'tanh', normalization: 'layer' } as const;
    return { kind: 'weights', name: weights, settings: { weights, ...smooth, ...beside } };
  }
  // Weights that are fitted need as many samples as units.
  const settings: Partial<Settings> = { weights, width: 12, batch: 16, normalization: 'none' };
  return { kind: 'weights', name: weights, settings, shallow: { depth: 3, because: 'each fit amplifies the rounding of the signal' } };
}

const oneDirection = { depth: 4, because: 'the batch becomes one direction, and the rest of it rounding' };

function architectureCells(architecture: ArchitectureId): IngredientCell[] {
  const beside: Readonly<Partial<Record<ArchitectureId, Partial<Settings>>>> = {
    conv: images,
    dense: { width: 8 },
    attention: { normalization: 'layer' },
    transformer: { normalization: 'layer' },
  };
  return architectures[architecture].normalizationPositions.map((normalizationPosition) => ({
    kind: 'architecture',
    name: `${architecture}, ${normalizationPosition}`,
    settings: { architecture, normalizationPosition, ...beside[architecture] },
    shallow: architecture === 'transformer' && normalizationPosition === 'postNorm' ? oneDirection : undefined,
  }));
}

/** A table of the size of the digits, which are then drawn as a reader's own. */
const ownDigits = '1797x64-00000000';

function inputsCell(inputs: InputId): IngredientCell {
  const { needsTable }: InputDistribution = inputDistributions[inputs];
  // Per sample, since close samples are what batch normalization draws apart without bound.
  const settings: Partial<Settings> = { inputs, normalization: 'layer', ...(needsTable ? { data: ownDigits } : {}) };
  return { kind: 'inputs', name: inputs, settings };
}

const setting = (name: string, settings: Partial<Settings>): IngredientCell => ({ kind: 'setting', name, settings });

/** Settings that do to a layer what no registry does. */
const settingCells: readonly IngredientCell[] = [
  setting('dropout', { dropout: 0.2, normalization: 'layer' }),
  ...branchScaleIds.map((branchScale) => setting(`branchScale ${branchScale}`, { architecture: 'residual', branchScale })),
  setting('gainExponent', { gainExponent: 0.4, activation: 'sin' }),
  // One Gram matrix at every seed, so that two seeds have one law.
  setting('fixedInputs', { fixedInputs: 'true', inputs: 'equicorrelated' }),
  setting('biasVariance', { biasVariance: 0.3, activation: 'tanh', normalization: 'none' }),
];

/** Every ingredient of every registry, and every setting that acts as one: a row of the table each. */
export const ingredientCells: readonly IngredientCell[] = [
  ...ids(activations).map(activationCell),
  ...ids(normalizations).map(normalizationCell),
  ...ids(weightLaws).map(weightsCell),
  ...ids(architectures).flatMap(architectureCells),
  ...ids(inputDistributions).map(inputsCell),
  ...settingCells,
];

/** The name of a cell's row. */
export const rowOf = ({ kind, name }: IngredientCell): string => `${kind} ${name}`;
