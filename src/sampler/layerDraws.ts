import type { Backend, DrawAddress } from '../backends/backend.ts';
import { keptDraw } from '../networks/runMemory.ts';
import type { WeightOps } from '../networks/weights/weightLaw.ts';
import type { Chunk } from './chunk.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** Which draw of a layer, and its size. */
interface Wanted {
  readonly role: DrawAddress['role'];
  readonly subStream?: number;
  /** What tells it from other draws at the same counters. */
  readonly law: string;
  readonly rows: number;
  readonly columns: number;
}

/** The draws of one layer: from the store where it has them, else from their counters. */
export interface LayerDraws<T> {
  take(wanted: Wanted, draw: (ops: WeightOps<T>) => T): T;
  /** a plus a fresh bias of variance sigma_b^2 a unit; a itself where there are no biases. */
  addBias(a: T): T;
  /** Frees what the store does not keep. */
  release(): void;
}

/** What a law of weights is built from at one address; a second draw reads the next sub-stream. */
function weightOps<T>(backend: Backend<T>, address: DrawAddress): WeightOps<T> {
  const second = { ...address, subStream: (address.subStream ?? 0) + 1 };
  const secondNormals = (rows: number, columns: number): T => backend.matrices(second).normals(rows, columns);
  return { ...backend.ops, ...backend.matrices(address), secondNormals };
}

export function layerDraws<T>({ backend, spec, weights: store }: Sampling<T>, chunk: Chunk, layer: number): LayerDraws<T> {
  const taken: T[] = [];
  const take: LayerDraws<T>['take'] = ({ role, subStream, ...wanted }, draw) => {
    const address: DrawAddress = { seed: spec.seed, ...chunk, layer, role, subStream };
    const drawn = (): T => backend.scope((): readonly [T] => [draw(weightOps(backend, address))])[0];
    const isKept = !isInLaw(spec) || wanted.rows * wanted.columns * Float64Array.BYTES_PER_ELEMENT <= keptDraw;
    const signal = isKept ? store.take({ ...address, ...wanted }, drawn) : drawn();
    taken.push(signal);
    return signal;
  };
  const { width, biasVariance } = spec.network;
  const bias =
    biasVariance > 0 ? take({ role: 'bias', law: 'gaussian', rows: width, columns: 1 }, (ops) => ops.normals(width, 1)) : undefined;
  return {
    take,
    addBias: (a) => (bias === undefined ? a : backend.ops.add(a, backend.ops.scale(bias, Math.sqrt(biasVariance)))),
    release: () => store.release(...taken),
  };
}
