import { describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import {
  batchNormGrowth,
  growthOf,
  growthOfLargeBatch,
  linearGrowth,
  meansByPieces,
  noMeanLinearGrowth,
  reluGrowth,
} from '../../src/theory/batchNorm/batchNormGrowth.ts';
import { unitOf } from '../../src/theory/batchNorm/normalizedUnit.ts';
import { batchNormReluCosine } from '../../src/theory/profiles/batchNormCorrelation.ts';

const plain = (activation: ActivationId) => ({ activation, gain: 1, slope: 0.1 });
const slope = (growth: number): number => Math.log(growth) / 2;

/** Batch, growth and slope for ReLU, growth and slope for linear layers (Yang et al. 2019, evaluated independently). */
const table: readonly (readonly [number, number, number, number, number])[] = [
  [4, 3.0841, 0.5631, 2, 0.3466],
  [5, 2.2737, 0.4107, 1.5, 0.2027],
  [6, 2.0038, 0.3475, 1.3333, 0.1438],
  [8, 1.7882, 0.2906, 1.2, 0.0912],
  [10, 1.696, 0.2641, 1.1429, 0.0668],
  [16, 1.59, 0.2319, 1.0769, 0.0371],
  [32, 1.522, 0.21, 1.0345, 0.017],
  [64, 1.4931, 0.2004, 1.0164, 0.0081],
  [128, 1.4797, 0.1959, 1.008, 0.004],
  [256, 1.4732, 0.1937, 1.004, 0.002],
];

describe('the growth of the squared gradient', () => {
  test.each(table)('batch %i', (batch, relu, reluSlope, linear, linearSlope) => {
    expect(Math.abs(reluGrowth(batch) - relu)).toBeLessThanOrEqual(5.1e-5);
    expect(Math.abs(slope(reluGrowth(batch)) - reluSlope)).toBeLessThanOrEqual(5.1e-5);
    expect(Math.abs(linearGrowth(batch) - linear)).toBeLessThanOrEqual(5.1e-5);
    expect(Math.abs(slope(linearGrowth(batch)) - linearSlope)).toBeLessThanOrEqual(5.1e-5);
  });

  test('tends to pi / (pi - 1) for ReLU', () => {
    expect(reluGrowth(1e7)).toBeCloseTo(Math.PI / (Math.PI - 1), 6);
    expect(reluGrowth(1e7)).toBeCloseTo(1.46694, 5);
  });

  test('quadrature gives the closed forms to 1e-10, and sums over polynomials give quadrature', () => {
    const straight: readonly ActivationId[] = ['linear', 'relu', 'leakyRelu', 'abs'];
    for (const batch of [4, 5, 8, 32, 256]) {
      for (const activation of straight) {
        const given = { activation, gain: 0.7, slope: 0.3 };
        expect(growthOf(unitOf(given), batch) / batchNormGrowth(given, batch)).toBeCloseTo(1, 10);
      }
      expect(batchNormGrowth(plain('relu'), batch)).toBeCloseTo(reluGrowth(batch), 10);
      expect(batchNormGrowth(plain('linear'), batch)).toBeCloseTo(linearGrowth(batch), 10);
      for (const activation of ['tanh', 'sigmoid', 'gelu', 'sin', 'exp', 'hermite3'] as const) {
        for (const gain of [0.05, 1, 3]) {
          const unit = unitOf({ activation, gain, slope: 0 });
          const { square, product, slopes, pairedSlopes } = meansByPieces(unit, batch);
          expect(growthOf(unit, batch) / ((slopes + pairedSlopes) / (batch - 3) / (square - product))).toBeCloseTo(1, 8);
        }
      }
    }
    // A corner that the quadrature is not told of costs it digits.
    const untold = meansByPieces({ ...unitOf(plain('relu')), kinks: [] }, 8);
    expect(Math.abs((untold.slopes + untold.pairedSlopes) / 5 / (untold.square - untold.product) - reluGrowth(8))).toBeGreaterThan(1e-7);
  });

  test("of a large batch is E phi'^2 / Var phi", () => {
    const printed: readonly (readonly [ActivationId, number])[] = [
      ['relu', 1.4669],
      ['tanh', 1.1778],
      ['sin', 1.313],
      ['sigmoid', 1.0336],
      ['linear', 1],
      ['hardTanh', 1.3229],
      ['selu', 1.0716],
    ];
    for (const [activation, value] of printed) {
      expect(growthOfLargeBatch(plain(activation))).toBeCloseTo(value, 4);
      expect(batchNormGrowth(plain(activation), 8000)).toBeCloseTo(value, 3);
    }
  });

  test('other activations at batch 8 and 64', () => {
    const printed: readonly (readonly [ActivationId, number, number])[] = [
      ['tanh', 0.1532, 0.0879],
      ['sin', 0.1689, 0.1377],
      ['sigmoid', 0.1009, 0.0238],
    ];
    for (const [activation, small, large] of printed) {
      expect(slope(batchNormGrowth(plain(activation), 8))).toBeCloseTo(small, 4);
      expect(slope(batchNormGrowth(plain(activation), 64))).toBeCloseTo(large, 4);
    }
  });

  test("a large batch gives E phi'^2 / Var phi: sin(alpha x) has slope ln(alpha^2 coth(alpha^2)) / 2; no growth is below the linear one", () => {
    for (const gain of [0.5, 1]) {
      const square = gain * gain;
      expect(slope(batchNormGrowth({ ...plain('sin'), gain }, 250))).toBeCloseTo(Math.log(square / Math.tanh(square)) / 2, 2);
    }
    for (const activation of ['tanh', 'sin', 'sigmoid', 'gelu', 'relu'] as const) {
      for (const batch of [4, 8, 40]) expect(batchNormGrowth(plain(activation), batch)).toBeGreaterThan(linearGrowth(batch));
    }
  });

  test('a leaky ReLU of slope 0 is a ReLU, of slope 1 the identity, and of slope -1 the absolute value; a step stops the gradient', () => {
    const leaky = (a: number) => batchNormGrowth({ activation: 'leakyRelu', gain: 1, slope: a }, 8);
    expect(leaky(0)).toBeCloseTo(reluGrowth(8), 6);
    expect(leaky(1)).toBeCloseTo(linearGrowth(8), 6);
    expect(leaky(-1)).toBeCloseTo(batchNormGrowth(plain('abs'), 8), 6);
    expect(batchNormGrowth(plain('step'), 8)).toBe(0);
  });

  test('without centring a batch has one more dimension', () => {
    for (const [batch, printed] of [
      [4, 0.2027],
      [8, 0.0771],
      [16, 0.0345],
      [64, 0.008],
    ] as const) {
      expect(noMeanLinearGrowth(batch)).toBe(linearGrowth(batch + 1));
      expect(slope(noMeanLinearGrowth(batch))).toBeCloseTo(printed, 3);
    }
  });
});

test('the mean cosine at the fixed point: 0.2501 at batch 8, 1/pi at last', () => {
  expect(batchNormReluCosine(8)).toBeCloseTo(0.2501, 4);
  expect(batchNormReluCosine(1e8)).toBeCloseTo(1 / Math.PI, 7);
});
