/** A function on an interval as a sum of Chebyshev polynomials. */
export interface ChebyshevSeries {
  readonly from: number;
  readonly to: number;
  readonly coefficients: Float64Array;
}

/** Interpolates a function at so many Chebyshev points of an interval; its error falls geometrically where the function is analytic. */
export function chebyshevSeries(of: (x: number) => number, from: number, to: number, count: number): ChebyshevSeries {
  const angles = Array.from({ length: count }, (_, j) => (Math.PI * (j + 0.5)) / count);
  const values = angles.map((angle) => of((from + to) / 2 + ((to - from) / 2) * Math.cos(angle)));
  const coefficients = Float64Array.from({ length: count }, (_, m) => {
    const sum = values.reduce((total, value, j) => total + value * Math.cos(m * angles[j]), 0);
    return (sum * (m === 0 ? 1 : 2)) / count;
  });
  return { from, to, coefficients };
}

/** The value of a series, and its slope, at a point of its interval, by Clenshaw's recursion. */
export function chebyshevAt({ from, to, coefficients }: ChebyshevSeries, x: number): readonly [value: number, slope: number] {
  const t = (2 * x - from - to) / (to - from);
  let [b1, b2, d1, d2] = [0, 0, 0, 0];
  for (let m = coefficients.length - 1; m > 0; m--) {
    // The slope follows by the recursion's own derivative.
    [d1, d2] = [2 * b1 + 2 * t * d1 - d2, d1];
    [b1, b2] = [coefficients[m] + 2 * t * b1 - b2, b1];
  }
  return [coefficients[0] + t * b1 - b2, ((b1 + t * d1 - d2) * 2) / (to - from)];
}
