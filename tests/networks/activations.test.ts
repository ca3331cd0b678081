import { describe, expect, it } from 'vitest';
import { referenceOps } from '../../src/backends/reference/referenceOps.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';

/** Written anew from the definitions: Phi by a long midpoint sum of the density, not by erf. */
const cdf = (x: number): number => {
  const steps = 20_000;
  const step = (x + 12) / steps;
  let sum = 0;
  for (let k = 0; k < steps; k++) sum += Math.exp(-((-12 + (k + 0.5) * step) ** 2) / 2);
  return (sum * step) / Math.sqrt(2 * Math.PI);
};

const formulas: Record<ActivationId, (x: number) => number> = {
  linear: (x) => x,
  relu: (x) => (x + Math.abs(x)) / 2,
  tanh: (x) => (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)),
  sigmoid: (x) => 0.5 * (1 + Math.tanh(x / 2)),
  gelu: (x) => x * cdf(x),
  sin: (x) => Math.cos(x - Math.PI / 2),
  leakyRelu: (x) => (x < 0 ? settings.slope * x : x),
  silu: (x) => (x / 2) * (1 + Math.tanh(x / 2)),
  elu: (x) => (x < 0 ? Math.exp(x) - 1 : x),
  selu: (x) => 1.05070098735548 * (x < 0 ? 1.67326324235438 * (Math.exp(x) - 1) : x),
  softplus: (x) => x / 2 + Math.log(2 * Math.cosh(x / 2)),
  erf: (x) => 2 * cdf(Math.SQRT2 * x) - 1,
  hardTanh: (x) => (Math.abs(x + 1) - Math.abs(x - 1)) / 2,
  sign: (x) => x / Math.abs(x),
  step: (x) => (1 + x / Math.abs(x)) / 2,
  abs: (x) => Math.sqrt(x * x),
  exp: (x) => Math.cosh(x) + Math.sinh(x),
  hermite2: (x) => (x - 1) * (x + 1) * Math.sqrt(0.5),
  hermite3: (x) => (x * (x - Math.sqrt(3)) * (x + Math.sqrt(3))) / Math.sqrt(6),
};
const settings = { slope: 0.3 };
const points = Float64Array.from({ length: 81 }, (_, k) => (k - 40) / 10 + 0.013);
const ids = Object.keys(activations) as ActivationId[];

describe('activations', () => {
  it('are at least the six of the first chapters', () => expect(ids.length).toBeGreaterThanOrEqual(6));

  it.each(ids)('%s: phi, its derivative and its form in primitives are the formula', (id) => {
    const { apply, homogeneous, ...activation } = activations[id];
    const phi = (x: number): number => activation.phi(x, settings);
    const applied = apply(referenceOps, { shape: [1, points.length, 1], values: points }, settings).values;
    points.forEach((x, k) => {
      expect(phi(x)).toBeCloseTo(formulas[id](x), 7);
      expect(applied[k]).toBeCloseTo(phi(x), 11);
      const difference = (phi(x + 1e-5) - phi(x - 1e-5)) / 2e-5;
      expect(activation.derivative(x, settings)).toBeCloseTo(difference, Math.abs(difference) > 5 ? 6 : 7);
      if (homogeneous) expect(phi(3.7 * x)).toBeCloseTo(3.7 * phi(x), 12);
    });
    const stretch = [1, -1].map((x) => Math.abs(phi(3.7 * x) - 3.7 * phi(x)));
    if (!homogeneous) expect(Math.max(...stretch)).toBeGreaterThan(0.05);
  });

  it('relu-like ones ask for weight variance 2, the others for 1', () => {
    const asked = Object.fromEntries(ids.map((id) => [id, activations[id].defaultWeightVariance]));
    const reluLike = ids.filter((id) => asked[id] === 2);
    expect(reluLike).toEqual(['relu', 'gelu', 'leakyRelu', 'silu', 'elu']);
    expect(ids.filter((id) => asked[id] === 1)).toHaveLength(ids.length - reluLike.length);
  });

  it.each(ids)('%s: phi is smooth but at its kinks, and not there', (id) => {
    const { phi, kinks } = activations[id];
    const roughness = (x: number, h: number): number => {
      const [a, b, c, d] = [-1.5, -0.5, 0.5, 1.5].map((k) => phi(x + (k + 0.2) * h, settings));
      return Math.abs(d - 3 * c + 3 * b - a);
    };
    // The third difference falls as h^3 where phi is smooth, as h^2 at most where its curvature jumps.
    const between = [-2.03, -0.51, 0.52, 1.97].filter((x) => roughness(x, 0.1) > 1e-12);
    for (const x of between) expect(roughness(x, 0.001) / roughness(x, 0.1)).toBeLessThan(1e-5);
    for (const x of kinks) expect(roughness(x, 0.001)).toBeGreaterThan(1e-8);
    expect([...kinks]).toEqual([...kinks].sort((x, y) => x - y));
  });

  it('the leaky ReLU is the ReLU, the identity and the absolute value at slopes 0, 1 and -1', () => {
    for (const [slope, same] of [
      [0, 'relu'],
      [1, 'linear'],
      [-1, 'abs'],
    ] as const) {
      for (const x of points) expect(activations.leakyRelu.phi(x, { slope })).toBeCloseTo(activations[same].phi(x, settings), 12);
    }
  });
});
