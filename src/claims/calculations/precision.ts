import { kernelConstants } from '../../theory/kernelMaps/kernelConstants.ts';
import type { Calculation } from './calculation.ts';

/** Layers until 1 - rho, which sigmoid multiplies by kappa'(1) a layer, has lost some binary digits. */
const layersFor = (bits: number): number =>
  (bits * Math.LN2) / -Math.log(kernelConstants({ activation: 'sigmoid', slope: 0.1 }).slopeAtOne);

const layers = (bits: number): Calculation => ({
  tex: `\\frac{\\ln 2^{${bits}}}{\\ln(1/\\kappa'(1))}`,
  calculate: () => layersFor(bits),
});

/** The threshold as printed: 1 - rho at the end of the range of float32. */
export const sigmoidRangeLayers = layers(128);

/** 1 - rho below the last digit of a float32 near 1, whose significand has 24 bits. */
export const sigmoidCosineLayers = layers(24);

/** The distance of two vectors, the root of 2 (1 - rho), below that digit: 1 - rho = 2^-49. */
export const sigmoidVectorLayers = layers(49);
