import { expect, test } from 'vitest';
import { distinctIndices } from '../../src/math/distinctIndices.ts';

const address = { seed: 9, network: 0, stream: 5 };

test('numbers are distinct, below the limit, and a longer draw begins with a shorter one', () => {
  for (const [count, below] of [
    [0, 0],
    [0, 5],
    [1, 1],
    [7, 7],
    [64, 1797],
    [1797, 1797],
  ]) {
    const drawn = distinctIndices(address, count, below);
    expect(drawn.length).toBe(count);
    expect(new Set(drawn).size).toBe(count);
    expect(drawn.every((value) => value >= 0 && value < below)).toBe(true);
    expect(distinctIndices(address, Math.floor(count / 2), below)).toEqual(drawn.slice(0, Math.floor(count / 2)));
  }
  expect(() => distinctIndices(address, 6, 5)).toThrow(RangeError);
});

/** Pearson's statistic of counts against equal expectation. */
const chiSquare = (counts: number[]) => {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
};

test('all 60 ordered triples of 5 are equally frequent (chi-square, 59 degrees of freedom, p > 1e-4)', () => {
  const counts = new Map<string, number>();
  for (let network = 0; network < 30_000; network++) {
    const triple = distinctIndices({ ...address, network }, 3, 5).join();
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  expect(counts.size).toBe(60);
  expect(chiSquare([...counts.values()])).toBeLessThan(108.16);
});

test('each of 1,797 images is equally likely in every place (chi-square within 4 standard deviations)', () => {
  const places = [0, 1, 15].map(() => new Array<number>(1797).fill(0));
  for (let network = 0; network < 20_000; network++) {
    const drawn = distinctIndices({ ...address, network }, 16, 1797);
    for (const [row, place] of [0, 1, 15].entries()) places[row][drawn[place]]++;
  }
  for (const counts of places) expect(Math.abs(chiSquare(counts) - 1796)).toBeLessThan(4 * Math.sqrt(2 * 1796));
});
