import { productShape } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** How one factor walks through memory: the weight of output row r and input row k is weights[start + r * rowStep + k * innerStep]. */
interface Walk {
  readonly rows: number;
  readonly inner: number;
  readonly rowStep: number;
  readonly innerStep: number;
}

/** W x for each network, or W^T x: [N, d', d] by [N, d, n], a network axis of size 1 standing for all networks. */
export function multiplyStack(weights: ReferenceSignal, x: ReferenceSignal, transposed: boolean): ReferenceSignal {
  const out = zeros(productShape(weights.shape, x.shape, transposed));
  const [, weightRows, weightColumns] = weights.shape;
  const walk: Walk = transposed
    ? { rows: weightColumns, inner: weightRows, rowStep: 1, innerStep: weightColumns }
    : { rows: weightRows, inner: weightColumns, rowStep: weightColumns, innerStep: 1 };
  const weightSize = weights.shape[0] === 1 ? 0 : weightRows * weightColumns;
  const xSize = x.shape[0] === 1 ? 0 : x.shape[1] * x.shape[2];
  for (let network = 0; network < out.shape[0]; network++) {
    const from = network * weightSize;
    const start = network * xSize;
    const w = weights.values.subarray(from, from + weightRows * weightColumns);
    const h = x.values.subarray(start, start + x.shape[1] * x.shape[2]);
    const y = out.values.subarray(network * walk.rows * x.shape[2], (network + 1) * walk.rows * x.shape[2]);
    multiplyOne(y, w, h, walk, x.shape[2]);
  }
  return out;
}

/** Adds W x to y, two rows of y by four rows of x at a time, so that each value loaded is used more than once. */
function multiplyOne(y: Float64Array, w: Float64Array, x: Float64Array, { rows, inner, rowStep, innerStep }: Walk, n: number): void {
  const evenRows = rows - (rows % 2);
  const wholeInner = inner - (inner % 4);
  for (let k = 0; k < wholeInner; k += 4) {
    for (let r = 0; r < evenRows; r += 2) {
      const p = r * rowStep + k * innerStep;
      const q = p + rowStep;
      const a0 = w[p],
        a1 = w[p + innerStep],
        a2 = w[p + 2 * innerStep],
        a3 = w[p + 3 * innerStep];
      const b0 = w[q],
        b1 = w[q + innerStep],
        b2 = w[q + 2 * innerStep],
        b3 = w[q + 3 * innerStep];
      const x0 = k * n,
        x1 = x0 + n,
        x2 = x1 + n,
        x3 = x2 + n;
      const upper = r * n,
        lower = upper + n;
      for (let j = 0; j < n; j++) {
        const h0 = x[x0 + j],
          h1 = x[x1 + j],
          h2 = x[x2 + j],
          h3 = x[x3 + j];
        y[upper + j] += a0 * h0 + a1 * h1 + (a2 * h2 + a3 * h3);
        y[lower + j] += b0 * h0 + b1 * h1 + (b2 * h2 + b3 * h3);
      }
    }
    if (evenRows < rows) for (let tail = k; tail < k + 4; tail++) addRow(y, evenRows, w[evenRows * rowStep + tail * innerStep], x, tail, n);
  }
  for (let k = wholeInner; k < inner; k++) {
    for (let r = 0; r < rows; r++) addRow(y, r, w[r * rowStep + k * innerStep], x, k, n);
  }
}

function addRow(y: Float64Array, row: number, weight: number, x: Float64Array, inner: number, n: number): void {
  for (let j = 0; j < n; j++) y[row * n + j] += weight * x[inner * n + j];
}
