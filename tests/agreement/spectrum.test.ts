import { afterAll, expect, test } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { predictSpectrum } from '../../src/theory/batchNorm/batchNormSpectrum.ts';
import { level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';
import { alone, distance, every, spectra } from './spectrumDistance.ts';

const ledger = new Ledger('The participation ratio of the law of the spectrum', 5);
afterAll(() => ledger.close());

// Width 1024 and batch 32: spectrumWide.full.ts.
test('width 256, batch 16, and outside its validity batch 48', async () => {
  const inside = { width: 256, batch: 16, depth: 60, networks: 12, seed: 12 } as const;
  const { validity, law, firstLayer, finiteBatchTerm } = predictSpectrum(ensembleSpec({ ...alone, ...inside }), 60)!;
  expect(validity.holds).toBe(true);
  const close = distance('width 256, batch 16', await spectra(inside), every(firstLayer, 60, 3), law.ratio);
  expect(close.found).toBeLessThan(finiteBatchTerm);
  const outside = { width: 256, batch: 48, depth: 90, networks: 3, seed: 13 } as const;
  const beyond = predictSpectrum(ensembleSpec({ ...alone, ...outside }), 90)!;
  expect(beyond.validity.holds).toBe(false);
  const far = distance('width 256, batch 48 (outside)', await spectra(outside), [80, 85, 90], beyond.law.ratio);
  expect(far.found).toBeGreaterThan(0.3);
  console.log(`The spectrum against the law of Marchenko and Pastur:\n${close.row}\n${far.row}`);
}, 600_000);

const ofRank = { ...alone, observables: [], metrics: ['participationRatio'] } satisfies Partial<Settings>;

test('the participation ratio, and outside its validity networks with biases', async () => {
  const room = { ...ofRank, width: 256, batch: 16, depth: 50 } as const;
  const inside = await sampled({ ...room, networks: 12, seed: 21, metrics: ['participationRatio'] });
  ledger.agrees(...level('batch 16, width 256', 'participationRatio', inside, predictionOf(inside, 'participationRatio', true)));
  const outside = await sampled({ ...room, biasVariance: 1, networks: 6, seed: 22, metrics: ['participationRatio'] });
  ledger.fails(...level('biases', 'participationRatio', outside, predictionOf(outside, 'participationRatio', false)));
});

test('where the width has no room for the batch it is sqrt d, and outside its validity is a network with biases', async () => {
  for (const batch of [24, 64]) {
    const crowded = await sampled({
      ...ofRank,
      width: 128,
      batch,
      depth: batch + 30,
      networks: 6,
      seed: 31,
      metrics: ['participationRatio'],
    });
    const prediction = predictionOf(crowded, 'participationRatio', true);
    const [measured, expected] = level(`batch ${batch}, width 128`, 'participationRatio', crowded, prediction);
    ledger.agrees(measured, { ...expected, range: batch });
  }
  const given = { ...ofRank, width: 64, batch: 32, depth: 60, biasVariance: 1 } as const;
  const outside = await sampled({ ...given, networks: 6, seed: 32, metrics: ['participationRatio'] });
  ledger.fails(...level('batch 32, width 64, biases', 'participationRatio', outside, predictionOf(outside, 'participationRatio', false)));
}, 600_000);
