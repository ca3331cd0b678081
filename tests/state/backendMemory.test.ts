import { expect, test } from 'vitest';
import { createBackendMemory, type Keep } from '../../src/state/backendMemory.ts';

function keepOf(text?: string): Keep & { text: string | undefined } {
  const keep = {
    text,
    getItem: () => keep.text ?? null,
    setItem: (_key: string, next: string) => {
      keep.text = next;
    },
    removeItem: () => {
      keep.text = undefined;
    },
  };
  return keep;
}

const failure = { backend: 'webgl', reason: 'failed', detail: 'context lost' } as const;
const day = 24 * 3600 * 1000;

test('the next page knows the choice, the failures of a day, and how fast this machine is', () => {
  const keep = keepOf();
  let now = 5 * day;
  const memory = createBackendMemory(
    () => keep,
    () => now,
  );
  expect([memory.choice(), memory.failed(), memory.slowness('wasm'), memory.unreadable]).toEqual(['auto', [], undefined, undefined]);
  memory.choose('wasm');
  memory.noteFailures([{ backend: 'webgl', reason: 'softwareRenderer', detail: 'SwiftShader' }]);
  memory.noteFailures([failure]);
  memory.noteFailures([failure]);
  memory.noteSlowness('wasm', 1.5);
  const next = createBackendMemory(
    () => keep,
    () => now,
  );
  expect([next.choice(), next.failed(), next.slowness('wasm'), next.unreadable]).toEqual(['wasm', [failure], 1.5, undefined]);
  now += day + 1;
  expect(next.failed()).toEqual([]);
});

test('who names a backend, or asks to, has it tried again', () => {
  const memory = createBackendMemory(() => keepOf());
  memory.noteFailures([failure]);
  memory.choose('auto');
  expect(memory.failed()).toEqual([failure]);
  memory.choose('webgl');
  expect(memory.failed()).toEqual([]);
  memory.noteFailures([failure]);
  memory.forgetFailures();
  expect(memory.failed()).toEqual([]);
});

test('what cannot be read is told, followed by nobody, and left alone until something new is kept', () => {
  const wrong = [
    'webgl',
    'null',
    '{"choice":"vulkan","failed":[],"slowness":{}}',
    '{"choice":"auto","failed":[{"backend":"reference","detail":"","at":0}],"slowness":{}}',
    '{"choice":"auto","failed":[],"slowness":7}',
    `{"choice":"${'x'.repeat(500)}"}`,
  ];
  for (const text of wrong) {
    const keep = keepOf(text);
    const memory = createBackendMemory(() => keep);
    expect(memory.unreadable).toBe(text.slice(0, 80));
    expect([memory.choice(), memory.failed()]).toEqual(['auto', []]);
    expect(keep.text).toBe(text);
    memory.choose('wasm');
    expect(createBackendMemory(() => keep).choice()).toBe('wasm');
  }
  const odd = createBackendMemory(() => keepOf('{"choice":"auto","failed":[],"slowness":{"wasm":-1,"webgl":2,"abacus":3}}'));
  expect([odd.unreadable, odd.slowness('wasm'), odd.slowness('webgl')]).toEqual([undefined, undefined, 2]);
});

test('a browser that keeps nothing is remembered for by the page alone', () => {
  const memory = createBackendMemory(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  memory.choose('wasm');
  memory.noteFailures([failure]);
  expect([memory.choice(), memory.failed(), memory.unreadable]).toEqual(['wasm', [failure], undefined]);
});
