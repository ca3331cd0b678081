import { describe, expect, it } from 'vitest';
import { fitLine, heightAt, isStraight, type LineFit } from '../../src/math/lineFit.ts';
import { fillNormals } from '../../src/math/normals.ts';

describe('a weighted line', () => {
  it('is the one that was calculated by hand', () => {
    // Weights 1, 1, 1/4: means 2/3 and 20/9, weighted variance 1, weighted covariance 5/3.
    const fit = fitLine([0, 1, 2], [1, 3, 4], [1, 1, 2])!;
    expect(fit.slope).toBeCloseTo(5 / 3, 12);
    expect(fit.slopeError).toBeCloseTo(1, 12);
    expect(heightAt(fit, 0)).toBeCloseTo(10 / 9, 12);
    expect(fit.chiSquared).toBeCloseTo(1 / 9, 12);
    expect(fit.freedom).toBe(1);
  });

  it('needs two different places', () => {
    expect(fitLine([], [], [])).toBeUndefined();
    expect(fitLine([1], [2], [1])).toBeUndefined();
    expect(fitLine([1, 1], [2, 3], [1, 1])).toBeUndefined();
  });

  it('covers the true slope as often as its error says, and is called bent once in a hundred times', () => {
    const xs = [0, 1, 2, 3, 4, 5];
    const errors = [0.1, 0.2, 0.1, 0.3, 0.1, 0.2];
    const trials = 4000;
    const noise = new Float64Array(trials * 6);
    fillNormals(noise, { seed: 11, network: 0, stream: 0 }, trials, 6);
    let [within, twice, bent] = [0, 0, 0];
    for (let t = 0; t < trials; t++) {
      const ys = xs.map((x, k) => 2 - 0.5 * x + errors[k] * noise[6 * t + k]);
      const fit = fitLine(xs, ys, errors)!;
      const off = Math.abs(fit.slope + 0.5) / fit.slopeError;
      if (off < 1) within++;
      if (off < 2) twice++;
      if (!isStraight(fit)) bent++;
    }
    // Four standard errors of a share of 4,000 trials.
    expect(Math.abs(within / trials - 0.6827)).toBeLessThan(0.03);
    expect(Math.abs(twice / trials - 0.9545)).toBeLessThan(0.0135);
    expect(Math.abs(bent / trials - 0.01)).toBeLessThan(0.0065);
  });

  it('is judged by tabled quantiles of chi-squared', () => {
    const judged = (chiSquared: number, freedom: number) => isStraight({ chiSquared, freedom } as LineFit);
    for (const [freedom, quantile] of [
      [2, 9.21],
      [4, 13.277],
      [10, 23.209],
    ]) {
      expect(judged(0.98 * quantile, freedom)).toBe(true);
      expect(judged(1.02 * quantile, freedom)).toBe(false);
    }
    expect(judged(5, 0)).toBeUndefined();
  });
});
