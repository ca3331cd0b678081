import { describe, expect, test } from 'vitest';
import { standardNormalDensity } from '../../src/math/erf.ts';
import { gaussLegendre } from '../../src/math/gaussLegendre.ts';
import { marchenkoPastur } from '../../src/math/marchenkoPastur.ts';
import { integral } from '../../src/math/panels.ts';
import type { Activation } from '../../src/networks/activations/activation.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { shapedRate } from '../../src/theory/batchNorm/shapedGains.ts';
import { centredKernel } from '../../src/theory/kernelMaps/centredKernel.ts';
import { cornerLimit, smoothLimit } from '../../src/theory/kernelMaps/collapse.ts';
import { hermiteCoefficients, kernelConstants } from '../../src/theory/kernelMaps/kernelConstants.ts';
import { closedMoments, momentsByQuadrature } from '../../src/theory/kernelMaps/layerMoments.ts';
import { reluKernel, reluKernelSlope } from '../../src/theory/kernelMaps/reluKernel.ts';
import { unitMoments } from '../../src/theory/kernelMaps/unitMoments.ts';
import { uncentredCosineMap } from '../../src/theory/profiles/uncentredCosineOrbit.ts';
import { isometryGapOfLaw } from '../../src/theory/profiles/uncentredLevels.ts';

const plain = (id: ActivationId) => {
  const { phi, kinks }: Activation = activations[id];
  return { phi: (x: number) => phi(x, { slope: 0.3 }), kinks };
};
const grid = Array.from({ length: 97 }, (_, k) => (k - 48) / 4);
const mean = (f: (x: number) => number): number => integral((x) => standardNormalDensity(x) * f(x), grid);
const close = 1e-10;

/** The mean of f over the law of Marchenko and Pastur, in the angle that makes it smooth. */
function overLaw(ratio: number, f: (x: number) => number): number {
  const { nodes, weights } = gaussLegendre(160);
  return nodes.reduce((sum, node, k) => {
    const angle = (Math.PI / 2) * (1 + node);
    const x = 1 + ratio - 2 * Math.sqrt(ratio) * Math.cos(angle);
    return sum + (weights[k] * Math.PI * Math.sin(angle) ** 2 * f(x)) / (Math.PI * x);
  }, 0);
}

