import { describe, expect, test } from 'vitest';
import { digamma, meanChiOverRms, meanLogChi } from '../../src/math/gammaFunctions.ts';
import { gaussLegendre } from '../../src/math/gaussLegendre.ts';

const eulerMascheroni = 0.5772156649015329;

describe('digamma', () => {
  test('known values and the recurrence', () => {
    expect(digamma(1)).toBeCloseTo(-eulerMascheroni, 13);
    expect(digamma(0.5)).toBeCloseTo(-eulerMascheroni - 2 * Math.LN2, 13);
    expect(digamma(10)).toBeCloseTo(2.251752589066721, 13);
    for (const x of [0.3, 2.7, 11.9, 400]) expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 13);
  });
});

describe('the chi law', () => {
  test('means of the norm and of its logarithm, by quadrature over the density', () => {
    const { nodes, weights } = gaussLegendre(200);
    for (const k of [1, 2, 5, 9, 40]) {
      const [mass, first, log] = nodes.reduce(
        (sums, node, i) => {
          const r = ((node + 1) / 2) ** 2 * (Math.sqrt(k) + 12);
          const weight = weights[i] * (node + 1) * Math.exp((k - 1) * Math.log(r) - (r * r) / 2 - (k * Math.log(k)) / 2);
          return [sums[0] + weight, sums[1] + weight * r, sums[2] + weight * Math.log(r)];
        },
        [0, 0, 0],
      );
      expect(meanChiOverRms(k)).toBeCloseTo(first / mass / Math.sqrt(k), 8);
      expect(meanLogChi(k)).toBeCloseTo(log / mass, 4);
    }
  });

  test('in many dimensions 1 - 1/(4k)', () => {
    expect((1 - meanChiOverRms(30_000)) * 4 * 30_000).toBeCloseTo(1, 4);
  });
});

describe('Gauss-Legendre', () => {
  test('is exact for polynomials of degree 2 count - 1, odd and even counts', () => {
    for (const count of [1, 2, 5, 8, 80]) {
      const { nodes, weights } = gaussLegendre(count);
      for (let power = 0; power < Math.min(2 * count, 40); power++) {
        const integral = nodes.reduce((sum, node, i) => sum + weights[i] * node ** power, 0);
        expect(integral).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 12);
      }
    }
  });
});
