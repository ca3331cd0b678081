import { uncentredCosineMap } from '../../theory/profiles/uncentredCosineOrbit.ts';
import type { Calculation } from './calculation.ts';

const batch = 4;

/** From which width on c n^2 / sqrt(d), with alpha = 1/n, is below the largest gap sqrt(1 - 1/n). */
const vacuousBelow = (constant: number): number => (constant * batch ** 2) ** 2 / (1 - 1 / batch);

const widthTex = (constant: string): string => `d = \\frac{(${constant}\\,n^2)^2}{1 - 1/n},\\ n = 4`;

/** Below this width the bound of the theorem says nothing about a batch of four. */
export const theoremWidth: Calculation = { tex: widthTex('3'), calculate: () => vacuousBelow(3) };

/** The same with the constant that the appendix ends with. */
export const appendixWidth: Calculation = { tex: widthTex('\\tfrac32'), calculate: () => vacuousBelow(1.5) };

/** The second term of the bound at batch 4 and width 256, with the best alpha that there can be. */
export const boundAtWidth: Calculation = {
  tex: '\\frac{3n}{\\alpha \\sqrt d},\\ \\alpha = \\tfrac1n,\\ n = 4,\\ d = 256',
  calculate: () => (3 * batch ** 2) / Math.sqrt(256),
};

/** A batch for which the two readings of the assumption are far apart. */
const many = 16;

/** What a wide layer multiplies a small cosine of all pairs by. */
export const trueContraction: Calculation = {
  tex: '\\lim_{c \\to 0} c_{l+1} / c_l = \\frac{n}{n+2},\\ n = 16',
  calculate: () => uncentredCosineMap(1e-5, many) / 1e-5,
};

/** The factor of the theorem where alpha bounds the singular value, at most 1/sqrt(n). */
export const singularValueFactor: Calculation = {
  tex: '1 - \\tfrac23 \\alpha,\\ \\alpha = 1/\\sqrt n,\\ n = 16',
  calculate: () => 1 - 2 / 3 / Math.sqrt(many),
};

/** The factor of the theorem where alpha bounds its square, at most 1/n. */
export const squaredValueFactor: Calculation = {
  tex: '1 - \\tfrac23 \\alpha,\\ \\alpha = 1/n,\\ n = 16',
  calculate: () => 1 - 2 / 3 / many,
};
