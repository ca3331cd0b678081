import { reluKernel } from '../../src/theory/kernelMaps/reluKernel.ts';
import { uncentredCosineMap } from '../../src/theory/profiles/uncentredCosineOrbit.ts';

/** A row behind batch normalization, over its root of two, as a formula. */
function normalized(row: readonly number[]): string {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const deviation = Math.sqrt(row.reduce((sum, value) => sum + (value - mean) ** 2, 0) / row.length);
  return `$(${row.map((value) => (((value - mean) / deviation) * Math.SQRT2).toFixed(0)).join(', ')})/\\sqrt 2$`;
}

/** The angle of two samples in whole degrees, from the input on, layer after layer of infinite width. */
function angles(cosine: number, layers: number): string {
  const cosines = [cosine];
  for (let l = 1; l <= layers; l++) cosines.push(uncentredCosineMap(cosines[l - 1], 2));
  return cosines.map((each) => ((Math.acos(each) * 180) / Math.PI).toFixed(0)).join(', ');
}

/** Formulas that a plan writes on the board and its chapter does not have, calculated: what it is, and how it stands there. */
export const boardWork: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'batch-normalization-orthogonalizes': [
    ['a quiet row, normalized', normalized([1, 1, 4])],
    ['a loud row, normalized', normalized([40, 10, 10])],
    ['the cosine at batch 4', `$${reluKernel(-1 / 3).toFixed(2)}$`],
    ['the cosine at batch 16', `$${reluKernel(-1 / 15).toFixed(2)}$`],
    ['the cosine of a large batch', `$1/\\pi = ${reluKernel(0).toFixed(2)}$`],
    ['two samples on their way to a right angle', `$${angles(0.98, 4)}$`],
  ],
};
