import { afterAll, describe, expect, test } from 'vitest';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';
import { attentionSlope } from './facts/attentionSlope.ts';
import { quickFacts } from './facts/everyFact.ts';
import { orbitOf } from './facts/fact.ts';
import { holdFact } from './facts/holdFact.ts';
import { leakyDistance } from './facts/kernelOrbits.ts';
import { preactivationOrbit } from './facts/phaseDiagram.ts';
import { kernelMap } from './kernelMaps.ts';

const ledger = new Ledger('Facts of the notes that take a moment', 14);
afterAll(() => ledger.close());

test.each(quickFacts)('$of', (fact) => holdFact(ledger, fact));

describe('power laws of the exact recursions', () => {
  const layers = 100_000;

  test.each([
    [0, 44.413],
    [0.01, 46.24],
    [0.1, 69.05],
    [0.2, 117.28],
    [0.5, 1110.3],
  ])('leaky ReLU of slope %s: l^2 (1 - cosine) tends to %s', (slope, limit) => {
    const distance = orbitOf(1, (delta) => leakyDistance(delta, slope), layers)[layers];
    expect(layers ** 2 * distance).toBeGreaterThan(0.99 * limit);
    expect(layers ** 2 * distance).toBeLessThan(limit);
  });

  test('exp: l (1 - cosine) tends to 2', () => {
    const distance = orbitOf(1, (delta) => -Math.expm1(-delta), layers)[layers];
    expect(layers * distance).toBeCloseTo(2, 3);
  });

  test('tanh at its critical point: l (1 - c) comes to 6.171 at layer 1,000', () => {
    const orbit = preactivationOrbit(1.76096, 0.6, 1000);
    expect(1000 * (1 - orbit[999])).toBeCloseTo(6.171, 1);
  });
});

test.each([
  ['tanh', 105],
  ['sin', 49],
  ['sign', 16],
  ['selu', 272],
] as const)('%s takes cosines from 0.9 below 0.001 in %s layers', (activation: ActivationId, layers) => {
  const orbit = orbitOf(0.9, (cosine) => kernelMap(activation, cosine), layers);
  expect(orbit.findIndex((cosine) => cosine < 1e-3)).toBe(layers);
});

test('the residual of almost equal tokens is cubed by a layer of attention', async () => {
  ledger.agrees(await attentionSlope(1e-2, 1e-3), {
    what: 'isometry W17: log-log slope of a layer of pure attention',
    value: 3,
    term: 1e-3,
  });
});

test('two samples under batch norm are +-1 whatever they were, and no gradient passes', async () => {
  const settings = { activation: 'linear', batch: 2, width: 32, depth: 4, networks: 4, seed: 1 } as const;
  const { lines, events } = await sampled({ ...settings, metrics: ['correlation', 'gradientNorm'] });
  for (const line of lines.correlation ?? []) expect(line.subarray(1).every((cosine) => Math.abs(cosine + 1) < 1e-12)).toBe(true);
  expect(lines.correlation).toHaveLength(4);
  expect(events).toContainEqual(expect.objectContaining({ kind: 'gradientIsRounding', networks: 4 }));
});
