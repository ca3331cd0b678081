import { expect, test } from 'vitest';
import { phaseOf } from '../../src/theory/kernelMaps/phases.ts';
import { phaseDiagram } from '../../src/theory/sheets/phaseDiagram.ts';

test('the boundary of tanh parts what is below 0 from what is above, row by row', () => {
  const { x, y, values, lines } = phaseDiagram({ activation: 'tanh', slope: 0 });
  const [{ id, points }] = lines;
  expect(id).toBe('orderChaos');
  const boundary = (bias: number): number => {
    const k = points.findIndex(([, at]) => at >= bias);
    const [[w0, b0], [w1, b1]] = [points[k - 1], points[k]];
    return w0 + ((w1 - w0) * (bias - b0)) / (b1 - b0);
  };
  let looked = 0;
  y.values.slice(1, -1).forEach((bias, k) => {
    const critical = boundary(bias);
    x.values.forEach((weight, i) => {
      expect(Math.sign(values[(k + 1) * x.values.length + i]), `${weight}, ${bias}`).toBe(Math.sign(weight - critical));
      looked++;
    });
  });
  expect(looked).toBe(19 * 36);
  for (const [weightVariance, biasVariance] of points)
    expect(phaseOf({ activation: 'tanh', slope: 0, weightVariance, biasVariance })?.chi).toBeCloseTo(1, 7);
});

test('of ReLU the gradient neither grows nor shrinks at sigma_w^2 = 2 alone, where lengths do not settle', () => {
  const { x, values, lines } = phaseDiagram({ activation: 'relu', slope: 0 });
  expect(lines).toEqual([]);
  const row = x.values.length;
  x.values.forEach((weight, k) => {
    if (weight < 1.99) expect(values[row + k]).toBeCloseTo(Math.log(weight / 2), 10);
    else expect(values[row + k]).toBeNaN();
  });
});
