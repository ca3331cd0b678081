import type { Shape } from '../../networks/tensorOps.ts';
import type { ColumnOps } from '../columnOps.ts';
import type { LazySignals } from '../fused/lazySignals.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import type { SimdSignal } from './simdSignals.ts';

/** Sweeps of Jacobi's method, of which few are needed; the limit of src/math/singularValues.ts. */
const mostSweeps = 60;

/** Work on the columns of one network's signals, by the kernels. */
export function simdColumns(memory: LinearMemory, { make, storedOf }: LazySignals<Stored>): ColumnOps<SimdSignal> {
  const matrix = (rows: number, columns: number): Shape => [1, rows, columns];
  return {
    cross(x, y) {
      const [, rows, m] = x.shape;
      const n = y.shape[2];
      return make(matrix(m, n), [x, y], ([left, right]) => {
        const out = memory.take(m * n);
        memory.kernels.cross(out.address, left.address, right.address, rows, m, n);
        return out;
      });
    },
    times(x, m, { upper = false, onto } = {}) {
      const [, rows, inner] = x.shape;
      const columns = m.shape[2];
      return make(matrix(rows, columns), onto ? [x, m, onto] : [x, m], ([left, right, added]) => {
        const out = memory.take(rows * columns);
        memory.kernels.times(out.address, left.address, right.address, added?.address ?? 0, rows, inner, columns, upper ? 1 : 0);
        return out;
      });
    },
    cholesky(gram) {
      const n = gram.shape[2];
      const { kernels } = memory;
      const from = storedOf(gram).address;
      const [wide, pivots, work] = [memory.take(n * n), memory.take(n), memory.take(n * n)];
      try {
        const rank = kernels.cholesky(wide.address, pivots.address, work.address, from, n);
        if (rank <= 0) {
          memory.free(wide);
          return undefined;
        }
        const upper = make(matrix(rank, n), [], () => wide);
        let condition = 0;
        const inverse = make(matrix(n, rank), [], () => {
          const out = memory.take(n * rank);
          condition = kernels.invertUpper(out.address, work.address, wide.address, pivots.address, from, rank, n);
          return out;
        });
        if (rank === n) return { upper, inverse, rank, condition };
        const dependent = make(matrix(n, n - rank), [inverse], ([found]) => {
          const out = memory.take(n * (n - rank));
          kernels.dependencies(out.address, found.address, wide.address, pivots.address, from, rank, n);
          return out;
        });
        return { upper, inverse, rank, condition, dependent };
      } finally {
        memory.free(pivots);
        memory.free(work);
      }
    },
    lengths(x) {
      const [, rows, columns] = x.shape;
      const from = storedOf(x).address;
      const gram = memory.take(columns * columns);
      memory.kernels.cross(gram.address, from, from, rows, columns, columns);
      const values = memory.view(gram);
      const lengths = Float64Array.from({ length: columns }, (_, j) => Math.sqrt(values[j * columns + j]));
      memory.free(gram);
      return lengths;
    },
    orthogonalize(x) {
      const [, rows, columns] = x.shape;
      const most = Math.min(rows, columns);
      const from = storedOf(x);
      const work = memory.take(rows + 2 * columns);
      const basis = memory.take(rows * most);
      const wide = memory.take(most * columns);
      const rank = memory.kernels.orthogonalize(basis.address, wide.address, work.address, from.address, rows, columns);
      memory.free(work);
      if (rank < 0) {
        memory.free(basis);
        memory.free(wide);
        return undefined;
      }
      memory.kernels.keepColumns(basis.address, rows, most, rank);
      return { basis: make(matrix(rows, rank), [], () => basis), upper: make(matrix(rank, columns), [], () => wide), rank };
    },
    singularValues(x) {
      const [, rows, columns] = x.shape;
      const [count, length] = rows < columns ? [rows, columns] : [columns, rows];
      const values = memory.view(storedOf(x));
      const entry = rows < columns ? (k: number, i: number) => values[k * columns + i] : (k: number, i: number) => values[i * columns + k];
      return jacobiLengths(memory, count, length, entry);
    },
  };
}

/** The lengths, descending, of vectors made orthogonal by rotations. The vectors go in longest first, scaled to lie near 1. */
function jacobiLengths(memory: LinearMemory, count: number, length: number, entry: (k: number, i: number) => number): Float64Array {
  const vectors = Array.from({ length: count }, (_, k) => Float64Array.from({ length }, (_entry, i) => entry(k, i)));
  const largest = vectors.reduce((most, vector) => vector.reduce((one, x) => Math.max(one, Math.abs(x)), most), 0);
  const scale = largest > 0 && largest < Number.POSITIVE_INFINITY ? 2 ** Math.floor(Math.log2(largest)) : 1;
  const scaled = vectors.map((vector) => vector.map((x) => x / scale)).sort((a, b) => lengthOf(b) - lengthOf(a));
  const room = memory.take(count * length);
  for (const [k, vector] of scaled.entries()) memory.view(room).set(vector, k * length);
  memory.kernels.jacobi(room.address, count, length, Number.EPSILON * Math.sqrt(count), mostSweeps);
  const turned = memory.view(room);
  const lengths = Float64Array.from(scaled, (_, k) => scale * lengthOf(turned.subarray(k * length, (k + 1) * length)));
  memory.free(room);
  return lengths.sort().reverse();
}

function lengthOf(vector: Float64Array): number {
  let squares = 0;
  for (const x of vector) squares += x * x;
  return Math.sqrt(squares);
}
