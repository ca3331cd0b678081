import { fitLine } from '../../math/lineFit.ts';
import { uncentredCosineMap } from '../../theory/profiles/uncentredCosineOrbit.ts';
import type { Calculation } from './calculation.ts';

const [batch, layers] = [4, 500];
const widths = [16, 32, 64, 128, 256, 512];

/** The gap of an infinitely wide network layer by layer, from singular values 1 and three of a millionth. */
function wideGaps(): readonly number[] {
  const ratio = 1e-12;
  let cosine = (1 - ratio) / (1 + (batch - 1) * ratio);
  return Array.from({ length: layers }, () => {
    cosine = uncentredCosineMap(cosine, batch);
    return cosine * Math.sqrt(1 - 1 / batch);
  });
}

/** The floor of the gap at a width: E V^2 = (n - 1)(n + 2)^2 / (4 n (n + 1) d). */
const floor = (width: number): number => Math.sqrt(((batch - 1) * (batch + 2) ** 2) / (4 * batch * (batch + 1) * width));

/** The slope of ln of the gap's mean over 500 layers against ln d, the gap taken as the wide one and the floor, their squares added. */
export const transientExponent: Calculation = {
  tex: '\\frac{\\mathrm d}{\\mathrm d \\ln d} \\ln \\frac{1}{500} \\sum_{l \\le 500} \\sqrt{V_l(\\infty)^2 + \\tfrac{(n-1)(n+2)^2}{4n(n+1)d}}',
  calculate: () => {
    const gaps = wideGaps();
    const means = widths.map((width) => gaps.reduce((sum, gap) => sum + Math.hypot(gap, floor(width)), 0) / layers);
    const line = fitLine(
      widths.map(Math.log),
      means.map(Math.log),
      widths.map(() => 1),
    );
    return line?.slope ?? Number.NaN;
  },
};
