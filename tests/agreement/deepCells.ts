import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { type InputId, inputDistributions } from '../../src/networks/inputs/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type WeightsId, weightLaws } from '../../src/networks/weights/index.ts';
import { isFitted } from '../../src/networks/weights/weightLaw.ts';
import { runsAway } from '../networks/runsAway.ts';
import { pairwise, product, type Row } from './covering.ts';

/** How many layers and networks a comparison in distribution has. */
export const [depth, networks] = [200, 200];

/** What the registries offer: a new ingredient is compared as soon as it is registered. Weights that are fitted to the batch have no law of their own. */
export const ingredients = {
  activation: Object.keys(activations) as ActivationId[],
  normalization: Object.keys(normalizations) as NormalizationId[],
  wiring: (Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
    architectures[architecture].normalizationPositions.map((normalizationPosition) => ({ architecture, normalizationPosition })),
  ),
  // Own inputs are drawn by the same lines as the digits, and would need a table.
  inputs: (Object.keys(inputDistributions) as InputId[]).filter((inputs) => inputs !== 'own'),
  weights: (Object.keys(weightLaws) as WeightsId[]).filter((id) => !isFitted(weightLaws[id])),
} as const;

/**
 * Networks as small as they may be: in layers much narrower than 20, some ReLU layer of 200 has a single live unit, whose normalized value is
 * a constant; the exact gradient is then zero, and what is measured is the rounding of either arithmetic. A residual branch is damped, and a
 * signal whose scale is not carried as a logarithm has a bias, since without them it leaves the range of 32-bit floats on its way, which
 * the book reports as an event; what runs away all the same is normalized.
 */
function settingsOf({ wiring, ...row }: Row<typeof ingredients>): Partial<Settings> {
  return {
    ...row,
    ...wiring,
    normalization: runsAway(row) ? 'rms' : row.normalization,
    width: 20,
    batch: 4,
    depth: wiring.architecture === 'dense' ? depthOfDense : depth,
    networks,
    branchStrength: 0.3,
    groups: 4,
    side: 2,
    biasVariance: activations[row.activation].homogeneous ? 0 : 0.1,
  };
}

/** Dense concatenation has as many units more in every layer: as many weights as 20 layers of 20 units have in 200. */
const depthOfDense = 20;

const { activation, ...others } = ingredients;

/** Cells in which every ingredient meets every other ingredient of another kind; the activations take turns. */
export const pairwiseCells: readonly Partial<Settings>[] = pairwise(others).map((row, k) =>
  settingsOf({ ...row, activation: activation[k % activation.length] }),
);

/** Cells in which every activation meets every normalization in a perceptron; the rest takes turns. */
export const activationCells: readonly Partial<Settings>[] = product({ activation, normalization: others.normalization }).map((row, k) => {
  const [inputs, weights] = [others.inputs[k % others.inputs.length], others.weights[k % others.weights.length]];
  return settingsOf({ ...row, inputs, weights, wiring: { architecture: 'mlp', normalizationPosition: 'beforeActivation' } });
});
