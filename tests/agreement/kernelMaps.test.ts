import { afterAll, describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { Ledger } from './agreement.ts';
import { meanOf, sampled } from './ensembles.ts';
import { constantsOf, kernelMap } from './kernelMaps.ts';
import { expectCosine, expectGain } from './kernelMapsOfWideLayers.ts';

const ledger = new Ledger('One wide layer: cosines and gradients', 13);
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
  softplus: [0.959816, 0.806059, 0.5, 0.31846],
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

test.each([
  ['tanh', 0, 0.93047],
  ['selu', 0, 0.97068],
  ['step', 0.78983, 0.51899],
  ['gelu', 0.7604, 0.93273],
  ['silu', 0.65867, 0.93538],
  ['elu', 0.59757, 0.96971],
] as const)('%s: cosines settle at %s, by a factor of %s a layer at last', (id, fixed, rate) => {
  const h = 1e-4;
  expect(kernelMap(id, fixed)).toBeCloseTo(fixed, 5);
  expect((kernelMap(id, fixed + h) - kernelMap(id, fixed - h)) / (2 * h)).toBeCloseTo(rate, 4);
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

test('layer norm after ReLU turns the limit of cosines from 1 to 0; RMS norm leaves it', async () => {
  const relu = {
    activation: 'relu',
    normalizationPosition: 'afterActivation',
    inputs: 'equicorrelated',
    correlation: 0.5,
    batch: 8,
  } as const;
  const drawn = { ...relu, width: 512, depth: 5, networks: 48, seed: 9, metrics: ['correlation' as const] };
  const centred = await sampled({ ...drawn, normalization: 'layer' });
  for (const [layer, value] of [
    [1, 0.42642],
    [5, 0.18389],
  ] as const) {
    const measured = meanOf(centred.lines.correlation, (line) => line[layer]);
    ledger.agrees(measured, { what: `LN of ReLU, layer ${layer}`, value, term: 3 / 512, range: 2 });
  }
  const uncentred = await sampled({ ...drawn, normalization: 'rms' });
  const afterOne = meanOf(uncentred.lines.correlation, (line) => line[1]);
  ledger.agrees(afterOne, { what: 'RMS of ReLU, layer 1', value: kernelMap('relu', 0.5), term: 3 / 512, range: 2 });
});

test('outside it fails: 16 units of an activation with heavy tails are no wide layer', async () => {
  const narrow = { activation: 'exp', normalization: 'none', inputs: 'equicorrelated', correlation: 0.5, batch: 8, depth: 1 } as const;
  const { lines } = await sampled({ ...narrow, width: 16, networks: 96, seed: 5, metrics: ['correlation'] });
  const measured = meanOf(lines.correlation, (line) => line[1]);
  ledger.fails(measured, { what: 'exp, width 16', value: kernelMap('exp', 0.5), term: 0 });
});
