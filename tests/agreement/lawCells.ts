import { inputDistributions } from '../../src/networks/inputs/index.ts';
import type { InputDistribution } from '../../src/networks/inputs/inputDistribution.ts';
import { lawObjection } from '../../src/networks/lawCoverage.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { weightLaws } from '../../src/networks/weights/index.ts';
import type { WeightLaw } from '../../src/networks/weights/weightLaw.ts';
import { runsAway } from '../networks/runsAway.ts';
import { eachOnce, pairwise, type Row } from './covering.ts';
import { ingredients } from './deepCells.ts';

/** A cell that is drawn with its weights and in law; `repeated`: of digits that come several times in a batch. */
export interface LawCase {
  readonly name: string;
  readonly settings: Partial<Settings>;
  readonly repeated: boolean;
}

/** n against d: fewer than half as many samples as units, more than half, as many, more. */
const shapes = [
  { width: 12, batch: 5 },
  { width: 12, batch: 9 },
  { width: 8, batch: 8 },
  { width: 6, batch: 8 },
] as const;

/** What a comparison is made of: all that the registries offer, and what the law could stumble over. */
export const factors = {
  ...ingredients,
  inputs: [...ingredients.inputs.map((inputs) => ({ inputs, repeated: false })), { inputs: 'digits' as const, repeated: true }],
  shape: shapes,
  biasVariance: [0, 0.3],
} as const;

const networks = 400;
const depth = 6;

/** Small networks: a rare event in a narrow layer is compared like any other, and at this depth rounding is still far from the resolution. */
function caseOf({ wiring, inputs, shape, ...row }: Row<typeof factors>): LawCase {
  const haarNeedsRoom = row.weights === 'orthogonal' && shape.batch >= shape.width;
  const { needsIndependentSamples }: InputDistribution = inputDistributions[inputs.inputs];
  const independent = needsIndependentSamples && shape.batch > shape.width;
  const sizes = haarNeedsRoom || independent ? shapes[1] : shape;
  const normalization = runsAway(row) ? 'rms' : row.normalization;
  const settings = {
    ...row,
    ...wiring,
    normalization,
    ...sizes,
    inputs: inputs.inputs,
    depth,
    networks,
    branchStrength: 0.6,
    groups: 2,
    side: 2,
  };
  const { activation, weights, biasVariance } = row;
  const parts = [
    wiring.architecture,
    wiring.normalizationPosition,
    activation,
    normalization,
    weights,
    inputs.inputs,
    inputs.repeated ? 'repeated' : '',
  ];
  return {
    name: `${parts.filter(Boolean).join(' ')} ${sizes.width} x ${sizes.batch}, bias ${biasVariance}`,
    settings,
    repeated: inputs.repeated,
  };
}

/** Whether the law covers a cell. */
export const covered = ({ settings }: LawCase): boolean => lawObjection(completeSettings(settings)) === undefined;

const { activation, weights, ...others } = factors;
const inLaw = weights.filter((id) => (weightLaws[id] as WeightLaw).inLaw !== undefined);

/** The activations, which no law of weights knows of, take turns. */
const withActivations = (rows: readonly Row<Omit<typeof factors, 'activation'>>[]): readonly LawCase[] =>
  rows.map((row, k) => caseOf({ ...row, activation: activation[k % activation.length] })).filter(covered);

/** Covered cells in which every ingredient, shape and bias stands at least once. */
export const fewCases = withActivations(eachOnce({ ...others, weights: inLaw }));

/** Covered cells in which every ingredient, shape and bias meets every other of another kind. */
export const everyPair = (): readonly LawCase[] => withActivations(pairwise({ ...others, weights: inLaw }));
