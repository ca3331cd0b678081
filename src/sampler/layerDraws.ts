import type { Backend, DrawAddress } from '../backends/backend.ts';
import { LAST_SUB_STREAM } from '../backends/streams.ts';
import { keptDraw } from '../networks/runMemory.ts';
import type { WeightOps } from '../networks/weights/weightLaw.ts';
import type { Chunk } from './chunk.ts';
import { isInLaw, type Sampling } from './sampling.ts';

/** Sub-streams that an affine map of a layer has: its weights, and a further draw. */
const subStreamsOfMap = 2;

/** The sub-stream of dropout: the last one, so that six maps fit before it. */
export const dropoutSubStream = LAST_SUB_STREAM;

/** The sub-stream of draw number `draw` of map number `map` of a layer. */
export function subStreamOf(map: number, draw = 0): number {
  const subStream = map * subStreamsOfMap + draw;
  if (subStream >= dropoutSubStream) throw new RangeError(`a layer has no affine map number ${map}`);
  return subStream;
}

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
  /** A fresh bias of variance sigma_b^2 for so many rows, to be added where it takes effect; none where there are no biases. */
  bias(rows: number): { addTo(a: T): T } | undefined;
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
  const { ops } = backend;
  const { biasVariance } = spec.network;
  return {
    take,
    bias: (rows) => {
      if (biasVariance === 0) return undefined;
      const drawn = take({ role: 'bias', law: 'gaussian', rows, columns: 1 }, (matrices) => matrices.normals(rows, 1));
      return { addTo: (a) => ops.add(a, ops.scale(drawn, Math.sqrt(biasVariance))) };
    },
    release: () => store.release(...taken),
  };
}
