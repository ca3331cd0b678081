import { describe, expect, it } from 'vitest';
import type { NetworkRecord } from '../../src/sampler/networkRecord.ts';
import { Deal } from '../../src/worker/crew/deal.ts';

/** Records that are told apart by a number. */
const records = (...marks: readonly number[]): NetworkRecord[] => marks.map((mark) => ({ measured: {}, observed: {}, noVarianceAt: mark }));
const marks = (deal: Deal): (number | undefined)[] => [...deal.ready()].map(({ noVarianceAt }) => noVarianceAt);

describe('a deal', () => {
  it('gives each member its own networks as long as there are some, then those of others', () => {
    const deal = new Deal(8);
    expect(deal.take(1, 3, 2, 0)).toEqual([1, 4]);
    expect(deal.take(1, 3, 2, 0)).toEqual([7]);
    expect(deal.take(1, 3, 2, 0)).toEqual([0, 2]);
    expect(deal.take(0, 3, 9, 0)).toEqual([3, 6]);
    expect([deal.take(2, 3, 9, 0), deal.take(2, 3, 9, 0), deal.left]).toEqual([[5], [], 0]);
  });

  it('lets records out in the order of their numbers, each once', () => {
    const deal = new Deal(4);
    const [even, odd] = [deal.take(0, 2, 2, 0), deal.take(1, 2, 2, 0)];
    deal.put(odd, records(11, 13));
    expect(marks(deal)).toEqual([]);
    deal.put(even, records(10, 12));
    expect([deal.isDone, marks(deal), deal.isDone, marks(deal)]).toEqual([false, [10, 11, 12, 13], true, []]);
  });

  it('has others draw what is late or failed, and takes what comes first', () => {
    const deal = new Deal(3);
    const late = deal.take(0, 1, 2, 100);
    const failed = deal.take(0, 1, 1, 200);
    deal.put(failed, undefined);
    expect(deal.left).toBe(1);
    deal.reclaim(150);
    expect(deal.left).toBe(3);
    const again = deal.take(0, 1, 1, 300);
    expect([late, failed, again]).toEqual([[0, 1], [2], [0]]);
    deal.put(again, records(1));
    deal.put(late, records(2, 3));
    expect([marks(deal), deal.left]).toEqual([[1, 3], 1]);
  });
});
