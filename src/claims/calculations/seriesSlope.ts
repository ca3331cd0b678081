import type { ActivationId } from '../../networks/activations/index.ts';
import { hermiteCoefficients, kernelConstants } from '../../theory/kernelMaps/kernelConstants.ts';
import { reluDistance } from '../../theory/kernelMaps/reluKernel.ts';
import type { Calculation } from './calculation.ts';

const slope = 0.1;
/** Terms that are kept of the Hermite series. */
const terms = 25;

/** c_k^2 for k < 25, over their sum: the series, cut and scaled so that kappa(1) = 1 again. */
function cutSeries(activation: ActivationId): readonly number[] {
  const squares = hermiteCoefficients({ activation, slope }, terms).map((c) => c * c);
  const total = squares.reduce((sum, square) => sum + square, 0);
  return squares.map((square) => square / total);
}

const nameOf = (activation: ActivationId): string => `,\\ \\phi = \\mathrm{${activation === 'relu' ? 'ReLU' : activation.toUpperCase()}}`;
const slopeTex = "\\kappa'(1) = \\frac{\\mathbb E\\,\\phi'(X)^2}{\\mathbb E\\,\\phi(X)^2}";
const cutTex = "\\kappa'(1) \\approx \\frac{\\sum_{k<25} k\\,c_k^2}{\\sum_{k<25} c_k^2}";

const exactSlope = (activation: ActivationId): Calculation => ({
  tex: slopeTex + nameOf(activation),
  calculate: () => kernelConstants({ activation, slope }).slopeAtOne,
});

const cutSlope = (activation: ActivationId): Calculation => ({
  tex: cutTex + nameOf(activation),
  calculate: () => cutSeries(activation).reduce((sum, square, k) => sum + k * square, 0),
});

/** kappa'(1) of ReLU, which is 1, and of its series cut at order 25. */
export const [reluSlope, reluCutSlope] = [exactSlope('relu'), cutSlope('relu')];

/** kappa'(1) of SELU, and of its series cut at order 25. */
export const [seluSlope, seluCutSlope] = [exactSlope('selu'), cutSlope('selu')];

/** Iterates a map of 1 - rho from rho = 0. */
function distanceAfter(layers: number, next: (distance: number) => number): number {
  let distance = 1;
  for (let layer = 0; layer < layers; layer++) distance = next(distance);
  return distance;
}

/** 1 - rho after 100 infinitely wide ReLU layers, from perpendicular inputs. */
export const reluDistanceAtHundred: Calculation = {
  tex: '1 - \\rho_{100},\\ \\rho_{l+1} = \\kappa(\\rho_l),\\ \\rho_0 = 0',
  calculate: () => distanceAfter(100, reluDistance),
};

/** The same for the cut series. */
export const reluCutDistanceAtHundred: Calculation = {
  tex: '1 - \\rho_{100},\\ \\rho_{l+1} = \\frac{\\sum_{k<25} c_k^2\\,\\rho_l^k}{\\sum_{k<25} c_k^2},\\ \\rho_0 = 0',
  calculate: () => {
    const [, ...series] = cutSeries('relu');
    const lost = (distance: number, k: number): number => -Math.expm1(k * Math.log1p(-distance));
    return distanceAfter(100, (distance) => series.reduce((sum, square, k) => sum + square * lost(distance, k + 1), 0));
  },
};
