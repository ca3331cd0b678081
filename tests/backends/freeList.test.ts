import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreeList } from '../../src/backends/simd/freeList.ts';

const grain = 64;
const roundedUp = (bytes: number): number => Math.ceil(Math.max(bytes, 1) / grain) * grain;

/** A free list of so many bytes that grows by exactly what it asks for, and what it asked for. */
function listOf(bytes: number): { list: FreeList; growths: number[]; end: () => number } {
  const growths: number[] = [];
  let end = bytes;
  const list = new FreeList(0, bytes, (more) => {
    growths.push(more);
    end += more;
    return end;
  });
  return { list, growths, end: () => end };
}

/** Takes so many bytes, or gives back one of those that are held, by its place among them. */
const step = fc.oneof(fc.record({ take: fc.integer({ min: 0, max: 1000 }) }), fc.record({ release: fc.nat() }));

describe('the free list', () => {
  it('never deals out a byte twice, and counts what is held', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (steps) => {
        const { list, end } = listOf(2048);
        const held: { start: number; size: number }[] = [];
        for (const one of steps) {
          if ('take' in one) {
            const start = list.take(one.take);
            const size = roundedUp(one.take);
            expect(start % grain).toBe(0);
            expect(start + size).toBeLessThanOrEqual(end());
            for (const other of held) expect(start + size <= other.start || other.start + other.size <= start).toBe(true);
            held.push({ start, size });
            taken++;
          } else if (held.length > 0) {
            const [given] = held.splice(one.release % held.length, 1);
            list.release(given.start);
          }
          expect(list.held).toBe(held.length);
        }
      }),
    );
    expect(taken).toBeGreaterThan(1000);
  });

  it('joins what is given back, in whatever order, to one stretch', () => {
    const orders = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 }).chain((sizes) =>
      fc.record({
        sizes: fc.constant(sizes),
        order: fc.shuffledSubarray(
          sizes.map((_, k) => k),
          { minLength: sizes.length },
        ),
      }),
    );
    fc.assert(
      fc.property(orders, ({ sizes, order }) => {
        const whole = sizes.reduce((sum, size) => sum + roundedUp(size), 0);
        const { list, growths } = listOf(whole);
        const starts = sizes.map((size) => list.take(size));
        for (const k of order) list.release(starts[k]);
        expect(list.take(whole)).toBe(0);
        expect(growths).toEqual([]);
      }),
    );
  });

  it('takes the smallest stretch that holds what is asked for, so that large ones stay whole', () => {
    const { list, growths } = listOf(1024);
    const [large, , small] = [256, 64, 128, 64].map((size) => list.take(size));
    list.release(large);
    list.release(small);
    expect(list.take(100)).toBe(small);
    expect(list.take(256)).toBe(large);
    expect(growths).toEqual([]);
  });

  it('grows by what its last stretch lacks', () => {
    const { list, growths } = listOf(256);
    list.take(64);
    expect(list.take(640)).toBe(64);
    expect(growths).toEqual([640 - 192]);
    list.take(1);
    expect(growths).toEqual([448, 64]);
  });

  it('refuses what nobody holds, and keeps its account when memory does not grow', () => {
    const list = new FreeList(0, 128, () => {
      throw new RangeError('full');
    });
    expect(() => list.release(0)).toThrow('nothing was taken at 0');
    const start = list.take(64);
    list.release(start);
    expect(() => list.release(start)).toThrow('nothing was taken');
    expect(() => list.take(129)).toThrow('full');
    expect(list.held).toBe(0);
    expect(list.take(128)).toBe(0);
  });

  it('begins on a multiple of its grain', () => {
    expect(new FreeList(100, 1000, (bytes) => 1000 + bytes).take(8)).toBe(128);
  });
});
