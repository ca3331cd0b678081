import { afterAll, describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { Ledger } from './agreement.ts';
import { constantsOf, kernelMap } from './kernelMaps.ts';
import { expectCosine, expectGain } from './kernelMapsOfWideLayers.ts';

const ledger = new Ledger('One wide layer: cosines and gradients', 9);
afterAll(() => ledger.close());

/** C, c_0, c_1 and kappa'(1), the last where phi has no jump. */
const table: Readonly<Record<Exclude<ActivationId, 'linear'>, readonly [number, number, number, number | undefined]>> = {
  tanh: [0.627929, 0, 0.605706, 1.17781],
  erf: [0.681586, 0, 0.65147, 1.2257],
  sin: [0.65752, 0, 0.606531, 1.31304],
  hardTanh: [0.718372, 0, 0.682689, 1.32289],
  selu: [1, 0, 0.985231, 1.07157],
  sign: [1, 0, 0.797885, undefined],
  relu: [Math.SQRT1_2, 0.398942, 0.5, 1],
  leakyRelu: [0.710634, 0.359048, 0.55, 1],
  abs: [1, 0.797885, 0, 1],
  exp: [Math.E, 1.648721, 1.648721, 1],
  sigmoid: [0.541645, 0.5, 0.206621, 0.15283],
  gelu: [0.65209, 0.282095, 0.5, 1.07203],
  silu: [0.596469, 0.206621, 0.5, 1.06663],
  elu: [0.803085, 0.160521, 0.761578, 1.0359],
  step: [Math.SQRT1_2, 0.5, 0.398942, undefined],
  hermite2: [1, 0, 0, 2],
  hermite3: [1, 0, 0, 3],
};

test.each(Object.entries(table))('%s: the constants of the table, to the digits printed', (id, [scale, c0, c1, slope]) => {
  const found = constantsOf(id as ActivationId);
  expect(found.scale).toBeCloseTo(scale, 5);
  expect(found.c0).toBeCloseTo(c0, 5);
  expect(found.c1).toBeCloseTo(c1, 5);
  if (slope !== undefined) expect(found.slopeAtOne).toBeCloseTo(slope, 4);
});

describe('the kernel map of one layer', () => {
  test('has the closed forms where there are some', () => {
    for (const rho of [-0.7, 0, 0.3, 0.9]) {
      const theta = Math.acos(rho);
      expect(kernelMap('relu', rho)).toBeCloseTo((Math.sin(theta) + (Math.PI - theta) * rho) / Math.PI, 9);
      expect(kernelMap('sign', rho)).toBeCloseTo((2 / Math.PI) * Math.asin(rho), 9);
      expect(kernelMap('exp', rho)).toBeCloseTo(Math.exp(rho - 1), 9);
      expect(kernelMap('hermite2', rho)).toBeCloseTo(rho ** 2, 9);
      expect(kernelMap('hermite3', rho)).toBeCloseTo(rho ** 3, 9);
    }
    for (const [id, fixed] of [
      ['gelu', 0.7604],
      ['silu', 0.65867],
      ['elu', 0.59757],
    ] as const)
      expect(kernelMap(id, fixed)).toBeCloseTo(fixed, 5);
  });

  test.each([
    ['relu', 0],
    ['leakyRelu', 0.5],
    ['sign', 0.5],
    ['gelu', 0.7604],
    ['elu', 0.2],
    ['hermite2', 0.8],
  ] as const)('is what samples of wide layers follow: %s from %s', (id, rho) => expectCosine(ledger, id, rho, 24));
});

test.each([
  ['tanh', 'rms'],
  ['relu', 'rms'],
  ['relu', 'layer'],
] as const)('the gradient grows by the slope of the kernel map at one: %s, %s norm', (id, normalization) =>
  expectGain(ledger, id, normalization, 24),
);
