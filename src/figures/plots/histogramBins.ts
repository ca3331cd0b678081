/** How often values fall into bins of one width from `start` to `end`, and beyond, as a density. */
export interface Bins {
  readonly start: number;
  readonly width: number;
  readonly end: number;
  /** Share of all values in a bin, divided by its width. */
  readonly densities: Float64Array;
  /** The same beyond `end`, as if it were one bin more. */
  readonly beyond: number;
  /** Values that are numbers. */
  readonly count: number;
}

/** Counts values that are not negative into bins; what is no number is left out. */
export function binned(values: ArrayLike<number>, end: number, bins: number): Bins {
  const width = end / bins;
  const counts = new Float64Array(bins + 1);
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    if (Number.isNaN(values[k])) continue;
    // What is at the end by all its digits but the last belongs to the last bin, and what is so at another edge to the bin that begins there.
    const bin = values[k] <= end * (1 + 1e-6) ? Math.min(bins - 1, Math.floor(values[k] / width + 1e-6 * bins)) : bins;
    counts[bin]++;
    count++;
  }
  const densities = counts.map((found) => (count === 0 ? 0 : found / (count * width)));
  return { start: 0, width, end, densities: densities.subarray(0, bins), beyond: densities[bins], count };
}

/** Bins that were counted elsewhere, with nothing beyond them. */
export const countedBins = (densities: Float64Array, start: number, end: number, count: number): Bins => ({
  start,
  end,
  width: (end - start) / densities.length,
  densities,
  beyond: 0,
  count,
});

/** The value of bin k, the one beyond the last among them. */
export const densityOf = ({ densities, beyond }: Bins, k: number): number => (k < densities.length ? densities[k] : beyond);
