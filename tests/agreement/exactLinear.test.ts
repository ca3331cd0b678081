import { afterAll, expect, test } from 'vitest';
import type { Settings } from '../../src/networks/settings.ts';
import { laws } from '../../src/theory/laws/index.ts';
import { atLayer, predictionOf } from './againstTheory.ts';
import { Ledger } from './agreement.ts';
import { type Measured, meanOf, sampled } from './ensembles.ts';

const ledger = new Ledger('What is exact of linear networks and of single layers', 9);
afterAll(() => ledger.close());

const plain = { activation: 'linear', normalization: 'none', metrics: ['logDeterminant'] } as const;
const narrow = { ...plain, metrics: [...plain.metrics], width: 12, batch: 6, depth: 16, weightVariance: 2, networks: 240, seed: 5 };

test.each(['gaussian', 'equicorrelated', 'nearCollinear'] as const)('the volume of a batch in narrow layers, %s inputs', async (inputs) => {
  const drawn = await sampled({ ...narrow, inputs, correlation: 0.3 });
  const prediction = predictionOf(drawn, 'logDeterminant', true);
  for (const layer of [8, 16]) {
    const [measured, expected] = atLayer(`volume, ${inputs}`, 'logDeterminant', drawn, prediction, layer);
    // Judged by what the layers add, in nats.
    ledger.agrees(measured, { ...expected, range: 10 });
  }
});

test('outside its validity it fails: with biases', async () => {
  const drawn = await sampled({ ...narrow, biasVariance: 0.5 });
  ledger.fails(...atLayer('volume with biases', 'logDeterminant', drawn, predictionOf(drawn, 'logDeterminant', false), 16));
});

test('two samples fall together by psi(d/2) - psi((d-1)/2) a layer', async () => {
  const settings = { ...plain, width: 4, batch: 2, depth: 12, networks: 7200, seed: 40 } as const satisfies Partial<Settings>;
  const drawn = await sampled({ ...settings, metrics: ['angle'] });
  const logSine = (degrees: number): number => 2 * Math.log(Math.sin((degrees * Math.PI) / 180));
  const measured = meanOf(drawn.lines.angle, (line) => (logSine(line[0]) - logSine(line[12])) / 12);
  const { value, finiteWidthTerm } = laws.linearCollapse.of(drawn.spec)!;
  ledger.agrees(measured, { what: 'ln sin^2 of two samples, width 4', value, term: finiteWidthTerm });
});

test('dividing samples by their norms takes ln(AM/GM) from the isometry gap', async () => {
  const settings = { activation: 'linear', inputs: 'orthonormal', width: 8, batch: 6, depth: 1, networks: 1200, seed: 60 } as const;
  const gapsOf = async (normalization: 'none' | 'rms') => sampled({ ...settings, normalization, metrics: ['isometryGap'] });
  const [raw, divided] = [await gapsOf('none'), await gapsOf('rms')];
  const gains = raw.lines.isometryGap!.map((line, k) => Float64Array.of(line[1] - divided.lines.isometryGap![k][1]));
  expect(Math.min(...gains.map(([gain]) => gain))).toBeGreaterThanOrEqual(0);
  const measured: Measured = meanOf(gains, ([gain]) => gain);
  const { value, finiteWidthTerm } = laws.rowGain.of(divided.spec)!;
  ledger.agrees(measured, { what: 'ln(AM/GM), width 8, batch 6', value, term: finiteWidthTerm, range: 1 });
});
