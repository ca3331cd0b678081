import { describe, expect, test } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { batchNormFixedPoint, fixedPointOf, linearRelaxation } from '../../src/theory/batchNorm/batchNormFixedPoint.ts';
import { closedSphereMoments } from '../../src/theory/batchNorm/sphereMoments.ts';
import { reluKernel, reluKernelSlope } from '../../src/theory/kernelMaps/reluKernel.ts';

const at = (activation: ActivationId, batch: number) => batchNormFixedPoint({ activation, gain: 1, slope: 0.1 }, batch);
const batches = [4, 5, 8, 32, 256];

describe('the fixed point of batch normalization', () => {
  test('is that of the closed forms for linear and ReLU', () => {
    for (const batch of batches) {
      for (const id of ['linear', 'relu'] as const) {
        const { square, product } = closedSphereMoments(id, 1, batch)!;
        expect(at(id, batch).meanSquare).toBeCloseTo(square, 10);
        expect(at(id, batch).cosine).toBeCloseTo(product / square, 10);
      }
      expect(at('linear', batch).centredVariance).toBeCloseTo(batch / (batch - 1), 10);
      expect(at('relu', batch).meanSquare).toBeCloseTo(0.5, 10);
    }
    expect(at('relu', 8).cosine).toBeCloseTo(0.2501, 4);
  });

  test('relaxes as Theorem 3.7 of Yang et al. 2019 says for ReLU, and by (n-1)/(n+1) in linear networks', () => {
    for (const batch of batches) {
      const c = -1 / (batch - 1);
      const bottom = (batch + 1) * (1 - reluKernel(c));
      const { betweenPairs, betweenNorms } = at('relu', batch);
      expect(betweenPairs).toBeCloseTo((batch * reluKernelSlope(c)) / bottom, 10);
      const norms = (batch - 2) * (1 - reluKernel(c)) + (batch * reluKernelSlope(c)) / (batch - 1);
      expect(betweenNorms).toBeCloseTo(norms / bottom, 10);
      expect(at('linear', batch).betweenPairs).toBeCloseTo(linearRelaxation(batch), 10);
      expect(at('linear', batch).betweenNorms).toBeCloseTo(linearRelaxation(batch), 10);
    }
    expect(at('relu', 8)).toMatchObject({ betweenPairs: expect.closeTo(0.5386, 4), betweenNorms: expect.closeTo(0.7436, 4) });
    expect(at('relu', 1000).betweenPairs).toBeCloseTo(0.7336, 2);
    expect(linearRelaxation(5)).toBeCloseTo(0.667, 3);
  });

  test('does not depend on the scale or the shift of phi, and of a large batch pairs forget by the first Hermite coefficient', () => {
    const bent = { phi: Math.tanh, derivative: (x: number) => 1 - Math.tanh(x) ** 2, kinks: [] };
    const moved = { ...bent, phi: (x: number) => 3 * Math.tanh(x) - 2 };
    expect(fixedPointOf(moved, 8).betweenPairs).toBeCloseTo(fixedPointOf(bent, 8).betweenPairs, 10);
    expect(fixedPointOf(moved, 8).betweenNorms).toBeCloseTo(fixedPointOf(bent, 8).betweenNorms, 10);
    expect(at('tanh', 4000).betweenPairs).toBeCloseTo(0.93047, 3);
    expect(at('sign', 4000).betweenPairs).toBeCloseTo(2 / Math.PI, 3);
  });

  test('attracts batches of every activation, but for norms under one whose square outgrows the directions', () => {
    let looked = 0;
    for (const id of Object.keys(activations) as ActivationId[]) {
      const { meanSquare, cosine, betweenPairs } = at(id, 8);
      expect(meanSquare, id).toBeGreaterThan(0);
      expect(Math.abs(cosine), id).toBeLessThan(1);
      expect(Math.abs(betweenPairs), id).toBeLessThan(1);
      looked++;
    }
    expect(looked).toBeGreaterThanOrEqual(19);
    expect(at('hermite2', 8).betweenNorms).toBeGreaterThan(1);
  });
});
