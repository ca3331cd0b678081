import { fillNormals } from '../../src/math/normals.ts';
import { orthonormalFrame } from '../../src/math/orthonormalFrame.ts';
import { triangularFactor } from '../../src/math/triangularFactor.ts';
import type { LayerReading } from '../../src/networks/layerReading.ts';

/** The reading of a matrix H, row-major d x n. */
export function readingOf(values: Float64Array, width: number, batch: number, logScale = 0): LayerReading {
  const signal = { rows: Math.min(width, batch), columns: batch, values: triangularFactor(values, width, batch), logScale };
  return { width, batch, epsilon: 2 ** -52, signal };
}

/** A reproducible matrix of standard normal entries. */
export function normals(rows: number, columns: number, stream: number): Float64Array {
  const values = new Float64Array(rows * columns);
  fillNormals(values, { seed: 99, network: 0, stream }, rows, columns);
  return values;
}

/** U diag(s) V^T in random frames: a matrix whose singular values are known. */
export function withSingularValues(rows: number, columns: number, s: readonly number[], stream: number): Float64Array {
  const u = orthonormalFrame(normals(rows, s.length, stream), rows, s.length);
  const v = orthonormalFrame(normals(columns, s.length, stream + 1), columns, s.length);
  return Float64Array.from({ length: rows * columns }, (_, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    return s.reduce((sum, value, k) => sum + u[i * s.length + k] * value * v[j * s.length + k], 0);
  });
}
