import type { Calculation } from './calculation.ts';

/** kappa(rho) = 0.3 + 0.1 rho + 0.6 rho^2, of phi = sqrt(0.3) + sqrt(0.1) x + sqrt(0.6) he_2(x): rho* = 0.5 attracts. */
const kappa = (rho: number): number => 0.3 + 0.1 * rho + 0.6 * rho * rho;
const fixedPoint = 0.5;
const slope = 0.7;
const start = 0.99;

/** The largest |rho_l - rho*| over the bound |rho_0 - rho*| / (1 - |rho_0|) alpha^l, of 200 layers. */
function worstRatio(alpha: number): number {
  let rho = start;
  let bound = (start - fixedPoint) / (1 - start);
  let worst = 0;
  for (let layer = 0; layer <= 200; layer++) {
    worst = Math.max(worst, Math.abs(rho - fixedPoint) / bound);
    rho = kappa(rho);
    bound *= alpha;
  }
  return worst;
}

const ratioTex = '\\max_l \\frac{|\\rho_l - \\rho^*|\\,(1 - |\\rho_0|)}{|\\rho_0 - \\rho^*|\\,\\alpha^l}';

/** How far the bound of case 4 with the printed rate is exceeded; above 1 it is broken. */
export const caseFourPrinted: Calculation = {
  tex: `${ratioTex},\\ \\alpha = \\max\\Bigl\\{{1-\\kappa(0)},\\, \\kappa'(\\rho^*),\\, \\frac{1-\\rho^*}{2-\\kappa'(\\rho^*)}\\Bigr\\}`,
  calculate: () => worstRatio(Math.max(1 - kappa(0), slope, (1 - fixedPoint) / (2 - slope))),
};

/** The same with the corrected rate. */
export const caseFourCorrected: Calculation = {
  tex: `${ratioTex},\\ \\alpha = \\max\\Bigl\\{{1-\\kappa(0)},\\, \\frac{1}{2-\\kappa'(\\rho^*)}\\Bigr\\}`,
  calculate: () => worstRatio(Math.max(1 - kappa(0), 1 / (2 - slope))),
};
