import { expect, test } from 'vitest';
import { exceedance, holmRejections, kolmogorovSmirnov } from './kolmogorovSmirnov.ts';

const multiples = (count: number, factor: number, modulus: number): number[] =>
  Array.from({ length: count }, (_, k) => ((k * factor) % modulus) / modulus);

// python3 -c "from scipy.stats import ks_2samp; a=[(k*37)%101/101 for k in range(60)]; b=[((k*53)%97/97)**1.5 for k in range(45)];
//   print(ks_2samp(a, b, method='exact'))"; the others alike (SciPy 1.10.1).
test('distance and probability are those of SciPy', () => {
  const uneven = kolmogorovSmirnov(
    multiples(60, 37, 101),
    multiples(45, 53, 97).map((u) => u ** 1.5),
  );
  expect(uneven.distance).toBeCloseTo(0.20555555555555555, 14);
  expect(uneven.pValue).toBeCloseTo(0.2024918950923757, 12);
  const even = kolmogorovSmirnov(
    multiples(200, 37, 211),
    multiples(200, 53, 223).map((u) => u ** 1.4),
  );
  expect(even.distance).toBeCloseTo(0.135, 14);
  expect(even.pValue).toBeCloseTo(0.052139087188847716, 12);
  const tied = kolmogorovSmirnov([1, 2, 2, 3, 3], [1, 2, 3, 4, 5, 6, 7]);
  expect(tied.distance).toBeCloseTo(4 / 7, 14);
  expect(tied.pValue).toBeCloseTo(0.23737373737373738, 12);
});

// ks_2samp(range(200), [x + s - 0.5 for x in range(200)], method='exact') for s = 10, 20, 30, 40, 55.
test.each([
  [0.05, 0.9646522162314058],
  [0.1, 0.2704743832803917],
  [0.15, 0.0220923622208589],
  [0.2, 0.000648608042418048],
  [0.275, 4.6128382074998843e-7],
])('200 against 200 are %d apart with the probability that SciPy gives', (distance, expected) => {
  expect(Math.abs(exceedance(distance, 200, 200) - expected)).toBeLessThan(1e-12);
});

test('infinite values are compared like others', () => {
  expect(kolmogorovSmirnov([1, Number.POSITIVE_INFINITY], [1, Number.POSITIVE_INFINITY])).toEqual({ distance: 0, pValue: 1 });
  expect(kolmogorovSmirnov([Number.NEGATIVE_INFINITY, 1], [1, Number.POSITIVE_INFINITY]).distance).toBe(0.5);
});

test('Holm rejects from the smallest on, and stops at the first that may be chance', () => {
  expect(holmRejections([0.03, 0.001, 0.02, 0.0001], 0.05)).toEqual([3, 1, 2, 0]);
  expect(holmRejections([0.04, 0.001, 0.03, 0.5], 0.05)).toEqual([1]);
  expect(holmRejections([0.2, 0.3], 0.05)).toEqual([]);
});
