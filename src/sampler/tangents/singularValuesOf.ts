import type { Backend } from '../../backends/backend.ts';
import { singularValues } from '../../math/singularValues.ts';

/**
 * The singular values of a matrix [1, rows, columns], descending, by one-sided Jacobi in float64: where the backend has it, else here. About
 * 10 m^2 max(rows, columns) multiplications for m = min(rows, columns). NaN where an entry is not finite.
 */
export async function singularValuesOf<T>(backend: Backend<T>, matrix: T): Promise<Float64Array> {
  const [, rows, columns] = backend.ops.shape(matrix);
  const [values] = await backend.read([matrix]);
  if (!values.every(Number.isFinite)) return new Float64Array(Math.min(rows, columns)).fill(Number.NaN);
  return backend.columns?.singularValues(matrix) ?? singularValues(values, rows, columns);
}