describe('closed forms against quadrature, to 1e-10', () => {
  test('of two samples at small and large variances, of every activation that has one', () => {
    let looked = 0;
    for (const id of Object.keys(closedMoments) as ActivationId[]) {
      for (const q of id === 'exp' ? [0.02, 0.5] : [0.02, 7]) {
        for (const c of [-0.9, 0.2, 0.95]) {
          const [closed, found] = [closedMoments[id]!(q, c, 0.3)!, momentsByQuadrature(plain(id), q, c)];
          const scale = Math.max(1, closed.square);
          for (const key of ['mean', 'square', 'product'] as const) {
            expect(Math.abs(closed[key] - found[key]) / scale, `${id} ${q} ${c} ${key}`).toBeLessThan(close);
            looked++;
          }
        }
      }
    }
    expect(looked).toBe(18 * Object.keys(closedMoments).length);
    expect(Object.keys(closedMoments).length).toBeGreaterThanOrEqual(15);
  });

  test('of one sample: squares and squared slopes', () => {
    const at = (activation: ActivationId, q: number) => unitMoments({ activation, slope: 0.3 }, q)!;
    for (const q of [0.1, 1, 4]) {
      expect(Math.abs(at('erf', q).squaredSlope - 4 / (Math.PI * Math.sqrt(1 + 4 * q)))).toBeLessThan(close);
      expect(Math.abs(at('sin', q).squaredSlope - (1 + Math.exp(-2 * q)) / 2)).toBeLessThan(close);
      expect(Math.abs(at('leakyRelu', q).squaredSlope - (1 + 0.09) / 2)).toBeLessThan(close);
      expect(Math.abs(at('hermite2', q).squaredSlope - 2 * q)).toBeLessThan(close);
      expect(Math.abs(at('relu', q).ratio - 6)).toBeLessThan(10 * close);
    }
  });

  test('of the slope of the ReLU kernel: E of two steps, 1/2 - arccos(c) / (2 pi)', () => {
    for (const c of [-0.8, -1 / 7, 0.4, 0.97])
      expect(Math.abs(reluKernelSlope(c) - 2 * momentsByQuadrature(plain('step'), 1, c).product)).toBeLessThan(close);
    expect(Math.abs(reluKernel(0.4) - 2 * momentsByQuadrature(plain('relu'), 1, 0.4).product)).toBeLessThan(close);
  });

  test('of the constants of kernel maps: ReLU, erf, sine, leaky ReLU', () => {
    const relu = centredKernel({ activation: 'relu', gain: 1, slope: 0 });
    expect(Math.abs(relu.slopeAtOne - Math.PI / (Math.PI - 1))).toBeLessThan(close);
    expect(Math.abs(relu.slopeAtZero - 1 / 4 / (1 / 2 - 1 / (2 * Math.PI)))).toBeLessThan(close);
    const erf = centredKernel({ activation: 'erf', gain: 1, slope: 0 });
    const square = (2 / Math.PI) * Math.asin(2 / 3);
    expect(Math.abs(erf.slopeAtZero - 4 / (3 * Math.PI) / square)).toBeLessThan(close);
    const sine = kernelConstants({ activation: 'sin', slope: 0 });
    expect(Math.abs(sine.slopeAtZero - 1 / Math.sinh(1))).toBeLessThan(close);
    expect(Math.abs(sine.slopeAtOne - 1 / Math.tanh(1))).toBeLessThan(close);
    const leaky = kernelConstants({ activation: 'leakyRelu', slope: 0.3 });
    expect(Math.abs(leaky.atZero - 0.49 / (Math.PI * 1.09))).toBeLessThan(close);
    expect(Math.abs(leaky.slopeAtZero - 1.3 ** 2 / 2 / 1.09)).toBeLessThan(close);
  });

  test('of Hermite weights: c_2k^2 = ((2k-3)!!)^2 / (pi (2k)!) of ReLU over its square, e^-1 / k! of exp', () => {
    const relu = hermiteCoefficients({ activation: 'relu', slope: 0 }, 9).map((c) => 2 * c * c);
    const exact = [1 / Math.PI, 1 / 2, 1 / (2 * Math.PI), 0, 1 / (24 * Math.PI), 0, 9 / (720 * Math.PI), 0, 225 / (40320 * Math.PI)];
    for (const [k, value] of relu.entries()) expect(Math.abs(value - exact[k]), `c_${k}`).toBeLessThan(close);
    const exp = hermiteCoefficients({ activation: 'exp', slope: 0 }, 6).map((c) => (c / Math.E) ** 2);
    const factorials = [1, 1, 2, 6, 24, 120];
    for (const [k, value] of exp.entries()) expect(Math.abs(value - 1 / (Math.E * factorials[k]))).toBeLessThan(close);
  });

  test('of shaped gains: sine has R = ln(alpha^2 coth(alpha^2)) / 2, which is alpha^4 / 6 of small gains, and tanh 2 alpha^4 / 3', () => {
    for (const gain of [0.1, 0.5, 1, 2]) {
      const rate = Math.log(gain ** 2 / Math.tanh(gain ** 2)) / 2;
      expect(Math.abs(shapedRate({ activation: 'sin', gain, slope: 0 }) - rate)).toBeLessThan(close);
    }
    expect(shapedRate({ activation: 'sin', gain: 0.03, slope: 0 }) / (0.03 ** 4 / 6)).toBeCloseTo(1, 4);
    expect(shapedRate({ activation: 'tanh', gain: 0.02, slope: 0 }) / ((2 / 3) * 0.02 ** 4)).toBeCloseTo(1, 2);
  });

  test('of means over the law of Marchenko and Pastur: 1 + c, c / 2 of x ln x, and the gap', () => {
    for (const ratio of [0.05, 0.3, 0.6]) {
      expect(marchenkoPastur(ratio).atom).toBe(0);
      expect(Math.abs(overLaw(ratio, (x) => x) * 2 - 2)).toBeLessThan(close);
      expect(Math.abs(2 * overLaw(ratio, (x) => x * x) - 2 * (1 + ratio))).toBeLessThan(close);
      expect(Math.abs(overLaw(ratio, (x) => x * Math.log(x)) - ratio / 2)).toBeLessThan(close);
      expect(Math.abs(isometryGapOfLaw(ratio) + overLaw(ratio, Math.log))).toBeLessThan(close);
    }
  });

  test('of two samples without centring: (sqrt(1 + c) - sqrt(1 - c)) / (sqrt(1 + c) + sqrt(1 - c))', () => {
    for (const c of [-0.7, 0.1, 0.8]) {
      const [long, short] = [Math.sqrt(1 + c), Math.sqrt(1 - c)];
      expect(Math.abs(uncentredCosineMap(c, 2) - (long - short) / (long + short))).toBeLessThan(close);
    }
  });

  test('of powers of depth: 9 pi^2 / 2 of ReLU, 2 of exp, 2 coth(q) / q of a sine', () => {
    expect(Math.abs(cornerLimit(0) - 44.41321980490211)).toBeLessThan(close);
    // Second derivatives are differences, which keep eight digits.
    expect(smoothLimit({ activation: 'exp', slope: 0 }, 1)).toBeCloseTo(2, 7);
    for (const q of [0.5, 1]) expect(smoothLimit({ activation: 'sin', slope: 0 }, q)).toBeCloseTo(2 / (q * Math.tanh(q)), 7);
    const bend = (x: number): number => -2 * Math.tanh(x) * (1 - Math.tanh(x) ** 2);
    const exact = (2 * mean((x) => (1 - Math.tanh(x) ** 2) ** 2)) / mean((x) => bend(x) ** 2);
    expect(smoothLimit({ activation: 'tanh', slope: 0 }, 1)).toBeCloseTo(exact, 7);
  });
});
