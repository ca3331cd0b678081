import { expect, test } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { SheetReply, SheetRequest } from '../../src/worker/sheets/protocol.ts';
import { createSheetClient, type SheetWorker } from '../../src/worker/sheets/sheetClient.ts';

const sheet = { values: new Float64Array(), lines: [] } as unknown as Extract<SheetReply, { kind: 'sheet' }>['sheet'];
const request = (activation: 'relu' | 'tanh' | 'sin', kind: SheetRequest['kind'] = 'sheet'): SheetRequest => ({
  kind,
  of: 'phaseDiagram',
  spec: ensembleSpec({ activation }),
});

function clientOf() {
  const clock = { now: 0 };
  const workers: (SheetWorker & { got: SheetRequest[] })[] = [];
  const client = createSheetClient(
    () => {
      const got: SheetRequest[] = [];
      const worker = {
        got,
        postMessage: (message: SheetRequest) => void got.push(message),
        onmessage: null,
        onmessageerror: null,
        onerror: null,
        terminate: () => {},
      };
      workers.push(worker);
      return worker;
    },
    () => clock.now,
  );
  const reply = (k: number, data: SheetReply): void => workers[k].onmessage?.({ data } as MessageEvent<SheetReply>);
  return { client, workers, reply, clock };
}

test('one question at a time; of a figure that asks again only the latest is asked, and other figures have their turn', () => {
  const { client, workers, reply } = clientOf();
  const heard: string[] = [];
  client.ask('a', request('relu'), () => heard.push('a relu'));
  client.ask('a', request('tanh'), () => heard.push('a tanh'));
  client.ask('b', request('relu'), () => heard.push('b relu'));
  client.ask('a', request('sin'), () => heard.push('a sin'));
  expect(workers).toHaveLength(1);
  expect(workers[0].got).toHaveLength(1);
  for (let k = 0; k < 3; k++) reply(0, { kind: 'sheet', sheet });
  expect(workers[0].got.map(({ spec }) => spec.network.activation)).toEqual(['relu', 'sin', 'relu']);
  expect(heard).toEqual(['a relu', 'a sin', 'b relu']);
});

test('a worker that dies fails its question, and another takes the next', () => {
  const { client, workers, reply } = clientOf();
  const heard: SheetReply[] = [];
  client.ask('a', request('relu'), (answer) => heard.push(answer));
  client.ask('b', request('tanh'), (answer) => heard.push(answer));
  workers[0].onerror?.({ message: 'gone' } as ErrorEvent);
  expect(heard).toEqual([{ kind: 'failed', message: 'gone' }]);
  expect(workers).toHaveLength(2);
  reply(1, { kind: 'sheet', sheet });
  expect(heard[1]).toEqual({ kind: 'sheet', sheet });
});

test('a question that takes long and is no longer asked is not waited for, nor heard when it answers after all', () => {
  const { client, workers, reply, clock } = clientOf();
  const heard: string[] = [];
  client.ask('a', request('relu'), () => heard.push('relu'));
  client.ask('a', request('relu', 'point'), () => heard.push('point'));
  clock.now = 2000;
  client.ask('a', request('tanh'), () => heard.push('tanh'));
  expect(workers).toHaveLength(2);
  reply(0, { kind: 'sheet', sheet });
  expect(heard).toEqual([]);
  reply(1, { kind: 'point', point: undefined });
  reply(1, { kind: 'sheet', sheet });
  expect(heard).toEqual(['point', 'tanh']);
});

test('a worker that cannot be started fails the question, and the next one tries again', () => {
  let tries = 0;
  const client = createSheetClient(() => {
    tries++;
    throw new Error('no threads');
  });
  const heard: SheetReply[] = [];
  client.ask('a', request('relu'), (answer) => heard.push(answer));
  client.ask('a', request('tanh'), (answer) => heard.push(answer));
  expect(heard).toEqual([
    { kind: 'failed', message: 'no threads' },
    { kind: 'failed', message: 'no threads' },
  ]);
  expect(tries).toBe(2);
});

test('parts are told while the question goes on; who stops is told nothing more, and others have their turn in a fresh worker', () => {
  const { client, workers, reply } = clientOf();
  const heard: string[] = [];
  const hear = (name: string) => (data: SheetReply) => heard.push(`${name} ${data.kind}`);
  client.ask('a', request('relu'), hear('a'));
  client.ask('b', request('tanh'), hear('b'));
  reply(0, { kind: 'part', sheet, share: 0.5 });
  client.stop('b');
  client.ask('c', request('sin'), hear('c'));
  client.stop('a');
  reply(0, { kind: 'sheet', sheet });
  expect(workers.map(({ got }) => got.length)).toEqual([1, 1]);
  reply(1, { kind: 'sheet', sheet });
  expect(heard).toEqual(['a part', 'c sheet']);
});
