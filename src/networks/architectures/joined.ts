import type { TensorOps } from '../tensorOps.ts';

const lists = new Map<string, Int32Array>();

/** The list that puts `count` units at `start` of `total`, with zeros around them; the same object whenever it is asked for. */
function placeOf(start: number, count: number, total: number): Int32Array {
  const name = [start, count, total].join();
  let list = lists.get(name);
  if (list === undefined) {
    list = Int32Array.from({ length: total }, (_, unit) => (unit >= start && unit < start + count ? unit - start : -1));
    lists.set(name, list);
  }
  return list;
}

/** The units of a, then those of b. */
export function joined<T>(ops: TensorOps<T>, a: T, b: T): T {
  const [first, second] = [ops.shape(a)[1], ops.shape(b)[1]];
  const total = first + second;
  return ops.add(ops.gather(a, placeOf(0, first, total)), ops.gather(b, placeOf(first, second, total)));
}
