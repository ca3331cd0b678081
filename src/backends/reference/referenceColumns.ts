import { cholesky } from '../../math/cholesky.ts';
import { gramSchmidt } from '../../math/gramSchmidt.ts';
import { singularValues } from '../../math/singularValues.ts';
import type { ColumnOps } from '../columnOps.ts';
import { productShape, squareSize } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** Rows, columns and values of a signal of one network; throws a RangeError for several. */
function matrixOf({ shape: [networks, rows, columns], values }: ReferenceSignal) {
  if (networks !== 1) throw new RangeError(`columns are worked on network by network, not ${networks} at once`);
  return { rows, columns, values };
}

function cross(x: ReferenceSignal, y: ReferenceSignal): ReferenceSignal {
  const [left, right] = [matrixOf(x), matrixOf(y)];
  const { values } = right;
  const out = zeros(productShape(x.shape, y.shape, true));
  for (let row = 0; row < left.rows; row++) {
    for (let i = 0; i < left.columns; i++) {
      const entry = left.values[row * left.columns + i];
      const [to, from] = [i * right.columns, row * right.columns];
      for (let j = 0; j < right.columns; j++) out.values[to + j] += entry * values[from + j];
    }
  }
  return out;
}

const times: ColumnOps<ReferenceSignal>['times'] = (x, m, { upper = false, onto } = {}) => {
  const [tall, small] = [matrixOf(x), matrixOf(m)];
  if (small.rows > tall.columns) throw new RangeError(`${tall.columns} columns do not meet ${small.rows} rows`);
  const { columns } = small;
  const out = zeros([1, tall.rows, columns]);
  if (onto) out.values.set(matrixOf(onto).values);
  for (let row = 0; row < tall.rows; row++) {
    for (let i = 0; i < small.rows; i++) {
      const entry = tall.values[row * tall.columns + i];
      for (let j = upper ? i : 0; j < columns; j++) out.values[row * columns + j] += entry * small.values[i * columns + j];
    }
  }
  return out;
};

/** The work on columns in float64, in the order of evaluation that the formulas have. */
export const referenceColumns: ColumnOps<ReferenceSignal> = {
  cross,
  times,
  withRows(x, rows) {
    const { columns, values } = matrixOf(x);
    const out = zeros([1, rows, columns]);
    out.values.set(values.subarray(0, Math.min(rows * columns, values.length)));
    return out;
  },
  cholesky(gram) {
    const size = squareSize(gram.shape);
    const found = cholesky(matrixOf(gram).values, size);
    if (!found) return undefined;
    const { rank, condition } = found;
    const upper = { shape: [1, rank, size], values: found.upper } as const;
    const inverse = { shape: [1, size, rank], values: found.inverse } as const;
    if (rank === size) return { upper, inverse, rank, condition };
    return { upper, inverse, rank, condition, dependent: { shape: [1, size, size - rank], values: found.dependent } };
  },
  lengths(x) {
    const { rows, columns, values } = matrixOf(x);
    const squares = new Float64Array(columns);
    for (let k = 0; k < rows * columns; k++) squares[k % columns] += values[k] * values[k];
    return squares.map(Math.sqrt);
  },
  orthogonalize(x) {
    const { rows, columns, values } = matrixOf(x);
    const found = gramSchmidt(values, rows, columns);
    if (!found) return undefined;
    const { basis, upper, rank } = found;
    return { basis: { shape: [1, rows, rank], values: basis }, upper: { shape: [1, rank, columns], values: upper }, rank };
  },
  singularValues(x) {
    const { rows, columns, values } = matrixOf(x);
    return singularValues(values, rows, columns);
  },
};
