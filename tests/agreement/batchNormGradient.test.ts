import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { gradientSlope, level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { meanOf, sampled, slopeOf } from './ensembles.ts';

const ledger = new Ledger('Gradients under batch normalization', 14);
afterAll(() => ledger.close());

type Cell = readonly [what: string, settings: Partial<Settings> & { networks: number }, printed: number];

const cells: readonly Cell[] = [
  ['relu, batch 8, width 256', { activation: 'relu', batch: 8, width: 256, depth: 100, networks: 12 }, 0.2906],
  ['relu, batch 16, width 256', { activation: 'relu', batch: 16, width: 256, depth: 80, networks: 6 }, 0.2319],
  ['relu, batch 5, width 256', { activation: 'relu', batch: 5, width: 256, depth: 100, networks: 24 }, 0.4107],
  [
    'relu, batch 8, width 128, from an almost collinear batch',
    { activation: 'relu', batch: 8, width: 128, depth: 120, inputs: 'nearCollinear', networks: 24 },
    0.2906,
  ],
  ['linear, batch 8, width 300', { activation: 'linear', batch: 8, width: 300, depth: 140, networks: 14 }, 0.0912],
  ['tanh, batch 8, width 256', { activation: 'tanh', batch: 8, width: 256, depth: 100, networks: 24 }, 0.1532],
  [
    'linear without centring, batch 8, width 200',
    { activation: 'linear', normalization: 'batchNoMean', batch: 8, width: 200, depth: 140, networks: 26 },
    0.0771,
  ],
];

describe('the slope of the log gradient', () => {
  test.each(cells)('%s', async (what, settings, printed) => {
    const drawn = await sampled({ ...settings, seed: 1, metrics: ['gradientNorm', 'correlation'] });
    const prediction = predictionOf(drawn, 'gradientNorm', true);
    expect(drawn.events).toEqual([]);
    const [measured, expected] = gradientSlope(what, drawn, prediction);
    expect(expected.value).toBeCloseTo(printed, 4);
    ledger.agrees(measured, expected);
    if (settings.activation === 'relu') {
      ledger.agrees(...level(`mean cosine, ${what}`, 'correlation', drawn, predictionOf(drawn, 'correlation', true)));
    }
  });

  test('the window of the reference: layers 8 to 27 of 30', async () => {
    const drawn = await sampled({ activation: 'relu', batch: 8, width: 512, depth: 30, networks: 24, seed: 40, metrics: ['gradientNorm'] });
    const measured = meanOf(drawn.lines.gradientNorm, (line) => -slopeOf(line, [8, 27]));
    ledger.agrees(measured, { what: 'relu, batch 8, width 512, layers 8..27', value: 0.2906, term: 1 / 512 });
  });
});

describe('outside its validity it fails', () => {
  test('linear, batch 16 at width 64: the square of the batch is not small', async () => {
    const drawn = await sampled({
      activation: 'linear',
      batch: 16,
      width: 64,
      depth: 100,
      networks: 12,
      seed: 1,
      metrics: ['gradientNorm'],
    });
    ledger.fails(...gradientSlope('linear, batch 16, width 64', drawn, predictionOf(drawn, 'gradientNorm', false)));
  });

  test('mean cosine, batch 32 at width 64', async () => {
    const drawn = await sampled({ activation: 'relu', batch: 32, width: 64, depth: 50, networks: 8, seed: 1, metrics: ['correlation'] });
    ledger.fails(...level('mean cosine, relu, batch 32, width 64', 'correlation', drawn, predictionOf(drawn, 'correlation', false)));
  });
});
