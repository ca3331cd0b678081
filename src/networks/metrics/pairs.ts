import type { LayerReading } from '../layerReading.ts';

/** The columns of R divided by their norms; a column of zeros stays zero. */
export function unitColumns({ signal: { values, rows, columns } }: LayerReading): Float64Array[] {
  const units: Float64Array[] = [];
  for (let j = 0; j < columns; j++) {
    const unit = new Float64Array(rows);
    for (let i = 0; i < rows; i++) unit[i] = values[i * columns + j];
    normalize(unit);
    units.push(unit);
  }
  return units;
}

/** Divides a vector by its length, by its largest entry first, so that no square overflows or vanishes. */
function normalize(vector: Float64Array): void {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]));
  if (!(largest > 0)) return;
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += (vector[i] / largest) ** 2;
  const length = Math.sqrt(squares);
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i] / largest / length;
}

/** The cosines of the pairs of columns of H; none where a column is zero. */
export function cosinesOfPairs(reading: LayerReading): number[] {
  const columns = unitColumns(reading);
  if (columns.some((column) => column.every((entry) => entry === 0))) return [];
  const cosines: number[] = [];
  for (let j = 1; j < columns.length; j++) {
    const later = columns[j];
    for (let k = 0; k < j; k++) {
      const earlier = columns[k];
      const height = Math.min(k + 1, earlier.length);
      let cosine = 0;
      for (let i = 0; i < height; i++) cosine += later[i] * earlier[i];
      cosines.push(Math.max(-1, Math.min(1, cosine)));
    }
  }
  return cosines;
}

/** Mean of f(cosine) over the pairs of columns of H; NaN with fewer than two samples, or where a column is zero. */
export function meanOverPairs(reading: LayerReading, f: (cosine: number) => number): number {
  const cosines = cosinesOfPairs(reading);
  return cosines.length === 0 ? Number.NaN : cosines.reduce((sum, cosine) => sum + f(cosine), 0) / cosines.length;
}
