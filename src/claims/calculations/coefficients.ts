import type { ActivationId } from '../../networks/activations/index.ts';
import { hermiteCoefficients, kernelConstants } from '../../theory/kernelMaps/kernelConstants.ts';
import type { Calculation } from './calculation.ts';

const constantsOf = (activation: ActivationId) => kernelConstants({ activation, slope: 0.1 });

/** c_1^2 / E phi^2 of tanh by its Hermite coefficient: kappa'(0). */
export const tanhFirstSquare: Calculation = {
  tex: 'c_1^2 / \\mathbb E\\,\\phi(X)^2,\\ \\phi = \\tanh',
  calculate: () => {
    const [, first] = hermiteCoefficients({ activation: 'tanh', slope: 0.1 }, 2);
    return first ** 2 / constantsOf('tanh').scale ** 2;
  },
};

/** kappa'(1) of tanh. */
export const tanhSlopeAtOne: Calculation = {
  tex: "\\kappa'(1) = \\mathbb E\\,\\phi'(X)^2 / \\mathbb E\\,\\phi(X)^2,\\ \\phi = \\tanh",
  calculate: () => constantsOf('tanh').slopeAtOne,
};

/** Q'(1), by which a small error of the length is multiplied in a layer. */
const lengthSlope = (activation: ActivationId): Calculation => ({
  tex: `Q'(1) = \\mathbb E\\,X \\phi(X) \\phi'(X) / \\mathbb E\\,\\phi(X)^2,\\ \\phi = \\mathrm{${activation}}`,
  calculate: () => constantsOf(activation).lengthSlope,
});

/** Q'(1) of GELU and of the exponential. */
export const [geluLengthSlope, expLengthSlope] = [lengthSlope('gelu'), lengthSlope('exp')];

/** beta of an activation, which the code calls the nonlinearity strength. */
const strength = (activation: ActivationId): Calculation => ({
  tex: `\\beta = 2 - \\frac{c_1^2}{\\sum_{k \\ge 1} c_k^2},\\ \\phi = \\mathrm{${activation}}`,
  calculate: () => constantsOf(activation).strength,
});

/** beta of sigmoid, tanh and ReLU. */
export const [sigmoidStrength, tanhStrength, reluStrength] = [strength('sigmoid'), strength('tanh'), strength('relu')];

/** What the printed formula gives in place of beta, for sigmoid. */
export const sigmoidPrintedStrength: Calculation = {
  tex: '\\frac{c_1^2}{\\sum_{k \\ge 1} c_k^2}',
  calculate: () => 2 - constantsOf('sigmoid').strength,
};
