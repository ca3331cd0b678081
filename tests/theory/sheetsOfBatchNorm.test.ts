import { expect, test } from 'vitest';
import { activations } from '../../src/networks/activations/index.ts';
import { gradientExplosion } from '../../src/theory/sheets/gradientExplosion.ts';
import { trainability } from '../../src/theory/sheets/trainability.ts';

test('the growth of gradients by batch and activation: the published slopes, and none below the linear one', () => {
  const { x, y, values } = gradientExplosion();
  const at = (name: string, batch: number): number => values[y.names!.indexOf(name) * x.values.length + x.values.indexOf(batch)];
  for (const [name, batch, slope] of [
    ['relu', 4, 0.5631],
    ['relu', 64, 0.2004],
    ['linear', 8, 0.0912],
    ['tanh', 8, 0.1532],
    ['sin', 64, 0.1377],
    ['sigmoid', 8, 0.1009],
  ] as const)
    expect(at(name, batch), name).toBeCloseTo(slope, 4);
  // All but those that let no gradient pass.
  expect([...y.names!, 'sign', 'step'].sort()).toEqual(Object.keys(activations).sort());
  expect(y.names!.length).toBeGreaterThanOrEqual(17);
  expect(y.names![0]).toBe('linear');
  for (const name of y.names!) for (const batch of x.values) expect(at(name, batch)).toBeGreaterThanOrEqual(at('linear', batch) - 1e-12);
});

test('16 xi of ReLU: 14, 27.5, 34.5 and 38 layers at batch 4, 8, 16 and 32, and the growth there is e^8', () => {
  const { x, y, values, lines } = trainability({ activation: 'relu', gain: 1, slope: 0.1 });
  const depthAt = (batch: number): number => lines[0].points.find(([, at]) => at === batch)![0];
  for (const [batch, depth] of [
    [4, 14.2],
    [8, 27.5],
    [16, 34.5],
    [32, 38.1],
  ] as const) {
    expect(depthAt(batch)).toBeCloseTo(depth, 1);
    const row = y.values.indexOf(batch) * x.values.length;
    expect((values[row] / x.values[0]) * depthAt(batch)).toBeCloseTo(8, 10);
  }
});
