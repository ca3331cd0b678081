import { describe, expect, it } from 'vitest';
import { referenceOps } from '../../src/backends/reference/referenceOps.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Layout, Normalization } from '../../src/networks/normalizations/normalization.ts';
import { largestDifference, mapped, mean, normalSignal, type Rows, rowsOf, transposed } from './signals.ts';

const variance = (values: readonly number[]): number => mean(values.map((x) => (x - mean(values)) ** 2));
const meanSquare = (values: readonly number[]): number => mean(values.map((x) => x * x));

const perRow: Record<NormalizationId, (rows: Rows) => Rows> = {
  none: (rows) => rows,
  batch: (rows) => rows.map((row) => row.map((x) => (x - mean(row)) / Math.sqrt(variance(row)))),
  batchNoMean: (rows) => rows.map((row) => row.map((x) => x / Math.sqrt(meanSquare(row)))),
  layer: (rows) => transposed(perRow.batch(transposed(rows))),
  rms: (rows) => transposed(perRow.batchNoMean(transposed(rows))),
  group: (rows) => inGroups(rows, 3, perRow.layer),
  instance: (rows) => inGroups(rows, rows.length / positions, perRow.layer),
};
/** Rows of each of so many groups of units, one group after another. */
const inGroups = (rows: Rows, groups: number, f: (rows: Rows) => Rows): Rows => {
  const size = rows.length / groups;
  return Array.from({ length: groups }, (_, k) => f(rows.slice(k * size, (k + 1) * size))).flat();
};
/** Rows of each channel joined to one row: position after position, sample after sample. */
const channelRows = (rows: Rows, positions: number): Rows => inGroups(rows, rows.length / positions, (own) => [own.flat()]);
const ids = Object.keys(normalizations) as NormalizationId[];
const positions = 3;
const layout: Layout = { positions: 1, groups: 3 };
const images: Layout = { positions, groups: 3 };
const signal = normalSignal([2, 9, 7], 3);
const layoutFor = (id: NormalizationId): Layout => (id === 'instance' ? images : layout);

describe('normalizations', () => {
  it.each(ids)('%s is its formula, network by network', (id) => {
    const y = normalizations[id].apply(referenceOps, signal, layoutFor(id));
    for (const network of [0, 1]) {
      expect(largestDifference(rowsOf(y, network), perRow[id](rowsOf(signal, network)))).toBeLessThan(1e-12);
    }
  });

  it.each(ids.filter((id) => id !== 'none'))('%s gives mean square 1 whatever the scale', (id) => {
    const scaled = { shape: signal.shape, values: signal.values.map((x) => 1e-9 * x) };
    const y = normalizations[id].apply(referenceOps, scaled, layoutFor(id));
    expect(meanSquare([...y.values])).toBeCloseTo(1, 12);
  });

  it.each(['batch', 'batchNoMean'] as const)('%s of images counts the positions of a channel as samples', (id) => {
    const y = normalizations[id].apply(referenceOps, signal, images);
    const expected = perRow[id](channelRows(rowsOf(signal, 1), positions));
    expect(largestDifference(channelRows(rowsOf(y, 1), positions), expected)).toBeLessThan(1e-12);
  });

  it('instance turns channels of one position into zeros', () => {
    const y = normalizations.instance.apply(referenceOps, signal, layout);
    expect(new Set(y.values)).toEqual(new Set([0]));
  });

  it.each(ids)('%s counts the entries that share a variance', (id) => {
    const { over, entries } = normalizations[id] as Normalization;
    const at = layoutFor(id);
    const alone = { ...signal, values: signal.values.map((x, k) => (k === 9 * 7 - 1 ? x + 1 : x)) };
    const [before, after] = [signal, alone].map((x) => normalizations[id].apply(referenceOps, x, at).values);
    const moved = before.filter((y, k) => y !== after[k]).length;
    expect(over === undefined ? 1 : entries(9, 7, at)).toBe(moved);
  });

  it.each(['batch', 'batchNoMean'] as const)('%s turns a unit without variance into zeros', (id) => {
    const constant = id === 'batch' ? 4.2 : 0;
    const rows = mapped(rowsOf(signal), (x, i) => (i === 2 ? constant : x));
    const y = rowsOf(normalizations[id].apply(referenceOps, { shape: [1, 9, 7], values: Float64Array.from(rows.flat()) }, layout));
    expect(y[2]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(meanSquare(y[1])).toBeCloseTo(1, 12);
  });
});
