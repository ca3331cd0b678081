import type { ActivationId } from '../../networks/activations/index.ts';
import { hermiteCoefficients, type KernelConstants, kernelConstants } from '../../theory/kernelMaps/kernelConstants.ts';
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

const phiOf = (activation: ActivationId) => ({ activation, slope: 0.1 });

/** The printed rate of a unit of case 4. */
const printedRate = ({ atZero, fixedPoint: rho, slopeAtFixedPoint }: KernelConstants): number =>
  Math.max(1 - atZero, slopeAtFixedPoint, (1 - rho) / (2 - slopeAtFixedPoint));

/** Its corrected rate. */
const correctedRate = ({ atZero, slopeAtFixedPoint }: KernelConstants): number => Math.max(1 - atZero, 1 / (2 - slopeAtFixedPoint));

/** alpha kappa'(1) with the printed rate: below 1, starts that are near enough to 1 break the bound, since 1 - rho grows by kappa'(1) a layer while rho - rho* hardly changes. */
const margin = (activation: ActivationId, name: string): Calculation => ({
  tex: `\\alpha\\,\\kappa'(1),\\ \\alpha = \\max\\Bigl\\{{1-\\kappa(0)},\\, \\kappa'(\\rho^*),\\, \\frac{1-\\rho^*}{2-\\kappa'(\\rho^*)}\\Bigr\\},\\ \\phi = \\mathrm{${name}}`,
  calculate: () => {
    const constants = kernelConstants(phiOf(activation));
    return printedRate(constants) * constants.slopeAtOne;
  },
});

/** Of SiLU, GELU and ELU. */
export const [siluMargin, geluMargin, eluMargin] = [margin('silu', 'SiLU'), margin('gelu', 'GELU'), margin('elu', 'ELU')];

/** A start that nearly is 1: 1 - rho_0. */
const nearOne = 1e-16;

/** The largest ratio of SiLU from there, by 1 - rho and the Hermite series, of whose squares all but 1e-15 are in the first 60; over 700 layers, of which 570 lead away from 1. */
function siluRatio(rateOf: (constants: KernelConstants) => number): number {
  const constants = kernelConstants(phiOf('silu'));
  const squares = hermiteCoefficients(phiOf('silu'), 60).map((coefficient) => (coefficient / constants.scale) ** 2);
  let distance = nearOne;
  let bound = (1 - nearOne - constants.fixedPoint) / nearOne;
  let worst = 0;
  for (let layer = 0; layer <= 700; layer++) {
    worst = Math.max(worst, Math.abs(1 - distance - constants.fixedPoint) / bound);
    const logarithm = Math.log1p(-distance);
    distance = squares.reduce((sum, square, k) => sum - square * Math.expm1(k * logarithm), 0);
    bound *= rateOf(constants);
  }
  return worst;
}

/** How far SiLU exceeds the bound with the printed rate from 1 - rho_0 = 1e-16. */
export const siluPrinted: Calculation = {
  tex: `${ratioTex},\\ \\phi = \\mathrm{SiLU},\\ 1 - \\rho_0 = 10^{-16},\\ \\alpha = \\kappa'(\\rho^*)`,
  calculate: () => siluRatio(printedRate),
};

/** The same with the corrected rate. */
export const siluCorrected: Calculation = {
  tex: `${ratioTex},\\ \\phi = \\mathrm{SiLU},\\ 1 - \\rho_0 = 10^{-16},\\ \\alpha = \\frac{1}{2-\\kappa'(\\rho^*)}`,
  calculate: () => siluRatio(correctedRate),
};
