import type { LayerReading } from '../layerReading.ts';

/** The columns of R divided by their norms; a column of zeros stays zero. */
export function unitColumns({ signal: { values, rows, columns } }: LayerReading): Float64Array[] {
  return Array.from({ length: columns }, (_, j) => {
    const column = Float64Array.from({ length: rows }, (_entry, i) => values[i * columns + j]);
    const norm = Math.hypot(...column);
    return norm > 0 ? column.map((entry) => entry / norm) : column;
  });
}

/** Mean of f(cosine) over the pairs of columns of H; NaN with fewer than two samples, or where a column is zero. */
export function meanOverPairs(reading: LayerReading, f: (cosine: number) => number): number {
  const columns = unitColumns(reading);
  if (columns.length < 2 || columns.some((column) => column.every((entry) => entry === 0))) return Number.NaN;
  let sum = 0;
  for (let j = 1; j < columns.length; j++) {
    for (let k = 0; k < j; k++) {
      let cosine = 0;
      for (let i = 0; i <= k && i < columns[k].length; i++) cosine += columns[j][i] * columns[k][i];
      sum += f(Math.max(-1, Math.min(1, cosine)));
    }
  }
  return sum / ((columns.length * (columns.length - 1)) / 2);
}
