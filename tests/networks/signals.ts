import type { ReferenceSignal } from '../../src/backends/reference/referenceSignal.ts';
import { fillNormals } from '../../src/math/normals.ts';
import type { Shape } from '../../src/networks/tensorOps.ts';

/** A matrix as rows, for formulas that read like the definition. */
export type Rows = readonly (readonly number[])[];

/** A reproducible signal of standard normal entries. */
export function normalSignal(shape: Shape, stream: number): ReferenceSignal {
  const [networks, units, inputs] = shape;
  const values = new Float64Array(networks * units * inputs);
  for (let network = 0; network < networks; network++) {
    fillNormals(values, { seed: 20_240_601, network, stream }, units, inputs, network * units * inputs);
  }
  return { shape, values };
}

/** Network k of a signal, as rows. */
export function rowsOf({ shape: [, units, inputs], values }: ReferenceSignal, k = 0): Rows {
  return Array.from({ length: units }, (_, i) => Array.from({ length: inputs }, (_entry, j) => values[(k * units + i) * inputs + j]));
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
export const transposed = (rows: Rows): Rows => rows[0].map((_, j) => rows.map((row) => row[j]));
export const product = (a: Rows, b: Rows): Rows => {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => row.reduce((sum, entry, k) => sum + entry * column[k], 0)));
};
export const mapped = (rows: Rows, f: (x: number, i: number, j: number) => number): Rows =>
  rows.map((row, i) => row.map((x, j) => f(x, i, j)));

/** The largest difference between two matrices of one shape. */
export function largestDifference(a: Rows, b: Rows): number {
  return Math.max(...a.flatMap((row, i) => row.map((x, j) => Math.abs(x - b[i][j]))));
}
