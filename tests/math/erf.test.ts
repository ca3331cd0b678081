import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erf, standardNormalCdf, standardNormalDensity } from '../../src/math/erf.ts';

/** Rounded from 1,200 decimal digits of the series with positive terms. */
const errorFunction = [
  [0, 0],
  [1e-300, 1.1283791670955126e-300],
  [1e-10, 1.1283791670955126e-10],
  [0.001, 0.0011283787909692365],
  [0.1, 0.1124629160182849],
  [0.25, 0.27632639016823696],
  [0.46874, 0.49260441524411136],
  [0.46875, 0.49261347321793797],
  [0.46876, 0.4926225311068465],
  [0.5, 0.5204998778130465],
  [0.75, 0.7111556336535151],
  [1, 0.8427007929497149],
  [1.25, 0.9229001282564583],
  [1.5, 0.9661051464753108],
  [2, 0.9953222650189527],
  [2.5, 0.999593047982555],
  [3, 0.9999779095030014],
  [3.5, 0.9999992569016276],
  [3.9999, 0.9999999845700388],
  [4, 0.9999999845827421],
  [4.0001, 0.9999999845954353],
  [4.5, 0.9999999998033839],
  [5, 0.9999999999984626],
  [5.5, 0.9999999999999927],
  [6.5, 1],
];
const distribution = [
  [-37, 5.725571222524577e-300],
  [-30, 4.906713927148187e-198],
  [-20, 2.7536241186062337e-89],
  [-10, 7.619853024160525e-24],
  [-8, 6.220960574271784e-16],
  [-6, 9.86587645037698e-10],
  [-5, 2.866515718791939e-7],
  [-4, 3.1671241833119924e-5],
  [-3, 0.0013498980316300946],
  [-2, 0.02275013194817921],
  [-1, 0.15865525393145705],
  [-0.6, 0.2742531177500736],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [1, 0.8413447460685429],
  [2.5, 0.9937903346742238],
  [6, 0.9999999990134123],
  [9, 1],
];

test.each(errorFunction)('erf(%d) to 1e-15, and odd', (x, value) => {
  expect(Math.abs(erf(x) - value)).toBeLessThan(1e-15);
  expect(Math.abs(erf(x) - value)).toBeLessThanOrEqual(4e-16 * value);
  expect(erf(-x) + erf(x)).toBe(0);
});

test.each(distribution)('Phi(%d) to 1e-15, and relative in the left tail', (x, value) => {
  expect(Math.abs(standardNormalCdf(x) - value)).toBeLessThan(1e-15);
  expect(Math.abs(standardNormalCdf(x) - value)).toBeLessThan((1 + x * x) * 3e-16 * value);
});

test('the ends', () => {
  expect([erf(Infinity), erf(-Infinity), standardNormalCdf(Infinity), standardNormalCdf(-Infinity)]).toEqual([1, -1, 1, 0]);
  expect([erf(Number.NaN), standardNormalCdf(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  expect(standardNormalDensity(Infinity)).toBe(0);
});

test('odd, monotone within rounding, and the cdf follows erf', () => {
  const real = fc.double({ min: -8, max: 8, noNaN: true });
  fc.assert(
    fc.property(real, real, (x, y) => {
      expect(erf(-x)).toBe(-erf(x));
      if (x < y) expect(erf(y) - erf(x)).toBeGreaterThan(-4e-16);
      expect(Math.abs(standardNormalCdf(x) - (1 + erf(x * Math.SQRT1_2)) / 2)).toBeLessThan(1e-15);
    }),
  );
});

test('the density is the derivative of the cdf', () => {
  expect(standardNormalDensity(0)).toBeCloseTo(0.3989422804014327, 15);
  expect(standardNormalDensity(-1.5)).toBe(standardNormalDensity(1.5));
  const h = 1e-3;
  for (let x = -5; x <= 5; x += 0.1) {
    const slope =
      (8 * (standardNormalCdf(x + h) - standardNormalCdf(x - h)) - standardNormalCdf(x + 2 * h) + standardNormalCdf(x - 2 * h)) / (12 * h);
    expect(Math.abs(slope - standardNormalDensity(x))).toBeLessThan(2e-12);
  }
});
