import { LAST_SUB_STREAM } from '../../backends/streams.ts';
import { gramSchmidt } from '../../math/gramSchmidt.ts';
import { inputDimension, unitsOf } from '../../networks/dimensions.ts';
import { lyapunovDirections } from '../../networks/lyapunovDirections.ts';
import type { Chunk } from '../chunk.ts';
import type { Sampling } from '../sampling.ts';
import type { Follower } from './follower.ts';
import { pushLayer } from './pushLayer.ts';

/** The counters of the directions: of the input, and of no input distribution. */
const directions = { layer: 0, role: 'input', subStream: LAST_SUB_STREAM } as const;

/**
 * The finite-time Lyapunov exponents of the map of the whole batch (LayerReading.lyapunov): k random orthonormal directions in its d n dimensions are
 * pushed through each layer and made orthonormal again, X = Q R, and the logarithms of R_ii added up (Benettin et al. 1980; Eckmann and Ruelle 1985,
 * section V.C). Gram-Schmidt runs here in float64, on k d n numbers a layer.
 */
export async function followLyapunov<T>(sampling: Sampling<T>, { firstNetwork }: Chunk): Promise<Follower<T>> {
  const { backend, spec } = sampling;
  const { batch } = spec.inputs;
  const count = lyapunovDirections(spec);
  const sums = new Float64Array(count);
  /** Which directions are left. */
  let alive = Array.from(sums, (_, i) => i);
  let tangent: T | undefined;

  /** Adds up ln R_ii, and keeps Q; directions in which nothing is left are lost. */
  const orthonormalize = (vectors: Float64Array, units: number): void => {
    const found = gramSchmidt(exchanged(vectors, alive.length, units * batch), units * batch, alive.length);
    if (tangent !== undefined) backend.dispose(tangent);
    tangent = undefined;
    if (found === undefined) return void sums.fill(Number.NaN);
    const { basis, upper, rank } = found;
    const columns = alive.length;
    const leading = Array.from({ length: rank }, (_, row) => firstEntry(upper, row, columns));
    const kept = leading.map(({ column }) => alive[column]);
    for (const i of alive) if (!kept.includes(i)) sums[i] = Number.NEGATIVE_INFINITY;
    leading.forEach(({ value }, row) => {
      sums[kept[row]] += Math.log(value);
    });
    alive = kept;
    if (rank > 0) tangent = backend.upload(exchanged(basis, units * batch, rank), [rank, units, batch]);
  };

  const units = inputDimension(spec);
  const drawn = backend.matrices({ seed: spec.seed, firstNetwork, networks: 1, ...directions }).normals(count, units * batch);
  try {
    const [start] = await backend.read([drawn]);
    orthonormalize(start, units);
  } finally {
    backend.dispose(drawn);
  }
  sums.fill(0);
  return {
    atInput: {},
    step: async (place) => {
      const present = tangent;
      if (present !== undefined) {
        const [pushed] = backend.scope(() => [pushLayer(sampling, place, present)]);
        try {
          const [vectors] = await backend.read([pushed]);
          orthonormalize(vectors, unitsOf(spec, place.layer));
        } finally {
          backend.dispose(pushed);
        }
      }
      return { lyapunov: sums.map((sum) => sum / place.layer) };
    },
    release: () => {
      if (tangent !== undefined) backend.dispose(tangent);
    },
  };
}

/** Where row `row` of a triangular factor begins. */
function firstEntry(upper: Float64Array, row: number, columns: number): { readonly column: number; readonly value: number } {
  const column = upper.subarray(row * columns, (row + 1) * columns).findIndex((entry) => entry > 0);
  return { column, value: upper[row * columns + column] };
}

/** The row-major transpose of a row-major rows x columns matrix. */
function exchanged(values: Float64Array, rows: number, columns: number): Float64Array {
  const out = new Float64Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) out[column * rows + row] = values[row * columns + column];
  return out;
}
