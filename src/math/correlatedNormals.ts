import { gaussLegendre } from './gaussLegendre.ts';

const rule = gaussLegendre(12);
/** Panels halve toward both ends: toward c, because what is integrated may turn within sqrt(1 - c) of it or within 1 / q; toward the start, because it rises there like exp(-h^2 / t^2). */
const [fromStart, towardEnd] = [10, 40];
/** Edges of the panels as shares of the way, ascending. */
const edges = [
  0,
  ...Array.from({ length: fromStart }, (_, k) => 2 ** (k - fromStart - 1)),
  ...Array.from({ length: towardEnd }, (_, k) => 1 - 2 ** -(k + 1)),
  1,
];

/**
 * The integral of f(t) / sqrt(1 - t^2) over correlations t of two normal numbers from `start` to c, in the angle arcsin t. f gets t and 1 - t^2.
 */
export function overCorrelations(start: number, c: number, f: (t: number, apart: number) => number): number {
  const [from, to] = [Math.asin(start), Math.asin(c)];
  let sum = 0;
  for (let k = 1; k < edges.length; k++) {
    const half = ((edges[k] - edges[k - 1]) * (to - from)) / 2;
    const middle = to - ((2 - edges[k] - edges[k - 1]) * (to - from)) / 2;
    for (let i = 0; i < rule.nodes.length; i++) {
      const angle = middle + half * rule.nodes[i];
      sum += half * rule.weights[i] * f(Math.sin(angle), Math.cos(angle) ** 2);
    }
  }
  return sum;
}

/**
 * exp(grown) P(X < h, Y < k) for standard normals of correlation c and h + k <= 0, by Plackett 1954: the slope of the probability in the correlation is the density at (h, k), and at correlation -1 it is 0. Nothing
 * cancels, so that a large `grown` may make up for a small probability; relative error about 1e-13.
 */
export function scaledBivariateCdf(h: number, k: number, c: number, grown: number): number {
  const exponent = (t: number, apart: number): number => {
    // Where h = k the exponent -h^2 / (1 + t) has no quotient that both sides leave at t = 1.
    const falls = h === k ? (h * h) / (1 + t) : (h * h + k * k - 2 * h * k * t) / (2 * apart);
    return Math.exp(grown - falls);
  };
  return overCorrelations(-1, c, (t, apart) => (apart === 0 || 1 + t === 0 ? 0 : exponent(t, apart))) / (2 * Math.PI);
}
