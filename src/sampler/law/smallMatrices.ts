import type { Backend } from '../../backends/backend.ts';

/** The leading `rows` rows of each column; rows of zeros where there are fewer. By a product, for matrices that are small or met once. */
export function withRows<T>(backend: Pick<Backend<T>, 'ops' | 'multiply' | 'upload'>, x: T, rows: number): T {
  const [, had] = backend.ops.shape(x);
  if (rows === had) return x;
  const selection = new Float64Array(rows * had);
  for (let i = 0; i < Math.min(rows, had); i++) selection[i * had + i] = 1;
  return backend.multiply(backend.upload(selection, [1, rows, had]), x);
}
