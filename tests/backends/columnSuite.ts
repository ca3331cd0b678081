import type { Backend } from '../../src/backends/backend.ts';
import type { ColumnOps } from '../../src/backends/columnOps.ts';
import { gaussianMatrix, identity, largestDifference, transposed, transposedProduct } from '../math/matrices.ts';
import { withSingularValues } from '../networks/readings.ts';

/** What a backend's work on columns gave against plain formulas: the largest relative error. */
export interface ColumnError {
  readonly name: string;
  readonly error: number;
}

/** Every operation on columns, on matrices of several shapes, by a backend that has them. */
export async function columnErrors<T>(backend: Backend<T>): Promise<ColumnError[]> {
  const { columns } = backend;
  if (!columns) throw new Error('no work on columns');
  const shapes = [
    [1, 1],
    [7, 1],
    [9, 4],
    [33, 16],
    [130, 31],
  ] as const;
  const errors: ColumnError[] = [];
  for (const [rows, n] of shapes) {
    errors.push(...(await productErrors(backend, columns, rows, n)), ...(await factorErrors(backend, columns, rows, n)));
  }
  return errors;
}

async function readOne<T>(backend: Backend<T>, signal: T): Promise<Float64Array> {
  return (await backend.read([signal]))[0];
}

async function productErrors<T>(backend: Backend<T>, columns: ColumnOps<T>, rows: number, n: number): Promise<ColumnError[]> {
  const name = `${rows} x ${n}`;
  const [x, y, small] = [gaussianMatrix(rows, n, 1), gaussianMatrix(rows, n + 2, 2), gaussianMatrix(n, n + 2, 3)];
  const up = (values: Float64Array, height: number): T => backend.upload(values, [1, height, values.length / height]);
  const upper = small.map((entry, at) => (at % (n + 2) < Math.floor(at / (n + 2)) ? 0 : entry));
  const plain = (m: Float64Array): Float64Array => transposedProduct(transposed(x, rows), m, n);
  const found = {
    cross: [columns.cross(up(x, rows), up(y, rows)), transposedProduct(x, y, rows)],
    gram: [columns.cross(up(x, rows), up(x, rows)), transposedProduct(x, x, rows)],
    times: [columns.times(up(x, rows), up(small, n)), plain(small)],
    'times upper': [columns.times(up(x, rows), up(upper, n), { upper: true }), plain(upper)],
    'times onto': [columns.times(up(x, rows), up(small, n), { onto: up(y, rows) }), plain(small).map((entry, at) => entry + y[at])],
  } satisfies Record<string, [T, Float64Array]>;
  const errors: ColumnError[] = [];
  for (const [operation, [signal, expected]] of Object.entries(found) as [string, [T, Float64Array]][]) {
    errors.push({ name: `${operation} ${name}`, error: largestDifference(await readOne(backend, signal), expected) / rows });
  }
  return errors;
}

async function factorErrors<T>(backend: Backend<T>, columns: ColumnOps<T>, rows: number, n: number): Promise<ColumnError[]> {
  const name = `${rows} x ${n}`;
  const values = Array.from({ length: n }, (_, k) => 10 ** (-k / 16));
  const x = withSingularValues(rows, n, values, 7);
  const signal = backend.upload(x, [1, rows, n]);
  const gram = columns.cholesky(columns.cross(signal, signal));
  const factors = columns.orthogonalize(signal);
  if (!gram || !factors) throw new Error(`${name}: no factor`);
  const [r, inverse, q, upper] = await backend.read([gram.upper, gram.inverse, factors.basis, factors.upper]);
  const found = columns.singularValues(factors.upper);
  return [
    { name: `cholesky ${name}`, error: largestDifference(transposedProduct(r, r, n), transposedProduct(x, x, rows)) },
    { name: `inverse ${name}`, error: largestDifference(transposedProduct(transposed(r, n), inverse, n), identity(n)) },
    { name: `basis ${name}`, error: largestDifference(transposedProduct(q, q, rows), identity(n)) },
    { name: `upper ${name}`, error: largestDifference(transposedProduct(transposed(q, rows), upper, n), x) },
    { name: `singular values ${name}`, error: largestDifference(found, Float64Array.from(values)) },
  ];
}
