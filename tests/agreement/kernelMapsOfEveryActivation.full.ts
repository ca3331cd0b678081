import { expect, test } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { Ledger } from './agreement.ts';
import { constantsOf } from './kernelMaps.ts';
import { expectCosine, expectGain } from './kernelMapsOfWideLayers.ts';

const ids = Object.keys(activations) as ActivationId[];
/** No gradient passes a layer of them. */
const stops = (id: ActivationId): boolean => constantsOf(id).slopeAtOne === 0;
/** So heavy are the tails of these that a width of 256 is far from wide. */
const heavy: readonly ActivationId[] = ['exp', 'hermite2', 'hermite3'];

test('wide layers of every activation take cosines and gradients where the kernel map says', async () => {
  const ledger = new Ledger('Every activation: cosines after a layer, gradients a layer', 3 * ids.length + 20);
  for (const id of ids) for (const rho of [0, 0.5, 0.9]) await expectCosine(ledger, id, rho, 96);
  for (const id of ids.filter((other) => !stops(other) && !heavy.includes(other)))
    for (const normalization of ['rms', 'layer'] as const) await expectGain(ledger, id, normalization, 96);
  ledger.close();
  expect(ids.filter(stops)).toEqual(['sign', 'step']);
}, 1_800_000);
