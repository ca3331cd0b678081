import { afterAll, expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { marchenkoPastur } from '../../src/math/marchenkoPastur.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type ObservedLayers, pooledLayer } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { predictSpectrum } from '../../src/theory/batchNormSpectrum.ts';
import { level, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { sampled } from './ensembles.ts';

const rows: string[] = [];
const ledger = new Ledger('The participation ratio of the law of the spectrum', 2);
afterAll(() => {
  console.log(`The spectrum against the law of Marchenko and Pastur: ${rows.length} comparisons\n${rows.join('\n')}`);
  expect(rows.length).toBeGreaterThanOrEqual(4);
  ledger.close();
});

const alone = { activation: 'linear', normalization: 'batchNoMean', metrics: ['meanSquare'], observables: ['spectrum'] } as const;

async function spectra(settings: Partial<Settings>): Promise<ObservedLayers> {
  let last: ObservedLayers | undefined;
  const spec = ensembleSpec({ ...alone, ...settings });
  for await (const { observed } of sampleEnsemble(createReferenceBackend(), spec, async () => {})) last = observed.spectrum;
  if (!last) throw new Error('Nothing was drawn.');
  return last;
}

/** The largest difference between the shares of values below any x and those of a law (Kolmogorov and Smirnov). */
function distance(what: string, observed: ObservedLayers, layers: readonly number[], ratio: number): number {
  const { cumulative } = marchenkoPastur(ratio);
  const values = Float64Array.from(layers.flatMap((layer) => [...pooledLayer(observed, layer)])).sort();
  const found = values.reduce((most, value, k) => {
    const law = cumulative(value);
    return Math.max(most, law - k / values.length, (k + 1) / values.length - law);
  }, 0);
  rows.push(`  ${what}: ${found.toFixed(4)} over ${values.length} eigenvalues, ratio ${ratio}`);
  return found;
}

const every = (first: number, last: number, step: number) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, k) => first + k * step);

// An independent chain of Gram matrices came to a distance of 0.026 at this width and batch.
test('width 1024, batch 32', async () => {
  const settings = { width: 1024, batch: 32, depth: 120, networks: 4, seed: 11 } as const;
  const prediction = predictSpectrum(ensembleSpec({ ...alone, ...settings }), 80)!;
  expect(prediction.validity.holds).toBe(true);
  expect(prediction.law.ratio).toBe(0.25);
  const observed = await spectra(settings);
  const found = distance('width 1024, batch 32', observed, every(prediction.firstLayer, 120, 3), prediction.law.ratio);
  expect(found).toBeLessThan(0.026);
  expect(found).toBeLessThan(prediction.finiteBatchTerm);
  expect(distance('the input', observed, [0], prediction.law.ratio)).toBeGreaterThan(0.15);
}, 600_000);

test('width 256, batch 16, and outside its validity batch 48', async () => {
  const inside = { width: 256, batch: 16, depth: 60, networks: 12, seed: 12 } as const;
  const { validity, law, firstLayer, finiteBatchTerm } = predictSpectrum(ensembleSpec({ ...alone, ...inside }), 60)!;
  expect(validity.holds).toBe(true);
  expect(distance('width 256, batch 16', await spectra(inside), every(firstLayer, 60, 3), law.ratio)).toBeLessThan(finiteBatchTerm);
  const outside = { width: 256, batch: 48, depth: 90, networks: 3, seed: 13 } as const;
  const beyond = predictSpectrum(ensembleSpec({ ...alone, ...outside }), 90)!;
  expect(beyond.validity.holds).toBe(false);
  expect(distance('width 256, batch 48 (outside)', await spectra(outside), [80, 85, 90], beyond.law.ratio)).toBeGreaterThan(0.3);
}, 600_000);

test('the participation ratio, and outside its validity batch 48', async () => {
  const ofRank = { ...alone, observables: [], width: 256, metrics: ['participationRatio'] } satisfies Partial<Settings>;
  const inside = await sampled({ ...ofRank, batch: 16, depth: 50, networks: 12, seed: 21, metrics: ['participationRatio'] });
  ledger.agrees(...level('batch 16, width 256', 'participationRatio', inside, predictionOf(inside, 'participationRatio', true)));
  const outside = await sampled({ ...ofRank, batch: 48, depth: 110, networks: 3, seed: 22, metrics: ['participationRatio'] });
  ledger.fails(...level('batch 48, width 256', 'participationRatio', outside, predictionOf(outside, 'participationRatio', false)));
}, 600_000);
