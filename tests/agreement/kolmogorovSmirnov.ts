/** What two samples say of having one law. */
export interface TwoSamples {
  /** D: the largest distance between the two empirical distribution functions. */
  readonly distance: number;
  /** P(D at least this large) where both have the same continuous law; too large, never too small, where values are tied. */
  readonly pValue: number;
}

/** The two-sample Kolmogorov-Smirnov test, exact for any sizes; infinite values have their place in the order, NaN has none. */
export function kolmogorovSmirnov(first: readonly number[], second: readonly number[]): TwoSamples {
  const distance = largestDistance([...first].sort(ascending), [...second].sort(ascending));
  return { distance, pValue: exceedance(distance, first.length, second.length) };
}

// Not a difference: that of two infinities is NaN.
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function largestDistance(a: readonly number[], b: readonly number[]): number {
  let [i, j, largest] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i], b[j]);
    while (i < a.length && a[i] <= value) i++;
    while (j < b.length && b[j] <= value) j++;
    largest = Math.max(largest, Math.abs(i / a.length - j / b.length));
  }
  return largest;
}

/**
 * P(D >= d) for samples of m and n: the share of lattice paths from (0, 0) to (m, n), each an order of the pooled sample, that touch
 * |i/m - j/n| >= d (Hodges 1958). Exact to about 1e-13.
 */
export function exceedance(d: number, m: number, n: number): number {
  // Distances are multiples of 1/(mn): halfway below d, rounding decides nothing.
  const inside = (Math.round(d * m * n) - 0.5) / (m * n);
  const paths = Float64Array.from({ length: n + 1 }, (_, j) => (j / n > inside ? 0 : 1));
  for (let i = 1; i <= m; i++) {
    const share = i / (i + n);
    paths[0] = i / m > inside ? 0 : share * paths[0];
    for (let j = 1; j <= n; j++) paths[j] = Math.abs(i / m - j / n) > inside ? 0 : share * paths[j] + paths[j - 1];
  }
  return Math.max(0, 1 - paths[n]);
}

/** Which hypotheses Holm (1979) rejects: the probability of rejecting any that is true is at most `level`, however they depend on each other. */
export function holmRejections(pValues: readonly number[], level: number): readonly number[] {
  const order = pValues.map((_, k) => k).sort((a, b) => pValues[a] - pValues[b]);
  const kept = order.findIndex((k, rank) => pValues[k] > level / (pValues.length - rank));
  return kept < 0 ? order : order.slice(0, kept);
}
