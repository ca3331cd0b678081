import { test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { settleWide, type WideRow, wideRowsOf } from './wideSignal.ts';

const networks = 360;
const places = [
  { normalization: 'none' },
  { normalization: 'rms' },
  { normalization: 'layer' },
  { normalization: 'rms', normalizationPosition: 'afterActivation' },
  { normalization: 'layer', normalizationPosition: 'afterActivation' },
] as const satisfies readonly Partial<Settings>[];
const inputs = [{ inputs: 'gaussian' }, { inputs: 'equicorrelated', correlation: 0.5 }] as const satisfies readonly Partial<Settings>[];
const sizes = [
  { width: 128, batch: 4, depth: 10 },
  { width: 256, batch: 12, depth: 6 },
  { width: 512, batch: 4, depth: 30 },
] as const satisfies readonly Partial<Settings>[];

test.each(['relu', 'tanh', 'gelu', 'linear', 'selu'] as const)(
  '%s: means and deviations of every metric of the signal',
  async (activation) => {
    const rows: WideRow[] = [];
    for (const size of sizes)
      for (const place of places)
        for (const input of inputs) rows.push(...(await wideRowsOf({ activation, ...size, ...place, ...input }, networks)));
    settleWide(rows, networks, 500);
  },
  600_000,
);
