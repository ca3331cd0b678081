import { expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { settleWide, type WideRow, wideMetrics, wideRowsOf } from './wideSignal.ts';

const networks = 240;
const small = { width: 256, depth: 6, batch: 4 } as const;
const correlated = { inputs: 'equicorrelated', correlation: 0.4 } as const;

/** Each activation, normalization, place and kind of input once; the grid is in wideSignal.full.ts. */
const cells: readonly Partial<Settings>[] = [
  { activation: 'relu', normalization: 'none' },
  { activation: 'tanh', normalization: 'rms', ...correlated },
  { activation: 'gelu', normalization: 'layer' },
  { activation: 'linear', normalization: 'none', depth: 3 },
  { activation: 'selu', normalization: 'rms', normalizationPosition: 'afterActivation', ...correlated },
  { activation: 'relu', normalization: 'layer', normalizationPosition: 'afterActivation', inputs: 'orthonormal' },
  { activation: 'tanh', normalization: 'none', weights: 'orthogonal', biasVariance: 0.1, ...correlated },
];

test('means and deviations of every metric of the signal are those of networks', async () => {
  const rows: WideRow[] = [];
  for (const cell of cells) rows.push(...(await wideRowsOf({ ...small, ...cell }, networks)));
  settleWide(rows, networks, 200);
});

// A value at infinite width that networks are more than 5 standard errors from, where the theory does not vouch for it.
test('outside its validity it fails, for every metric', async () => {
  const outside: readonly Partial<Settings>[] = [
    { activation: 'gelu', normalization: 'none', width: 32, depth: 16, batch: 8 },
    { activation: 'linear', normalization: 'rms', width: 32, depth: 24, batch: 8 },
    { activation: 'relu', normalization: 'none', width: 32, depth: 24, batch: 8, tau: 0.5, ...correlated },
    { activation: 'gelu', normalization: 'layer', width: 64, depth: 10, batch: 16, ...correlated },
  ];
  const rows: WideRow[] = [];
  for (const cell of outside) rows.push(...(await wideRowsOf(cell, networks)));
  for (const metric of wideMetrics) {
    const failing = rows.filter((row) => row.metric === metric && !row.holds && row.sigmas > 5);
    expect(failing.length, metric).toBeGreaterThan(0);
  }
});
