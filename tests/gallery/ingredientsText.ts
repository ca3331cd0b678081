import { activations } from '../../src/networks/activations/index.ts';
import { architectures } from '../../src/networks/architectures/index.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { inputDistributions } from '../../src/networks/inputs/index.ts';
import { normalizations } from '../../src/networks/normalizations/index.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { weightLaws } from '../../src/networks/weights/index.ts';
import { type IngredientCell, ingredientCells, rowOf } from '../agreement/ingredientCells.ts';

/** Formulas by kind and name. */
const formulas: Readonly<Record<string, Readonly<Record<string, { readonly tex: string }>>>> = {
  activation: activations,
  normalization: normalizations,
  weights: weightLaws,
  architecture: architectures,
  inputs: inputDistributions,
};

/** Every ingredient that needs nothing of the reader's, in the order of the registries. */
export const shownIngredients: readonly IngredientCell[] = ingredientCells.filter(({ settings }) => settings.data === undefined);

/** The id of an ingredient's figure. */
export const figureOf = (cell: IngredientCell): string => `of-${rowOf(cell).replace(/[^a-zA-Z0-9]+/g, '-')}`;

/** A chapter's text with a part for every ingredient: its name, its formula, and a live figure of small networks that have it. */
export function ingredientsText(): string {
  const parts = shownIngredients.map((cell) => {
    const { tex } = formulas[cell.kind]?.[cell.name.split(',')[0]] ?? {};
    const { network, inputs } = specOf(completeSettings({ width: 24, depth: 8, batch: 6, ...cell.settings }));
    return [
      `## ${rowOf(cell)}`,
      tex === undefined ? '' : `$$\n${tex}\n$$`,
      `<Experiment id="${figureOf(cell)}" title="${rowOf(cell)}" network={${JSON.stringify(network)}} inputs={${JSON.stringify(inputs)}} networks={2} metrics={["correlation", "gradientNorm"]} knobs={["depth"]} />`,
    ].join('\n\n');
  });
  return parts.join('\n\n');
}
