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
};
const points = Float64Array.from({ length: 81 }, (_, k) => (k - 40) / 10 + 0.013);
const ids = Object.keys(activations) as ActivationId[];

describe('activations', () => {
  it('are at least the six of the first chapters', () => expect(ids.length).toBeGreaterThanOrEqual(6));

  it.each(ids)('%s: phi, its derivative and its form in primitives are the formula', (id) => {
    const { phi, derivative, apply, homogeneous } = activations[id];
    const applied = apply(referenceOps, { shape: [1, points.length, 1], values: points }).values;
    points.forEach((x, k) => {
      expect(phi(x)).toBeCloseTo(formulas[id](x), 7);
      expect(applied[k]).toBeCloseTo(phi(x), 12);
      expect(derivative(x)).toBeCloseTo((phi(x + 1e-5) - phi(x - 1e-5)) / 2e-5, 7);
      if (homogeneous) expect(phi(3.7 * x)).toBeCloseTo(3.7 * phi(x), 12);
    });
    if (!homogeneous) expect(phi(3.7) / phi(1)).not.toBeCloseTo(3.7, 3);
  });

  it('relu-like ones ask for weight variance 2, the others for 1', () => {
    const asked = Object.fromEntries(ids.map((id) => [id, activations[id].defaultWeightVariance]));
    expect(asked).toMatchObject({ relu: 2, gelu: 2, linear: 1, tanh: 1, sigmoid: 1, sin: 1 });
  });
});
