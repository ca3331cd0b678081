import { afterAll, expect, test } from 'vitest';
import { metrics } from '../../src/networks/metrics/index.ts';
import { gradientSlope, level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const ledger = new Ledger('A thousand layers', 2);
afterAll(() => ledger.close());

test('batch norm and ReLU at depth 1,000: every number is finite, and the gradient grows as predicted', async () => {
  const drawn = await sampled({
    activation: 'relu',
    batch: 8,
    width: 128,
    depth: 1000,
    networks: 4,
    seed: 1,
    metrics: ['gradientNorm', 'correlation', 'meanSquare', 'effectiveRank', 'weightGradientNorm'],
  });
  expect(drawn.events).toEqual([]);
  let numbers = 0;
  for (const id of drawn.spec.metrics) {
    for (const line of drawn.lines[id] ?? []) {
      numbers += line.length;
      expect(line.length).toBe(1001 - metrics[id].firstLayer);
      expect(line.every(Number.isFinite), id).toBe(true);
    }
  }
  console.log(`Looked at ${numbers} numbers of ${drawn.spec.metrics.length} metrics.`);
  expect(numbers).toBeGreaterThanOrEqual(20_000);
  ledger.agrees(...gradientSlope('slope, relu, batch 8, width 128', drawn, predictionOf(drawn, 'gradientNorm', true)));
  ledger.agrees(...level('mean cosine, relu, batch 8, width 128', 'correlation', drawn, predictionOf(drawn, 'correlation', true)));
});
