import type { Backend } from '../../src/backends/backend.ts';
import { referenceOps } from '../../src/backends/reference/referenceOps.ts';
import type { TensorOps } from '../../src/networks/tensorOps.ts';
import {
  axes,
  binaryOps,
  broadcasts,
  gathers,
  mixedError,
  type Plain,
  plainGather,
  plainMultiply,
  plainPair,
  plainReduce,
  plainReshape,
  plainTranspose,
  plainUnary,
  reduceShapes,
  reductions,
  reshapes,
  spread,
  transposes,
  unaryOps,
  unaryRanges,
} from './plainFormulas.ts';

/** One comparison: which primitive, how far off, how many values were looked at. */
export interface Comparison {
  readonly name: string;
  readonly error: number;
  readonly values: number;
  readonly programs: number;
}

/** Multiplications that a backend must get right: odd inner sizes, single columns, one matrix or one signal for all networks. */
const products: readonly (readonly [Plain['shape'], Plain['shape'], boolean])[] = [
  [[3, 6, 4], [3, 4, 2], false],
  [[3, 4, 6], [3, 4, 2], true],
  [[2, 5, 7], [2, 7, 3], false],
  [[2, 7, 5], [2, 7, 3], true],
  [[2, 33, 65], [2, 65, 1], false],
  [[2, 1, 9], [2, 9, 5], false],
  [[1, 6, 5], [3, 5, 4], false],
  [[3, 6, 5], [1, 5, 4], false],
  [[2, 130, 127], [2, 127, 16], false],
  [[2, 127, 130], [2, 127, 16], true],
  [[2, 70, 45], [2, 45, 35], false],
  [[2, 45, 70], [2, 45, 35], true],
  [[1, 20, 1024], [1, 1024, 3], false],
];

/** Every primitive of a backend against plain formulas. */
export async function compareAll<T>(backend: Backend<T>): Promise<Comparison[]> {
  const upload = (x: Plain): T => backend.upload(x.values, x.shape);
  const done: Comparison[] = [];
  const compare = async (name: string, expected: Plain, make: () => T): Promise<void> => {
    backend.dispose(make());
    const before = backend.cost().programs;
    const result = make();
    const programs = backend.cost().programs - before;
    if (backend.ops.shape(result).join() !== expected.shape.join()) throw new Error(`${name} has shape ${backend.ops.shape(result)}`);
    const [actual] = await backend.read([result]);
    done.push({ name, error: mixedError(actual, expected.values), values: actual.length, programs });
    backend.dispose(result);
  };
  for (const op of unaryOps) {
    const x = spread([3, 25, 31], ...unaryRanges[op], 1);
    x.values[0] = 0;
    const signal = upload(x);
    await compare(op, { shape: x.shape, values: x.values.map(plainUnary[op]) }, () => backend.ops[op](signal));
  }
  for (const op of binaryOps) {
    for (const [left, right] of broadcasts) {
      const a = spread(left, -3, 3, 2);
      const b = spread(right, -3, 3, 3);
      const [first, second] = [upload(a), upload(b)];
      await compare(`${op} [${left}] [${right}]`, plainPair(op, a, b), () => backend.ops[op](first, second));
    }
  }
  for (const shape of reduceShapes) {
    for (const axis of axes) {
      const x = spread(shape, -2, 4, 4);
      const signal = upload(x);
      for (const op of reductions) await compare(`${op} ${axis} [${shape}]`, plainReduce(x, axis, op), () => backend.ops[op](signal, axis));
    }
  }
  for (const [w, h, transposed] of products) {
    const weights = spread(w, -0.3, 0.3, 5);
    const x = spread(h, -2, 2, 6);
    const [left, right] = [upload(weights), upload(x)];
    const name = `multiply [${w}]${transposed ? "'" : ''} [${h}]`;
    await compare(name, plainMultiply(weights, x, transposed), () => backend.multiply(left, right, transposed));
  }
  for (const [a, b, transposed] of products.slice(0, 8)) {
    const [left, right] = [spread(a, -1, 1, 8), spread(b, -2, 2, 9)];
    const [first, second] = [upload(left), upload(right)];
    const name = `product [${a}]${transposed ? "'" : ''} [${b}]`;
    await compare(name, plainMultiply(left, right, transposed), () => backend.ops.product(first, second, transposed));
  }
  for (const [from, to] of reshapes) {
    const x = spread(from, -2, 2, 10);
    const signal = upload(x);
    await compare(`reshape [${from}] [${to}]`, plainReshape(x, to), () => backend.ops.reshape(signal, to));
  }
  for (const [shape, units] of gathers) {
    const x = spread(shape, -2, 2, 11);
    const signal = upload(x);
    await compare(`gather [${shape}] [${units.length}]`, plainGather(x, units), () => backend.ops.gather(signal, units));
  }
  for (const shape of transposes) {
    const x = spread(shape, -2, 2, 12);
    const signal = upload(x);
    await compare(`transpose [${shape}]`, plainTranspose(x), () => backend.ops.transpose(signal));
  }
  const x = spread([2, 5, 3], -2, 2, 7);
  const signal = upload(x);
  await compare('scale', { shape: x.shape, values: x.values.map((v) => v * -1.75) }, () => backend.ops.scale(signal, -1.75));
  await compare('shift', { shape: x.shape, values: x.values.map((v) => v + 0.3) }, () => backend.ops.shift(signal, 0.3));
  return done;
}

/** V softmax(K^T Q), over keys, of parts of x: moves, reductions and products that are made from each other. */
function attention<T>(ops: TensorOps<T>, x: T): T {
  const [keys, queries, values] = [0, 3, 6].map((from) => ops.gather(x, Int32Array.of(from, from + 1, -1, from + 2)));
  const scores = ops.scale(ops.product(keys, queries, true), 0.5);
  const weights = ops.exp(ops.subtract(scores, ops.largest(scores, 'unit')));
  const shares = ops.multiply(weights, ops.reciprocalOrZero(ops.sum(weights, 'unit')));
  const mixed = ops.transpose(ops.product(values, shares));
  const [networks, tokens, units] = ops.shape(mixed);
  return ops.softplus(ops.reshape(mixed, [networks, units, tokens]));
}

/** How far a formula of every kind of primitive, calculated as lazily as a backend can, is from the reference. */
export async function attentionError<T>(backend: Backend<T>): Promise<number> {
  const x = spread([3, 9, 5], -3, 3, 13);
  const signal = backend.upload(x.values, x.shape);
  const [result] = backend.scope(() => [attention(backend.ops, signal)] as const);
  const [values] = await backend.read([result]);
  backend.dispose(signal, result);
  return mixedError(values, attention(referenceOps, x).values);
}
