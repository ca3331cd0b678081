import { expect, test } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { drawHere, RunTooLarge } from '../../src/state/drawHere.ts';
import type { SamplerClient } from '../../src/worker/samplerClient.ts';

test('a run that does not fit into memory is refused before the sampler is asked', async () => {
  let asked = 0;
  const client = {
    sample: () => {
      asked++;
      throw new Error('asked');
    },
  } as unknown as SamplerClient;
  const watch = { signal: new AbortController().signal, progress: () => {} };
  const memory = { choice: () => 'auto', noteFailures: () => {} } as never;
  const refused = drawHere(client, ensembleSpec({ width: 8192, batch: 256, depth: 10_000 }), watch, memory);
  await expect(refused).rejects.toBeInstanceOf(RunTooLarge);
  await expect(refused).rejects.toMatchObject({ excess: { kind: 'memory' } });
  expect(asked).toBe(0);
  await expect(drawHere(client, ensembleSpec({ width: 8, batch: 4, depth: 2 }), watch, memory)).rejects.toThrow('asked');
  expect(asked).toBe(1);
});
