import { MOST_SWEEPS, SETTLED } from '../../math/singularValues.ts';
import type { Shape } from '../../networks/tensorOps.ts';
import type { ColumnOps } from '../columnOps.ts';
import type { LazySignals } from '../fused/lazySignals.ts';
import type { LinearMemory, Stored } from './linearMemory.ts';
import type { SimdSignal } from './simdSignals.ts';

const bytesOfNumber = 8;

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
      const [, rows, stride] = x.shape;
      const [, inner, columns] = m.shape;
      if (inner > stride) throw new RangeError(`${stride} columns do not meet ${inner} rows`);
      return make(matrix(rows, columns), onto ? [x, m, onto] : [x, m], ([left, right, added]) => {
        const out = memory.take(rows * columns);
        memory.kernels.times(out.address, left.address, right.address, added?.address ?? 0, rows, stride, inner, columns, upper ? 1 : 0);
        return out;
      });
    },
    withRows(x, rows) {
      const columns = x.shape[2];
      return make(matrix(rows, columns), [x], ([from]) => {
        const out = memory.take(rows * columns);
        const [given, found] = [memory.view(from), memory.view(out)];
        const count = Math.min(given.length, found.length);
        found.set(given.subarray(0, count));
        found.fill(0, count);
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
        const upper = make(matrix(rank, n), [], () => leading(wide, rank * n));
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
      return {
        basis: make(matrix(rows, rank), [], () => leading(basis, rows * rank)),
        upper: make(matrix(rank, columns), [], () => leading(wide, rank * columns)),
        rank,
      };
    },
    singularValues(x) {
      const [, rows, columns] = x.shape;
      const values = memory.view(storedOf(x));
      const [count, length] = rows < columns ? [rows, columns] : [columns, rows];
      const [step, stride] = rows < columns ? [columns, 1] : [1, columns];
      const largest = largestMagnitude(values);
      const scale = largest > 0 && largest < Number.POSITIVE_INFINITY ? 2 ** Math.floor(Math.log2(largest)) : 1;
      const squares = new Float64Array(count);
      for (let k = 0; k < count; k++) for (let i = 0; i < length; i++) squares[k] += (values[k * step + i * stride] / scale) ** 2;
      // The longest first, so that rotations converge sooner.
      const order = Array.from(squares, (_, k) => k).sort((a, b) => squares[b] - squares[a]);
      const room = memory.scratch(count * length + count);
      const vectors = memory.view(room);
      const from = memory.view(storedOf(x));
      for (const [at, k] of order.entries())
        for (let i = 0; i < length; i++) vectors[at * length + i] = from[k * step + i * stride] / scale;
      const lengths = room.address + count * length * bytesOfNumber;
      memory.kernels.jacobi(room.address, lengths, count, length, Number.EPSILON * Math.sqrt(count), SETTLED, MOST_SWEEPS);
      return memory
        .view({ address: lengths, size: count })
        .map((one) => scale * one)
        .sort()
        .reverse();
    },
  };
}

/** The first numbers of what was taken; freed, all of it is. */
const leading = ({ address }: Stored, size: number): Stored => ({ address, size });

function largestMagnitude(values: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < values.length; k++) largest = Math.max(largest, Math.abs(values[k]));
  return largest;
}
