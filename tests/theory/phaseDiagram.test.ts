import { expect, test } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { criticalWeightVariance, phaseOf } from '../../src/theory/kernelMaps/phases.ts';
import { phaseDiagram } from '../../src/theory/sheets/phaseDiagram.ts';

const diagramOf = (activation: ActivationId) => phaseDiagram.of(ensembleSpec({ activation }));

test('the boundary of tanh parts what is below 0 from what is above, row by row', () => {
  const { x, y, values, lines } = diagramOf('tanh');
  const [{ id, points }] = lines;
  expect(id).toBe('orderChaos');
  const wrong = y.values.slice(1, -1).flatMap((bias, k) => {
    const critical = criticalWeightVariance({ activation: 'tanh', slope: 0 }, bias)!;
    const row = values.subarray((k + 1) * x.values.length);
    return x.values.filter((weight, i) => Math.sign(row[i]) !== Math.sign(weight - critical)).map((weight) => [weight, bias]);
  });
  expect(wrong).toEqual([]);
  // The last one is where the line leaves the sheet, between two points.
  for (const [weightVariance, biasVariance] of points.slice(0, -1))
    expect(phaseOf({ activation: 'tanh', slope: 0, weightVariance, biasVariance })?.chi).toBeCloseTo(1, 7);
});

test('of ReLU chi_1 is sigma_w^2 / 2, and lengths settle below 2 alone, without biases nowhere above 0 but at 2', () => {
  const { x, y, values, holds, lines } = diagramOf('relu');
  expect(lines).toEqual([]);
  const wrong = y.values.flatMap((bias, row) =>
    x.values.filter((weight, column) => {
      const at = row * x.values.length + column;
      const settles = bias === 0 ? weight === 2 : weight < 2;
      return !(Math.abs(values[at] - Math.log(weight / 2)) < 1e-9 && holds?.[at] === Number(settles));
    }),
  );
  expect(wrong).toEqual([]);
});

test('what is read from a table of lengths is what iteration finds, for every activation', () => {
  let looked = 0;
  for (const activation of Object.keys(activations) as ActivationId[]) {
    const { x, y, values, holds } = diagramOf(activation);
    for (let at = 5; at < values.length; at += 131) {
      if (!holds?.[at]) continue;
      const [weightVariance, biasVariance] = [x.values[at % x.values.length], y.values[Math.floor(at / x.values.length)]];
      const { chi } = phaseOf({ activation, slope: 0.1, weightVariance, biasVariance }) ?? { chi: Number.NaN };
      if (chi === Number.POSITIVE_INFINITY) expect(values[at]).toBe(chi);
      else expect(values[at], `${activation} ${weightVariance} ${biasVariance}`).toBeCloseTo(Math.log(chi), 4);
      looked++;
    }
  }
  console.log(`${looked} places of the phase diagrams of ${Object.keys(activations).length} activations`);
  expect(looked).toBeGreaterThan(200);
});

test('the line of every activation is where the map is 0, and none where lengths come to no such point', () => {
  let looked = 0;
  for (const activation of Object.keys(activations) as ActivationId[]) {
    for (const point of diagramOf(activation)
      .lines.flatMap(({ points }) => points.slice(0, -1))
      .filter((_, k) => k % 12 === 0)) {
      const [weightVariance, biasVariance] = point;
      const { chi } = phaseOf({ activation, slope: 0.1, weightVariance, biasVariance }) ?? { chi: Number.NaN };
      expect(Math.abs(Math.log(chi)), `${activation} ${weightVariance} ${biasVariance}`).toBeLessThan(2e-3);
      looked++;
    }
  }
  console.log(`${looked} points of lines`);
  expect(looked).toBeGreaterThan(60);
});

test('what a point is, in a word: jumps let no gradient pass, and one linear network keeps everything', () => {
  const verdictAt = (activation: ActivationId, weightVariance: number, biasVariance: number) =>
    phaseDiagram.at(ensembleSpec({ activation, weightVariance, biasVariance }))?.verdict;
  expect(verdictAt('tanh', 1, 0.05)).toBe('order');
  expect(verdictAt('tanh', 2, 0.05)).toBe('chaos');
  expect(verdictAt('tanh', 1.761, 0.05)).toBe('edge');
  expect(verdictAt('sign', 2, 0.1)).toBe('jumps');
  expect(verdictAt('linear', 1, 0)).toBe('keeps');
  expect(verdictAt('relu', 2, 0)).toBe('edge');
  expect(verdictAt('relu', 2.5, 0.1)).toBe('lengthGrows');
  expect(verdictAt('tanh', 0.5, 0)).toBe('lengthVanishes');
});
