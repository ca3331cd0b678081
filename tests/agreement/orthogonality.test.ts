import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { orthogonalityContraction } from '../../src/theory/profiles/orthogonalityFloor.ts';
import { atLayer, level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { levelOf, type Measured, meanOf, sampled } from './ensembles.ts';

const ledger = new Ledger('Orthogonalization by batch normalization without centring', 29);
afterAll(() => ledger.close());

const linear = { activation: 'linear', normalization: 'batchNoMean' } as const satisfies Partial<Settings>;
/** V lies between 0 and sqrt(1 - 1/n). */
const rangeOfGap = 1;

describe('the floor of the orthogonality gap', () => {
  const cells = [
    ['batch 4, width 32', { batch: 4, width: 32, depth: 250, inputs: 'nearCollinear', networks: 24, seed: 100 }, 0.1998, [-1.6228, 0.0016]],
    [
      'batch 4, width 512',
      { batch: 4, width: 512, depth: 120, inputs: 'nearCollinear', networks: 5, seed: 200 },
      0.0499,
      [-3.0231, 0.0031],
    ],
    ['batch 16, width 128', { batch: 16, width: 128, depth: 150, inputs: 'gaussian', networks: 12, seed: 300 }, 0.1865, undefined],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Settings> & { networks: number; seed: number },
    number,
    (readonly [number, number])?,
  ])[];

  test.each(cells)('%s', async (what, settings, printed, reference) => {
    const drawn = await sampled({ ...linear, ...settings, metrics: ['orthogonalityGap'] });
    const prediction = predictionOf(drawn, 'orthogonalityGap', true);
    const [measured, expected] = level(what, 'orthogonalityGap', drawn, prediction);
    expect(expected.value).toBeCloseTo(printed, 4);
    ledger.agrees(measured, { ...expected, range: rangeOfGap });
    if (reference === undefined) return;
    // An independent chain of Gram matrices: its mean ln V on the floor and the standard error of that.
    const [value, error] = reference;
    const log = meanOf(drawn.lines.orthogonalityGap, (line) => levelOf(line.map(Math.log), prediction.claimed));
    ledger.agrees(log, { what: `mean ln V, ${what}`, value, term: 4 * error });
  });
});

describe('the descent', () => {
  test('the cosine shrinks by n/(n+2) = 2/3 a layer; a positive and a negative start cancel the second order', async () => {
    const c = 0.1;
    const shrunk = async (correlation: number): Promise<Measured> => {
      const settings = { ...linear, batch: 4, width: 128, depth: 1, inputs: 'equicorrelated', correlation } as const;
      const drawn = await sampled({ ...settings, networks: 1200, seed: correlation > 0 ? 1 : 10_001, metrics: ['correlation'] });
      return meanOf(drawn.lines.correlation, (line) => line[1] / line[0]);
    };
    const [above, under] = [await shrunk(c), await shrunk(-c)];
    const standardError = Math.hypot(above.standardError, under.standardError) / 2;
    // The third order adds 0.007 at c = 0.1; a cosine of d units is small by a share of order 1/d.
    const term = 0.007 + 1 / 128;
    const value = orthogonalityContraction(4);
    ledger.agrees(
      { mean: (above.mean + under.mean) / 2, standardError },
      { what: 'cosine after a layer / before, batch 4', value, term, range: 1 },
    );
  });

  test('from an almost collinear batch, as in an independent chain of Gram matrices (4,000 runs)', async () => {
    const settings = { ...linear, batch: 4, width: 128, depth: 18, inputs: 'nearCollinear' } as const;
    const drawn = await sampled({ ...settings, networks: 120, seed: 400, metrics: ['orthogonalityGap'] });
    const reference: readonly (readonly [layer: number, value: number, standardError: number])[] = [
      [3, 0.863, 0.0002],
      [5, 0.7533, 0.0013],
      [7, 0.4937, 0.0011],
      [9, 0.3367, 0.001],
      [11, 0.2373, 0.001],
      [13, 0.1698, 0.0009],
      [15, 0.1293, 0.0006],
      [18, 0.1058, 0.0004],
    ];
    for (const [layer, value, error] of reference) {
      const measured = meanOf(drawn.lines.orthogonalityGap, (line) => line[layer]);
      ledger.agrees(measured, { what: `V at layer ${layer}, width 128`, value, term: 4 * error, range: rangeOfGap });
    }
  });
});

describe('the orbit of the cosine', () => {
  const cells = [
    ['batch 2, width 128', { batch: 2, width: 128, correlation: 0.5, networks: 240 }],
    ['batch 8, width 128', { batch: 8, width: 128, correlation: 0.5, networks: 96 }],
    ['batch 4, width 64', { batch: 4, width: 64, correlation: 0.99, networks: 240 }],
  ] as const satisfies readonly (readonly [string, Partial<Settings> & { networks: number }])[];

  test.each(cells)('%s', async (what, settings) => {
    const drawn = await sampled({ ...linear, ...settings, inputs: 'equicorrelated', depth: 8, seed: 600, metrics: ['correlation'] });
    const prediction = predictionOf(drawn, 'correlation', true);
    for (const layer of [1, 2, 4, 8]) {
      const [measured, expected] = atLayer(what, 'correlation', drawn, prediction, layer);
      ledger.agrees(measured, { ...expected, range: 1 });
    }
  });

  test('outside its validity it fails: batch and width 32', async () => {
    const settings = { ...linear, width: 32, batch: 32, depth: 12, inputs: 'equicorrelated', correlation: 0.5 } as const;
    const drawn = await sampled({ ...settings, networks: 60, seed: 700, metrics: ['correlation'] });
    ledger.fails(...atLayer('batch 32, width 32', 'correlation', drawn, predictionOf(drawn, 'correlation', false), 12));
  });
});

describe('ranks at width and batch 32', () => {
  const cells = [
    ['batch norm, relu', { activation: 'relu', normalization: 'batch' }, 5.3],
    ['batch norm without centring, relu', { activation: 'relu', normalization: 'batchNoMean' }, 2.7],
    ['batch norm without centring, linear', { activation: 'linear', normalization: 'batchNoMean' }, 4.9],
  ] as const;

  test.each(cells)('participation ratio, %s', async (what, network, value) => {
    const drawn = await sampled({ ...network, width: 32, batch: 32, depth: 80, networks: 12, seed: 500, metrics: ['participationRatio'] });
    const measured = meanOf(drawn.lines.participationRatio, (line) => levelOf(line, [40, 80]));
    ledger.agrees(measured, { what: `participation ratio, ${what}`, value, term: 0.05, range: 31 });
  });
});

test('outside its validity the floor fails: batch and width 32', async () => {
  const drawn = await sampled({ ...linear, width: 32, batch: 32, depth: 120, networks: 8, seed: 1, metrics: ['orthogonalityGap'] });
  ledger.fails(...level('batch 32, width 32', 'orthogonalityGap', drawn, predictionOf(drawn, 'orthogonalityGap', false)));
});
