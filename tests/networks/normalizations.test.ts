import { describe, expect, it } from 'vitest';
import { referenceOps } from '../../src/backends/reference/referenceOps.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { largestDifference, mapped, mean, normalSignal, type Rows, rowsOf, transposed } from './signals.ts';

const variance = (values: readonly number[]): number => mean(values.map((x) => (x - mean(values)) ** 2));
const meanSquare = (values: readonly number[]): number => mean(values.map((x) => x * x));

const perRow: Record<NormalizationId, (rows: Rows) => Rows> = {
  none: (rows) => rows,
  batch: (rows) => rows.map((row) => row.map((x) => (x - mean(row)) / Math.sqrt(variance(row)))),
  batchNoMean: (rows) => rows.map((row) => row.map((x) => x / Math.sqrt(meanSquare(row)))),
  layer: (rows) => transposed(perRow.batch(transposed(rows))),
  rms: (rows) => transposed(perRow.batchNoMean(transposed(rows))),
};
const ids = Object.keys(normalizations) as NormalizationId[];
const signal = normalSignal([2, 5, 7], 3);

describe('normalizations', () => {
  it.each(ids)('%s is its formula, network by network', (id) => {
    const y = normalizations[id].apply(referenceOps, signal);
    for (const network of [0, 1]) {
      expect(largestDifference(rowsOf(y, network), perRow[id](rowsOf(signal, network)))).toBeLessThan(1e-12);
    }
  });

  it.each(ids.filter((id) => id !== 'none'))('%s gives mean square 1 whatever the scale', (id) => {
    const scaled = { shape: signal.shape, values: signal.values.map((x) => 1e-9 * x) };
    const y = normalizations[id].apply(referenceOps, scaled);
    expect(meanSquare([...y.values])).toBeCloseTo(1, 12);
  });

  it.each(['batch', 'batchNoMean'] as const)('%s turns a unit without variance into zeros', (id) => {
    const constant = id === 'batch' ? 4.2 : 0;
    const rows = mapped(rowsOf(signal), (x, i) => (i === 2 ? constant : x));
    const y = rowsOf(normalizations[id].apply(referenceOps, { shape: [1, 5, 7], values: Float64Array.from(rows.flat()) }));
    expect(y[2]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(meanSquare(y[1])).toBeCloseTo(1, 12);
  });
});
