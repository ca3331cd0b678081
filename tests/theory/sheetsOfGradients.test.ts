import { expect, test } from 'vitest';
import { activations } from '../../src/networks/activations/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { laws } from '../../src/theory/laws/index.ts';
import { predict } from '../../src/theory/predict.ts';
import { gradientExplosion } from '../../src/theory/sheets/gradientExplosion.ts';
import type { Sheet } from '../../src/theory/sheets/sheet.ts';
import { trainability } from '../../src/theory/sheets/trainability.ts';
import { trainableBatch } from '../../src/theory/sheets/trainableBatch.ts';

test('the growth of gradients by batch and activation: the published slopes, and none below the linear one', () => {
  const { x, y, values, holds } = gradientExplosion.of(ensembleSpec());
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
  expect(y.names).toHaveLength(Object.keys(activations).length - ['sign', 'step'].length);
  expect(y.names![0]).toBe('linear');
  const holdsAt = (name: string, batch: number): number => holds![y.names!.indexOf(name) * x.values.length + x.values.indexOf(batch)];
  expect([holdsAt('relu', 256), holdsAt('exp', 4), holdsAt('exp', 16), holdsAt('gelu', 64)]).toEqual([1, 1, 0, 0]);
  for (const name of y.names!) for (const batch of x.values) expect(at(name, batch)).toBeGreaterThanOrEqual(at('linear', batch) - 1e-12);
});

test('16 xi of ReLU: 14, 27.5, 34.5 and 38 layers at batch 4, 8, 16 and 32, and the growth there is e^8', () => {
  const { x, y, values, lines } = trainableBatch.of(ensembleSpec({ activation: 'relu' }));
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

const placeOf = ({ x, y, values, holds }: Sheet, depth: number, width: number) => {
  const at = y.values.indexOf(width) * x.values.length + x.values.indexOf(depth);
  return { value: values[at], holds: holds?.[at] === 1 };
};

test('of He-initialized ReLUs the gradient strays by the law of Hanin, to first order in 1/d', () => {
  const sheet = trainability.of(ensembleSpec({ activation: 'relu', normalization: 'none' }));
  for (const [depth, width] of [
    [10, 128],
    [50, 1024],
    [400, 4096],
  ] as const) {
    const { value, holds } = placeOf(sheet, depth, width);
    expect(holds).toBe(true);
    expect(value).toBeCloseTo(Math.hypot((5 * depth) / (4 * width), Math.sqrt((5 * depth) / (4 * width))), 9);
    const exact = ensembleSpec({ activation: 'relu', normalization: 'none', depth, width, batch: 1 });
    const [mean, variance] = [laws.reluLogGradientMean.of(exact)!.value, laws.reluLogGradientVariance.of(exact)!.value];
    expect(Math.abs(value / (Math.hypot(mean, Math.sqrt(variance)) / 2) - 1)).toBeLessThan(0.05);
  }
  expect(placeOf(sheet, 400, 256)).toMatchObject({ holds: false });
});

test('under batch normalization it is the growth that is drawn beside networks, where the width suffices for the batch', () => {
  const given: Partial<Settings> = { activation: 'relu', normalization: 'batch', batch: 16 };
  const sheet = trainability.of(ensembleSpec(given));
  const prediction = predict(ensembleSpec({ ...given, width: 256, depth: 50 }), 'gradientNorm')!;
  const [first, last] = prediction.claimed;
  const slope = (prediction.values[first] - prediction.values[last]) / (last - first);
  expect(placeOf(sheet, 50, 256).value).toBeCloseTo(50 * slope, 9);
  expect([45, 64, 256].map((width) => placeOf(sheet, 50, width).holds)).toEqual([false, true, true]);
  expect(placeOf(trainability.of(ensembleSpec({ ...given, activation: 'sign' })), 50, 256).value).toBeNaN();
});
