import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussLegendre } from '../../src/math/gaussLegendre.ts';
import { reluDistance, reluKernel, reluKernelSlope } from '../../src/theory/kernelMaps/reluKernel.ts';

/** 2 E max(X,0) max(Y,0) over the plane: the radius integrates to a constant, the angle to a cosine product. */
function byQuadrature(rho: number): number {
  const { nodes, weights } = gaussLegendre(60);
  const angle = Math.acos(rho);
  const [from, to] = [angle - Math.PI / 2, Math.PI / 2];
  const half = (to - from) / 2;
  const sum = nodes.reduce((total, node, i) => {
    const at = (from + to) / 2 + half * node;
    return total + weights[i] * Math.cos(at) * Math.cos(at - angle);
  }, 0);
  return (2 * half * sum) / Math.PI;
}

describe('the arc-cosine kernel', () => {
  test('equals its integral', () => {
    let looked = 0;
    for (let rho = -0.999; rho < 1; rho += 0.037) {
      expect(reluKernel(rho)).toBeCloseTo(byQuadrature(rho), 12);
      looked++;
    }
    console.log(`Looked at ${looked} cosines.`);
    expect(looked).toBeGreaterThanOrEqual(50);
  });

  test('its ends and its middle', () => {
    expect(reluKernel(0)).toBeCloseTo(1 / Math.PI, 15);
    expect(reluKernel(1)).toBe(1);
    expect(reluKernel(-1)).toBeCloseTo(0, 15);
    expect(reluKernelSlope(0)).toBeCloseTo(0.5, 15);
    expect(reluKernelSlope(1)).toBe(1);
    expect(reluKernelSlope(-1)).toBeCloseTo(0, 15);
  });

  test('its slope is its derivative', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), (rho) => {
        expect((reluKernel(rho + 1e-5) - reluKernel(rho - 1e-5)) / 2e-5).toBeCloseTo(reluKernelSlope(rho), 6);
      }),
    );
  });

  test('near 1 it keeps its digits: delta - (2 sqrt 2 / (3 pi)) delta^1.5', () => {
    for (const delta of [1e-6, 1e-9, 1e-12]) {
      const lost = delta - reluDistance(delta);
      expect(lost / ((2 * Math.SQRT2 * delta ** 1.5) / (3 * Math.PI))).toBeCloseTo(1, 3);
    }
  });

  test('the series and the closed form meet', () => {
    const theta = 0.2;
    const delta = 2 * Math.sin(theta / 2) ** 2;
    expect(Math.abs(reluDistance(delta * (1 + 1e-12)) / reluDistance(delta * (1 - 1e-12)) - 1)).toBeLessThan(1e-11);
  });

  test('the orbit closes in as 9 pi^2 / (2 l^2)', () => {
    let delta = 1.5;
    const scaled: Record<number, number> = {};
    for (let layer = 1; layer <= 20_000; layer++) {
      delta = reluDistance(delta);
      scaled[layer] = delta * layer * layer;
    }
    expect(scaled[100]).toBeCloseTo(36.2, 1);
    expect(scaled[1000]).toBeCloseTo(43.19, 1);
    expect(scaled[20_000]).toBeCloseTo(44.41, 0);
  });
});
