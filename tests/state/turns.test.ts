import { expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { takeTurns } from '../../src/state/turns.ts';
import { fakeSampler } from './fakeSampler.ts';

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/** Asks for a run and notes what comes of it. */
function ask(client: ReturnType<typeof takeTurns>, seed: number) {
  const controller = new AbortController();
  const drawn: number[] = [];
  const run = async (): Promise<string> => {
    for await (const { result } of client.sample(ensembleSpec({ seed }), 'auto', controller.signal)) drawn.push(result.drawn);
    return 'done';
  };
  return { drawn, controller, end: run().catch((error: Error) => error.name) };
}

it('passes a warm start on', () => {
  const sampler = fakeSampler();
  takeTurns(sampler).warm('wasm');
  expect(sampler.warmed).toEqual(['wasm']);
  expect(sampler.runs).toEqual([]);
});

it('passes on how many lines are asked for, also to a run that starts over', async () => {
  const sampler = fakeSampler();
  const client = takeTurns(sampler);
  const { signal } = new AbortController();
  const many = client.sample(ensembleSpec({ seed: 1 }), 'auto', signal, 40).next();
  await rest();
  const second = ask(client, 2);
  await rest();
  await sampler.runs[1].finish();
  await second.end;
  await rest();
  await sampler.runs[2].send(8);
  await many;
  expect(sampler.runs.map(({ spec, lines }) => [spec.seed, lines])).toEqual([
    [1, 40],
    [2, undefined],
    [1, 40],
  ]);
});

it('lets the latest go first and starts the interrupted over', async () => {
  const sampler = fakeSampler();
  const client = takeTurns(sampler);
  const first = ask(client, 1);
  await rest();
  await sampler.runs[0].send(3);
  const second = ask(client, 2);
  await rest();
  expect(sampler.runs.map(({ spec, signal }) => [spec.seed, signal.aborted])).toEqual([
    [1, true],
    [2, false],
  ]);
  await sampler.runs[1].send(5);
  await sampler.runs[1].finish();
  expect(await second.end).toBe('done');
  await rest();
  expect(sampler.runs[2].spec.seed).toBe(1);
  await sampler.runs[2].send(8);
  await sampler.runs[2].finish();
  expect(await first.end).toBe('done');
  expect(first.drawn).toEqual([3, 8]);
  expect(second.drawn).toEqual([5]);
});

it('ends a waiting run when it is called off, and passes errors on', async () => {
  const sampler = fakeSampler();
  const client = takeTurns(sampler);
  const first = ask(client, 1);
  const second = ask(client, 2);
  await rest();
  first.controller.abort();
  expect(await first.end).toBe('AbortError');
  await sampler.runs.at(-1)?.fail('no');
  expect(await second.end).toBe('Error');
  await rest();
  expect(sampler.runs.filter(({ spec }) => spec.seed === 1)).toHaveLength(1);
  const third = ask(client, 3);
  await rest();
  await sampler.runs.at(-1)?.finish();
  expect(await third.end).toBe('done');
});
