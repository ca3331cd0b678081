import { describe, expect, it } from 'vitest';
import { LAST_SUB_STREAM, streamOf } from '../../src/backends/streams.ts';

describe('streamOf', () => {
  it('gives every address of a layer its own stream', () => {
    const seen = new Set<number>();
    let addresses = 0;
    for (let layer = 0; layer < 5; layer++) {
      for (const role of ['weights', 'bias', 'input', 'cotangent'] as const) {
        const owns = role === (layer === 0 ? 'input' : 'weights');
        for (let subStream = 0; subStream <= (owns ? LAST_SUB_STREAM : 0); subStream++, addresses++)
          seen.add(streamOf({ layer, role, subStream }));
      }
    }
    expect(addresses).toBe(80);
    expect(seen.size).toBe(addresses);
    expect(Math.max(...seen)).toBe(79);
  });

  it('refuses what would share counters', () => {
    expect(() => streamOf({ layer: 3, role: 'bias', subStream: 1 })).toThrow(RangeError);
    expect(() => streamOf({ layer: 3, role: 'input', subStream: 1 })).toThrow(RangeError);
    expect(() => streamOf({ layer: 0, role: 'input', subStream: 13 })).toThrow(RangeError);
    expect(() => streamOf({ layer: -1, role: 'input' })).toThrow(RangeError);
  });
});
