import { expect, it } from 'vitest';
import { dataTable } from '../../src/networks/dataTable.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { MissingTable, type SamplerClient } from '../../src/worker/samplerClient.ts';
import { thread } from './thread.ts';

const samples = (shift: number) =>
  dataTable(
    12,
    5,
    Float64Array.from({ length: 60 }, (_, k) => Math.sin(k * k + shift)),
  );
const [first, second] = [samples(0), samples(1)];
const shelf = { find: async (id: string) => [first, second].find((table) => table.id === id) };

async function drawn(client: SamplerClient, data: string, given: Partial<Settings> = {}): Promise<EnsembleResult | undefined> {
  const spec = ensembleSpec({ inputs: 'own', data, width: 8, depth: 3, batch: 6, networks: 4, metrics: ['correlation'], ...given });
  let last: EnsembleResult | undefined;
  for await (const { result } of client.sample(spec, 'reference', new AbortController().signal)) last = result;
  return last;
}

it('gets a table once, whatever the knobs, and another one when it is asked for', async () => {
  const { client, sent } = thread(undefined, undefined, 1, shelf);
  const results = [await drawn(client, first.id), await drawn(client, first.id, { depth: 4 }), await drawn(client, second.id)];
  expect(results.map((result) => result?.drawn)).toEqual([4, 4, 4]);
  expect(sent.flatMap((request) => (request.kind === 'data' ? request.table.id : []))).toEqual([first.id, second.id]);
  const [, , other] = results.map((result) => result?.profiles.correlation?.mean[0]);
  expect(other).not.toBeCloseTo(results[0]?.profiles.correlation?.mean[0] ?? 0, 6);
});

it('gets it again where its thread died', async () => {
  const { client, sent, workers } = thread(undefined, undefined, 1, shelf);
  await drawn(client, first.id);
  workers[0].onerror?.({ message: 'gone' } as ErrorEvent);
  expect((await drawn(client, first.id))?.drawn).toBe(4);
  expect(sent.filter(({ kind }) => kind === 'data')).toHaveLength(2);
});

it('draws the same with helpers, who are told the table too', async () => {
  const alone = thread(undefined, undefined, 1, shelf);
  const together = thread(undefined, undefined, 3, shelf);
  const large = { width: 48, depth: 40, networks: 60 };
  const [one, many] = [await drawn(alone.client, first.id, large), await drawn(together.client, first.id, large)];
  expect(together.workers.length).toBeGreaterThan(1);
  expect(many?.profiles.correlation).toEqual(one?.profiles.correlation);
});

it('says which table is missing, and starts no thread for it', async () => {
  const { client, workers } = thread(undefined, undefined, 1, shelf);
  await expect(drawn(client, '12x5-00000000')).rejects.toEqual(new MissingTable('12x5-00000000'));
  expect(workers).toHaveLength(0);
});
