import { expect, test } from 'vitest';
import { philox4x32 } from '../../src/math/philox.ts';
import { philoxVectors } from './philoxVectors.ts';

test.each(philoxVectors)(
  'Philox4x32-10 gives the published answer to counter $counter',
  ({ counter: [c0, c1, c2, c3], key: [k0, k1], words }) => {
    const out = new Uint32Array(4);
    philox4x32(out, 0, c0, c1, c2, c3, k0, k1);
    expect([...out]).toEqual(words);
  },
);

/** The ten rounds in exact integers. */
function exactPhilox(counter: bigint[], key: bigint[]): bigint[] {
  const mask = 0xffffffffn;
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round++) {
    const first = 0xd2511f53n * c0;
    const second = 0xcd9e8d57n * c2;
    [c0, c1, c2, c3] = [(second >> 32n) ^ c1 ^ k0, second & mask, (first >> 32n) ^ c3 ^ k1, first & mask];
    [k0, k1] = [(k0 + 0x9e3779b9n) & mask, (k1 + 0xbb67ae85n) & mask];
  }
  return [c0, c1, c2, c3];
}

test('the products by halves are exact on 2,000 chained counters', () => {
  const state = new Uint32Array([1, 2, 3, 4]);
  for (let step = 0; step < 2000; step++) {
    const expected = exactPhilox([...state].map(BigInt), [BigInt(step), 7n]);
    philox4x32(state, 0, state[0], state[1], state[2], state[3], step, 7);
    expect([...state].map(BigInt)).toEqual(expected);
  }
});

test('words go where the offset says and nowhere else', () => {
  const out = new Uint32Array(6).fill(5);
  philox4x32(out, 1, 0, 0, 0, 0, 0, 0);
  expect([...out]).toEqual([5, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8, 5]);
});
