import { expect, test } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { predictSpectrum } from '../../src/theory/batchNorm/batchNormSpectrum.ts';
import { alone, distance, every, spectra } from './spectrumDistance.ts';

// An independent chain of Gram matrices came to a distance of 0.026 at this width and batch.
test('width 1024, batch 32', async () => {
  const settings = { width: 1024, batch: 32, depth: 120, networks: 4, seed: 11 } as const;
  const prediction = predictSpectrum(ensembleSpec({ ...alone, ...settings }), 80)!;
  expect(prediction.validity.holds).toBe(true);
  expect(prediction.law.ratio).toBe(0.25);
  const observed = await spectra(settings);
  const { found, row } = distance('width 1024, batch 32', observed, every(prediction.firstLayer, 120, 3), prediction.law.ratio);
  const input = distance('the input', observed, [0], prediction.law.ratio);
  console.log(`${row}\n${input.row}`);
  expect(found).toBeLessThan(0.026);
  expect(found).toBeLessThan(prediction.finiteBatchTerm);
  expect(input.found).toBeGreaterThan(0.15);
}, 600_000);
