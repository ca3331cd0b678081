import { afterAll, describe, test } from 'vitest';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const ledger = new Ledger('Levels of batch normalization without centring', 16);
afterAll(() => ledger.close());

const linear = { activation: 'linear', normalization: 'batchNoMean', seed: 7 } as const satisfies Partial<Settings>;
const levels = ['rmsCosine', 'absoluteCosine', 'isometryGap', 'logDeterminant', 'effectiveRank'] as const satisfies readonly MetricId[];
const rangeOf = (metric: MetricId, batch: number): number => (metric.endsWith('Rank') ? batch - 1 : 1);

describe('single cosines and the spectrum settle', () => {
  const cells = [
    ['two samples', { batch: 2, width: 64, depth: 120, networks: 24 }, levels],
    ['batch 8, width 128', { batch: 8, width: 128, depth: 120, networks: 12 }, levels],
    ['batch 16, width 128', { batch: 16, width: 128, depth: 150, networks: 12 }, [...levels, 'stableRank']],
  ] as const satisfies readonly (readonly [string, Partial<Settings> & { networks: number }, readonly MetricId[]])[];

  test.each(cells)('%s', async (what, cell, metrics) => {
    const drawn = await sampled({ ...linear, ...cell, metrics: [...metrics] });
    for (const metric of metrics) {
      const [measured, expected] = level(`${metric}, ${what}`, metric, drawn, predictionOf(drawn, metric, true));
      ledger.agrees(measured, { ...expected, range: rangeOf(metric, cell.batch) });
    }
  });

  test('and fail where the width has hardly room for the batch', async () => {
    const metrics: MetricId[] = [...levels, 'stableRank'];
    const drawn = await sampled({ ...linear, batch: 14, width: 64, depth: 160, networks: 12, metrics });
    for (const metric of metrics)
      ledger.fails(...level(`${metric}, batch 14, width 64`, metric, drawn, predictionOf(drawn, metric, false)));
  });
});
