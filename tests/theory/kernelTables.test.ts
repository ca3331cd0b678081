import { describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { centredKernel } from '../../src/theory/kernelMaps/centredKernel.ts';
import { hermiteCoefficients, kernelConstants, kernelMap } from '../../src/theory/kernelMaps/kernelConstants.ts';
import { phaseOf } from '../../src/theory/kernelMaps/phases.ts';

/** An activation with its slope, as the notes' tables have it. */
type Row = [activation: ActivationId, slope: number, ...numbers: number[]];

/** C, c_0, c_1, lambda and kappa_LN'(1). */
const constants: readonly Row[] = [
  ['linear', 0, 1, 0, 1, 1, 1],
  ['tanh', 0, 0.627929, 0, 0.605706, 0.93047, 1.1778],
  ['erf', 0, 0.681586, 0, 0.65147, 0.91358, 1.2257],
  ['sin', 0, 0.65752, 0, 0.606531, 0.85092, 1.313],
  ['hardTanh', 0, 0.718372, 0, 0.682689, 0.90312, 1.3229],
  ['selu', 0, 1, 0, 0.985231, 0.97068, 1.0716],
  ['sign', 0, 1, 0, 0.797885, 0.63662, Number.POSITIVE_INFINITY],
  ['relu', 0, Math.SQRT1_2, 0.398942, 0.5, 0.73347, 1.46694],
  ['leakyRelu', 0.01, 0.707142, 0.394953, 0.505, 0.74122, 1.4534],
  ['leakyRelu', 0.1, 0.710634, 0.359048, 0.55, 0.80434, 1.3428],
  ['leakyRelu', 0.2, 0.72111, 0.319154, 0.6, 0.86095, 1.2436],
  ['leakyRelu', 0.5, 0.790569, 0.199471, 0.75, 0.96119, 1.068],
  ['abs', 0, 1, 0.797885, 0, 0, 2.7519],
  ['exp', 0, Math.E, 1.648721, 1.648721, 0.58198, 1.582],
  ['sigmoid', 0, 0.541645, 0.5, 0.206621, 0.98417, 1.0336],
  ['softplus', 0, 0.959816, 0.806059, 0.5, 0.92076, 1.0805],
  ['gelu', 0, 0.65209, 0.282095, 0.5, 0.72329, 1.3188],
  ['silu', 0, 0.596469, 0.206621, 0.5, 0.79851, 1.2121],
  ['elu', 0, 0.803085, 0.160521, 0.761578, 0.93673, 1.079],
  ['step', 0, Math.SQRT1_2, 0.5, 0.398942, 0.63662, Number.POSITIVE_INFINITY],
  ['hermite2', 0, 1, 0, 0, 0, 2],
  ['hermite3', 0, 1, 0, 0, 0, 3],
];

/** c_k^2 / C^2 for k = 0, 1, ... */
const weights: readonly Row[] = [
  ['tanh', 0, 0, 0.93047, 0, 0.05588, 0, 0.00992, 0, 0.00251, 0],
  ['erf', 0, 0, 0.91358, 0, 0.06767, 0, 0.01353, 0, 0.00358, 0],
  ['sin', 0, 0, 0.85092, 0, 0.14182, 0, 0.00709, 0, 0.00017, 0],
  ['selu', 0, 0, 0.97068, 0.01578, 0.00972, 0.00007, 0.00176, 0.00021, 0.00054, 0.00017],
  ['relu', 0, 0.31831, 0.5, 0.15915, 0, 0.01326, 0, 0.00398, 0, 0.00178],
  ['leakyRelu', 0.1, 0.25528, 0.59901, 0.12764, 0, 0.01064, 0, 0.00319, 0, 0.00142],
  ['sigmoid', 0, 0.85214, 0.14552, 0, 0.00221, 0, 0.00012],
  ['softplus', 0, 0.70527, 0.27137, 0.02317, 0, 0.00018],
  ['gelu', 0, 0.18714, 0.58793, 0.21054, 0, 0.01218, 0, 0.00179, 0, 0.00033],
  ['silu', 0, 0.12, 0.70269, 0.17299, 0, 0.00402, 0, 0.00027],
  ['elu', 0, 0.03995, 0.8993, 0.05305, 0.00488, 0.00122, 0.00088, 0.00015, 0.00027, 0.00003],
];

/** Half a unit of the last printed digit, and a little for a last digit that was cut off instead of rounded. */
const digits = (decimals: number): number => 0.61 * 10 ** -decimals;

describe('the tables of kernel maps', () => {
  test.each(constants)('%s (slope %s): C, c_0, c_1, lambda and the slope at 1 of the centred map', (activation, slope, ...printed) => {
    const phi = { activation, slope };
    const { slopeAtZero, slopeAtOne } = centredKernel({ ...phi, gain: 1 });
    const [c0, c1] = hermiteCoefficients(phi, 2);
    const found = [kernelConstants(phi).scale, c0, c1, slopeAtZero, slopeAtOne];
    [6, 6, 6, 5, 4].forEach((decimals, k) => {
      if (Number.isFinite(printed[k])) expect(Math.abs(found[k] - printed[k]), `number ${k}`).toBeLessThanOrEqual(digits(decimals));
      else expect(found[k]).toBe(printed[k]);
    });
  });

  test.each(weights)('%s (slope %s): the weights of Hermite polynomials', (activation, slope, ...printed) => {
    const { scale } = kernelConstants({ activation, slope });
    for (const [k, c] of hermiteCoefficients({ activation, slope }, printed.length).entries())
      expect(Math.abs((c / scale) ** 2 - printed[k]), `c_${k}`).toBeLessThanOrEqual(digits(5));
  });

  test('a gain changes the strength of tanh and sine, and the scale of ReLU nothing', () => {
    const strength = (activation: ActivationId, gain: number): number => 2 - centredKernel({ activation, gain, slope: 0 }).slopeAtZero;
    const gains = [0.25, 0.5, 1, 2, 4];
    const printed = { tanh: [1.0019, 1.0158, 1.0695, 1.1623, 1.2477], sin: [1.0007, 1.0103, 1.1491, 1.8534, 2] } as const;
    for (const id of ['tanh', 'sin'] as const)
      for (const [k, gain] of gains.entries()) expect(strength(id, gain)).toBeCloseTo(printed[id][k], 4);
    for (const gain of gains) expect(strength('relu', gain)).toBeCloseTo(1.26653, 5);
    expect(strength('sigmoid', 2)).toBeCloseTo(strength('tanh', 1), 10);
  });
});

/** Where a cosine is after so many layers. */
function cosineAfter(map: (rho: number) => number, start: number, layers: number): number {
  let rho = start;
  for (let layer = 0; layer < layers; layer++) rho = map(rho);
  return rho;
}

/** From a cosine, at some layers. */
const orbits: readonly (readonly [ActivationId, number, Readonly<Record<number, number>>])[] = [
  ['relu', 0, { 1: 0.31831, 2: 0.49373, 3: 0.60483, 5: 0.73595, 10: 0.87154, 20: 0.94843, 50: 0.98786, 100: 0.99642 }],
  ['gelu', 0, { 1: 0.18714, 2: 0.30456, 3: 0.38584, 5: 0.49143, 10: 0.61854, 20: 0.70608, 50: 0.7548, 100: 0.76023 }],
  ['tanh', 0.9, { 1: 0.88564, 2: 0.86972, 3: 0.85219, 5: 0.81231, 10: 0.68794, 20: 0.41018, 50: 0.0512, 100: 0.0014 }],
  ['selu', 0.5, { 1: 0.49057, 10: 0.40879, 50: 0.1527, 100: 0.03706 }],
  ['sigmoid', 0, { 1: 0.85214, 2: 0.97757, 3: 0.99658, 5: 0.99992 }],
  ['exp', 0, { 1: 0.36788, 2: 0.53146, 3: 0.62592, 5: 0.73192, 10: 0.84176, 100: 0.98065 }],
  ['elu', 0, { 1: 0.03995, 10: 0.27112, 50: 0.53472, 100: 0.58543 }],
  // The predicted columns of section 10.
  ['tanh', 0.8, { 1: 0.7769, 5: 0.6724, 10: 0.5295, 20: 0.2871 }],
  ['relu', -0.5, { 1: 0.109, 5: 0.6974, 20: 0.9456, 50: 0.9876 }],
  ['gelu', -0.8, { 1: -0.1429, 5: 0.4183, 10: 0.5919 }],
];

describe('the orbits of cosines', () => {
  test.each(orbits)('%s from %s', (activation, start, printed) => {
    const map = (rho: number): number => kernelMap({ activation, slope: 0 }, rho);
    let looked = 0;
    for (const [layers, value] of Object.entries(printed)) {
      const decimals = start < 0 || start === 0.8 ? 4 : 5;
      expect(Math.abs(cosineAfter(map, start, Number(layers)) - value), layers).toBeLessThanOrEqual(digits(decimals));
      looked++;
    }
    expect(looked).toBeGreaterThanOrEqual(3);
  });

  test('layer norm after ReLU from 0.5', () => {
    const centre = kernelMap({ activation: 'relu', slope: 0 }, 0);
    const map = (rho: number): number => (kernelMap({ activation: 'relu', slope: 0 }, rho) - centre) / (1 - centre);
    const printed = { 1: 0.42642, 2: 0.3559, 3: 0.29094, 4: 0.2333, 5: 0.18389, 10: 0.04682, 20: 0.00223 };
    for (const [layers, value] of Object.entries(printed))
      expect(Math.abs(cosineAfter(map, 0.5, Number(layers)) - value), layers).toBeLessThanOrEqual(digits(5));
  });

  test('the last factor of the approach, to six digits', () => {
    const printed = { tanh: 0.93047, erf: 0.913583, sin: 0.850918, selu: 0.97068, gelu: 0.932729, silu: 0.935385, elu: 0.96971 } as const;
    for (const [activation, value] of Object.entries(printed))
      expect(Math.abs(kernelConstants({ activation: activation as ActivationId, slope: 0 }).slopeAtFixedPoint - value)).toBeLessThanOrEqual(
        digits(6),
      );
  });

  test('slow layers become an equation in time: ReLU at t = 3', () => {
    const reached = (share: number): number =>
      cosineAfter((rho) => (1 - share) * rho + share * kernelMap({ activation: 'relu', slope: 0 }, rho), 0, Math.round(3 / share));
    const printed = [
      [1, 0.60483],
      [0.5, 0.56708],
      [0.1, 0.54158],
      [0.01, 0.5363],
      [0.0005, 0.53572],
    ] as const;
    for (const [share, value] of printed) expect(reached(share)).toBeCloseTo(value, share < 0.001 ? 4 : 5);
  });

  test('chi_1 of tanh, the factor of squared gradients of section 10', () => {
    const printed = { 1: 0.759, 1.5: 0.9386, 1.76: 0.9998, 2: 1.0477, 2.5: 1.1335, 4: 1.3424 };
    for (const [weightVariance, chi] of Object.entries(printed)) {
      const phase = phaseOf({ activation: 'tanh', slope: 0, weightVariance: Number(weightVariance), biasVariance: 0.05 });
      expect(Math.abs((phase?.chi ?? 0) - chi)).toBeLessThanOrEqual(digits(4));
    }
  });
});
