import type { LayerReading } from '../layerReading.ts';

/** The samples of a layer around their mean, in the coordinates of the factor R. */
export interface CentredSignal {
  /** R less its mean column, row-major, as large as R. */
  readonly values: Float64Array;
  /** ||H - mean column||_F / ||H||_F, between 0 and 1; 0 where it is no more than rounding, NaN where H = 0. */
  readonly residual: number;
}

/**
 * What is left of R without the mean of its columns. Entries of H carry a relative error of machine epsilon, so that what is below n epsilon of
 * ||H||_F, the share at which a rank is decided too, counts as 0.
 */
export function centredSignal({ batch, epsilon, signal: { values, rows, columns } }: LayerReading): CentredSignal {
  const centred = new Float64Array(values.length);
  const [whole, left] = [new RunningNorm(), new RunningNorm()];
  for (let i = 0; i < rows; i++) {
    const row = values.subarray(i * columns, (i + 1) * columns);
    const mean = row.reduce((sum, entry) => sum + entry / columns, 0);
    row.forEach((entry, j) => {
      centred[i * columns + j] = entry - mean;
      whole.add(entry);
      left.add(entry - mean);
    });
  }
  const residual = left.over(whole);
  return residual <= batch * epsilon ? { values: centred.fill(0), residual: 0 } : { values: centred, residual };
}

/** A root of a sum of squares, scaled by the largest entry so that no square overflows or vanishes. */
class RunningNorm {
  #scale = 0;
  #squares = 1;

  add(entry: number): void {
    const size = Math.abs(entry);
    if (size === 0) return;
    if (size <= this.#scale) this.#squares += (size / this.#scale) ** 2;
    else {
      this.#squares = 1 + (this.#scale === 0 ? 0 : this.#squares * (this.#scale / size) ** 2);
      this.#scale = size;
    }
  }

  over(other: RunningNorm): number {
    return (this.#scale / other.#scale) * Math.sqrt(this.#squares / other.#squares);
  }
}
