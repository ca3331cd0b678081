import { describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { hermiteCoefficients, type KernelCase, kernelConstants, kernelMap } from '../../src/theory/kernelMaps/kernelConstants.ts';
import { criticalWeightVariance, phaseOf } from '../../src/theory/kernelMaps/phases.ts';

/** kappa(0), kappa'(0), kappa'(1), rho*, kappa'(rho*), beta, Q'(1), as the notes print them. */
const printed: readonly [ActivationId, number, KernelCase, ...number[]][] = [
  ['tanh', 0, 'orthogonal', 0, 0.93047, 1.17781, 0, 0.93047, 1.06953, 0.4611],
  ['erf', 0, 'orthogonal', 0, 0.91358, 1.2257, 0, 0.91358, 1.08642, 0.4086],
  ['sin', 0, 'orthogonal', 0, 0.85092, 1.31304, 0, 0.85092, 1.14908, 0.313],
  ['hardTanh', 0, 'orthogonal', 0, 0.90312, 1.32289, 0, 0.90312, 1.09688, 0.3851],
  ['selu', 0, 'orthogonal', 0, 0.97068, 1.07157, 0, 0.97068, 1.02932, 0.7826],
  ['sign', 0, 'orthogonal', 0, 0.63662, Number.POSITIVE_INFINITY, 0, 0.63662, 1.36338, 0],
  ['relu', 0, 'polynomialCollapse', 0.31831, 0.5, 1, 1, 1, 1.26653, 1],
  ['leakyRelu', 0.01, 'polynomialCollapse', 0.31194, 0.51, 1, 1, 1, 1.25878, 1],
  ['leakyRelu', 0.1, 'polynomialCollapse', 0.25528, 0.59901, 1, 1, 1, 1.19566, 1],
  ['leakyRelu', 0.2, 'polynomialCollapse', 0.19588, 0.69231, 1, 1, 1, 1.13905, 1],
  ['leakyRelu', 0.5, 'polynomialCollapse', 0.06366, 0.9, 1, 1, 1, 1.03881, 1],
  ['abs', 0, 'polynomialCollapse', 0.63662, 0, 1, 1, 1, 2, 1],
  ['exp', 0, 'polynomialCollapse', 0.36788, 0.36788, 1, 1, 1, 1.41802, 2],
  ['sigmoid', 0, 'exponentialCollapse', 0.85214, 0.14552, 0.15283, 1, 0.15283, 1.01583, 0.1063],
  ['softplus', 0, 'exponentialCollapse', 0.70527, 0.27137, 0.31846, 1, 0.31846, 1.07924, 0.4921],
  ['gelu', 0, 'between', 0.18714, 0.58793, 1.07203, 0.7604, 0.93273, 1.27671, 1.1441],
  ['silu', 0, 'between', 0.12, 0.70269, 1.06663, 0.65867, 0.93538, 1.20149, 1.1726],
  ['elu', 0, 'between', 0.03995, 0.8993, 1.0359, 0.59757, 0.96971, 1.06327, 0.891],
  ['step', 0, 'between', 0.5, 0.31831, Number.POSITIVE_INFINITY, 0.78983, 0.51899, 1.36338, 0],
  ['hermite2', 0, 'orthogonal', 0, 0, 2, 0, 0, 2, 2],
  ['hermite3', 0, 'orthogonal', 0, 0, 3, 0, 0, 2, 3],
];

describe('the constants of a kernel map', () => {
  test.each(printed)('of %s (slope %s) are those of the table, to the digits printed', (activation, slope, kind, ...numbers) => {
    const found = kernelConstants({ activation, slope });
    expect(found.kind).toBe(kind);
    const read = [
      found.atZero,
      found.slopeAtZero,
      found.slopeAtOne,
      found.fixedPoint,
      found.slopeAtFixedPoint,
      found.strength,
      found.lengthSlope,
    ];
    expect(read).toHaveLength(numbers.length);
    // The printed slope of the length map has four digits, the others five.
    read.forEach((value, k) => {
      if (Number.isFinite(numbers[k])) expect(Math.abs(value - numbers[k]), String(k)).toBeLessThanOrEqual(k === 6 ? 5.1e-5 : 6e-6);
      else expect(value).toBe(numbers[k]);
    });
  });

  test('has a linear map that keeps every cosine', () => {
    expect(kernelConstants({ activation: 'linear', slope: 0 })).toMatchObject({
      kind: 'identity',
      slopeAtFixedPoint: 1,
      fixedPoint: Number.NaN,
    });
  });

  test('Hermite coefficients of ReLU are the exact ones, and cut off at 25 they leave 0.9487 of its slope at 1', () => {
    const squares = hermiteCoefficients({ activation: 'relu', slope: 0 }, 26).map((c) => c * c);
    expect(squares[0]).toBeCloseTo(1 / (2 * Math.PI), 11);
    expect(squares[1]).toBeCloseTo(1 / 4, 11);
    expect(squares[3]).toBeCloseTo(0, 11);
    expect(squares[4] * 2).toBeCloseTo(0.01326, 5);
    const sum = (weights: readonly number[]): number => weights.reduce((total, value) => total + value, 0);
    expect(sum(squares.map((value, k) => k * value)) / sum(squares)).toBeCloseTo(0.9487, 4);
  });

  test('Hermite series of smooth activations are their kernel maps', () => {
    for (const activation of ['tanh', 'sigmoid', 'gelu'] as const) {
      const squares = hermiteCoefficients({ activation, slope: 0 }, 40).map((c) => c * c);
      const { scale } = kernelConstants({ activation, slope: 0 });
      const series = squares.reduce((total, value, k) => total + value * 0.5 ** k, 0) / scale ** 2;
      expect(kernelMap({ activation, slope: 0 }, 0.5)).toBeCloseTo(series, 9);
    }
  });
});

describe('order and chaos of tanh', () => {
  const tanh = { activation: 'tanh', slope: 0 } as const;

  test.each([
    [0.1, 1.4242, 0.2733],
    [0.2, 1.7008, 0.5121],
    [Math.sqrt(0.05), 1.76096, 0.57],
    [0.3, 1.9477, 0.7635],
    [0.5, 2.4015, 1.3179],
    [1, 3.4432, 3.0364],
    // Where tanh turns within a third of a deviation; by sums over 20,001 even steps, too.
    [2, 5.4057, 7.9475],
  ])('at sigma_b = %s the critical sigma_w^2 is %s, where q* is %s', (deviation, critical, length) => {
    const biasVariance = deviation ** 2;
    const found = criticalWeightVariance(tanh, biasVariance);
    expect(found).toBeCloseTo(critical, 4);
    expect(phaseOf({ ...tanh, biasVariance, weightVariance: found ?? 0 })?.length).toBeCloseTo(length, 3);
  });

  test.each([
    [1, 0.75903, 1, 3.63],
    [1.3, 0.88016, 1, 7.83],
    [1.5, 0.93864, 1, 15.79],
    [1.7, 0.98674, 1, 74.9],
    [1.8, 1.00822, 0.95041, 125.8],
    [2, 1.04767, 0.74408, 25.21],
    [2.5, 1.13352, 0.4468, 11.8],
    [3, 1.20893, 0.29932, 9.05],
    [4, 1.3424, 0.16506, 6.98],
  ])('at sigma_w^2 = %s and sigma_b^2 = 0.05 chi_1 is %s, cosines go to %s, within %s layers', (weightVariance, chi, cosine, depth) => {
    const phase = phaseOf({ ...tanh, weightVariance, biasVariance: 0.05 });
    expect(phase?.chi).toBeCloseTo(chi, 4);
    expect(phase?.cosine).toBeCloseTo(cosine, 4);
    expect(Math.abs((phase?.cosineDepth ?? 0) / depth - 1)).toBeLessThan(2e-3);
    // Between 0.9 and 1.8, to a digit.
    expect(phase?.lengthDepth).toBeGreaterThan(0.85);
    expect(phase?.lengthDepth).toBeLessThan(1.85);
  });

  test('ReLU has no length to settle at above sigma_w^2 = 2', () => {
    expect(phaseOf({ activation: 'relu', slope: 0, weightVariance: 2.1, biasVariance: 0.1 })).toBeUndefined();
    const settled = phaseOf({ activation: 'relu', slope: 0, weightVariance: 1, biasVariance: 0.5 });
    expect(settled?.chi).toBeCloseTo(0.5, 12);
    expect(settled?.cosine).toBe(1);
  });
});
