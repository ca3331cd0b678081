import type { Backend } from '../../src/backends/backend.ts';
import { lawObjection } from '../../src/networks/lawCoverage.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import type { DrawnMethod } from '../../src/networks/spec.ts';
import { type Agreement, compareWithReference } from '../sampler/backendAgreement.ts';
import { compareGradients, type GradientComparison } from '../sampler/gradientDifferences.ts';
import { type Comparison, familyLevel, rejected } from './inDistribution.ts';
import { type IngredientCell, ingredientCells, rowOf } from './ingredientCells.ts';
import type { TableCell } from './ingredientColumn.ts';
import { compareMethods } from './lawAgainstWeights.ts';
import type { LawCase } from './lawCells.ts';

/** The largest errors that are rounding: of float64 and of float32 against the reference, and of a gradient against differences. */
export const limits = { float64: 1e-8, float32: 1e-3, differences: 1e-6 } as const;

const small = { width: 12, batch: 5, depth: 6, networks: 250, groups: 3, side: 3 } as const;

/** An ingredient at the size at which paths are compared: 24 units and 20 layers, if it asks for no other. */
export function pathSettings({ settings, shallow }: IngredientCell): Partial<Settings> {
  // As many values as two networks of 20 layers, or about.
  return { ...settings, ...(shallow && { depth: shallow.depth, networks: Math.ceil(40 / shallow.depth) }) };
}

/** Why an ingredient is not drawn in law; undefined where it is. */
export function lawReason({ settings }: IngredientCell): string | undefined {
  const objection = lawObjection(completeSettings({ ...small, ...settings }));
  return (
    objection &&
    {
      weightsNotCovered: 'weights not covered',
      architectureNotCovered: 'architecture not covered',
      nothingSaved: 'nothing saved',
      measureNotCovered: 'measure not covered',
    }[objection]
  );
}

const coveredCells = ingredientCells.filter((cell) => lawReason(cell) === undefined);

const printed = (value: number): string => value.toExponential(1);

/** The error of every ingredient on a backend, from the same counters as on the reference. */
export function errorCells(cells: readonly IngredientCell[], agreements: readonly Agreement[], limit: number): Map<string, TableCell> {
  return new Map(
    cells.map((cell, k) => {
      const { error, values, at } = agreements[k];
      const depth = cell.shallow ? `, ${cell.shallow.depth} layers: ${cell.shallow.because}` : '';
      return [rowOf(cell), { text: `${printed(error)}${depth}`, holds: error < limit && values > 350, detail: `${at}, ${values} values` }];
    }),
  );
}

/** The error of every ingredient on a backend of this machine; in law, of those that it covers. */
export async function pathErrors<T>(backend: Backend<T>, method: DrawnMethod, table: Float64Array): Promise<Map<string, TableCell>> {
  const cells = method === 'law' ? coveredCells : ingredientCells;
  const asked = cells.map((cell) => ({ ...pathSettings(cell), method }));
  return errorCells(cells, await compareWithReference(backend, asked, table), limits[backend.precision]);
}

/** The largest relative error of the reference's gradients, for every ingredient, against differences. */
export async function differenceErrors(table: Float64Array): Promise<Map<string, TableCell>> {
  const sizes = { width: 6, batch: 5, depth: 3, seed: 5, groups: 2, side: 2 } as const;
  const cells = new Map<string, TableCell>();
  for (const cell of ingredientCells) {
    const gradients = await compareGradients({ ...cell.settings, ...sizes, ...sizesOf(cell) }, table);
    const vanish = gradients.every(({ differences }) => differences === Number.NEGATIVE_INFINITY);
    const error = Math.max(...gradients.map(differenceError));
    const detail = gradients.map(({ what, read, differences }) => `${what}: ln ${read} against ln ${differences}`).join('; ');
    cells.set(rowOf(cell), { text: vanish ? '0, no gradient' : printed(error), holds: error < limits.differences, detail });
  }
  return cells;
}

/** The sizes that a cell asks for where it needs them: fitted weights a batch of the width, convolutions few channels. */
const sizesOf = ({ settings: { width, batch } }: IngredientCell) => ({ ...(width && { width }), ...(batch && { batch }) });

/** |found / expected - 1|; of a gradient that is 0 the sampler has no logarithm, and says so by NaN. */
function differenceError({ read, differences }: GradientComparison): number {
  if (differences === Number.NEGATIVE_INFINITY) return Number.isNaN(read) || read === differences ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(Math.expm1(read - differences));
}

/** The least p of every ingredient's readings in law against explicit weights, or the reason why it is not drawn in law; and what Holm asks of it. */
export async function lawCells<T>(backend: Backend<T>, table: Float64Array): Promise<{ cells: Map<string, TableCell>; level: number }> {
  const cases = coveredCells.map((cell): LawCase => ({ name: rowOf(cell), settings: { ...small, ...cell.settings }, repeated: false }));
  const comparisons = (await compareMethods(cases, table, backend)).filter(({ constant }) => !constant);
  const wrong = new Set(rejected(comparisons).map(({ cell }) => cell));
  const cells = new Map(ingredientCells.map((cell) => [rowOf(cell), lawCell(cell, comparisons, wrong)]));
  return { cells, level: familyLevel / comparisons.length };
}

function lawCell(cell: IngredientCell, comparisons: readonly Comparison[], wrong: ReadonlySet<string>): TableCell {
  const reason = lawReason(cell);
  if (reason !== undefined) return { text: reason, holds: true };
  const own = comparisons.filter((comparison) => comparison.cell === rowOf(cell));
  if (own.length === 0) return { text: '', holds: false, detail: 'no comparison that could fail' };
  const least = own.reduce((a, b) => (b.pValue < a.pValue ? b : a));
  return { text: `p ${least.pValue.toPrecision(2)} of ${own.length}`, holds: !wrong.has(rowOf(cell)), detail: least.metric };
}
