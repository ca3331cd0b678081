import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { type InputId, inputDistributions } from '../../src/networks/inputs/index.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type WeightsId, weightLaws } from '../../src/networks/weights/index.ts';
import { pairwise, product, type Row } from './covering.ts';

/** How many layers and networks a comparison in distribution has. */
export const [depth, networks] = [200, 200];

/** What the registries offer: a new ingredient is compared as soon as it is registered. */
export const ingredients = {
  activation: Object.keys(activations) as ActivationId[],
  normalization: Object.keys(normalizations) as NormalizationId[],
  wiring: (Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
    architectures[architecture].normalizationPositions.map((normalizationPosition) => ({ architecture, normalizationPosition })),
  ),
  // Own inputs are drawn by the same lines as the digits, and would need a table.
  inputs: (Object.keys(inputDistributions) as InputId[]).filter((inputs) => inputs !== 'own'),
  weights: Object.keys(weightLaws) as WeightsId[],
} as const;

/**
 * Networks as small as they may be: in layers much narrower than 20, some ReLU layer of 200 has a single live unit, whose normalized value is
 * a constant; the exact gradient is then zero, and what is measured is the rounding of either arithmetic. A residual branch is damped, and a
 * signal whose scale is not carried as a logarithm has a bias, since without them it leaves the range of 32-bit floats on its way, which
 * the book reports as an event.
 */
function settingsOf({ wiring, ...row }: Row<typeof ingredients>): Partial<Settings> {
  return {
    ...row,
    ...wiring,
    width: 20,
    batch: 4,
    depth,
    networks,
    branchStrength: 0.3,
    biasVariance: activations[row.activation].homogeneous ? 0 : 0.1,
  };
}

/** Cells in which every ingredient meets every other ingredient of another kind. */
export const pairwiseCells: readonly Partial<Settings>[] = pairwise(ingredients).map(settingsOf);

/** Every combination of what a layer is made of, without those that differ only in where no normalization stands; the inputs take turns. */
export function layerCells(): readonly Partial<Settings>[] {
  const { inputs, ...ofLayers } = ingredients;
  return product(ofLayers)
    .filter(({ normalization, wiring }) => normalizations[normalization].over !== undefined || isFirstPosition(wiring))
    .map((row, k) => settingsOf({ ...row, inputs: inputs[k % inputs.length] }));
}

/** Whether a normalization stands where its architecture puts it by default. */
export const isFirstPosition = ({ architecture, normalizationPosition }: (typeof ingredients.wiring)[number]): boolean =>
  architectures[architecture].normalizationPositions[0] === normalizationPosition;
