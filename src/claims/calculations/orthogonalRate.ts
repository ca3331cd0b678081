import type { Calculation } from './calculation.ts';

/** What one layer of Haar weights takes off the logarithm of a small isometry gap, n = d: -ln(1 - 2/(d + 2)). */
const derived = (width: number): Calculation => ({
  tex: `-\\ln\\Bigl(1 - \\frac{2}{d+2}\\Bigr),\\ d = ${width}`,
  calculate: () => -Math.log1p(-2 / (width + 2)),
});

/** At width 50 and at width 20. */
export const [rateAtFifty, rateAtTwenty] = [derived(50), derived(20)];

/** The rate that the proof of Theorem 1 gives near orthogonality, 1/k with k = 2 d^2. */
export const provedRate: Calculation = { tex: '\\frac{1}{2 d^2},\\ d = 50', calculate: () => 1 / (2 * 50 ** 2) };

/** The rate of the dashed line of Fig. 1 near orthogonality, C = 0.015, at a width that the figure does not show. */
export const dashedRate: Calculation = { tex: '\\frac{1}{0.015\\,d^2},\\ d = 20', calculate: () => 1 / (0.015 * 20 ** 2) };

/** The slope of the logarithm of gradients, mean field without centring, n = 100. */
export const wideGrowth: Calculation = {
  tex: '\\tfrac12 \\ln \\frac{n-1}{n-2},\\ n = 100',
  calculate: () => Math.log(99 / 98) / 2,
};

const centredGrowth = (batch: number): Calculation => ({
  tex: `\\tfrac12 \\ln \\frac{n-2}{n-3},\\ n = ${batch}`,
  calculate: () => Math.log((batch - 2) / (batch - 3)) / 2,
});

/** The same with centring, for 16 and for 64 samples. */
export const [centredGrowthOf16, centredGrowthOf64] = [centredGrowth(16), centredGrowth(64)];
