import { fillNormals } from '../../../src/math/normals.ts';
import { batchNormFixedPoint } from '../../../src/theory/batchNorm/batchNormFixedPoint.ts';
import { type Measured, meanOf } from '../ensembles.ts';
import type { Drawn } from './check.ts';

/** Samples of the chain. */
const n = 8;
type Matrix = Float64Array;

const at = (i: number, j: number): number => i * n + j;
const matrixOf = (entry: (i: number, j: number) => number): Matrix =>
  Float64Array.from({ length: n * n }, (_, k) => entry(Math.floor(k / n), k % n));
const dot = (a: Matrix, b: Matrix): number => a.reduce((sum, value, k) => sum + value * b[k], 0);

/** A disturbance of the norms of two samples, centred: what lambda_L is of. */
const ofNorms = matrixOf((i, j) => {
  const v = (k: number): number => (k === 0 ? 1 : k === 1 ? -1 : 0);
  return (i === j ? v(i) : 0) - (v(i) + v(j)) / n;
});
/** A disturbance of four pairs, without diagonal, whose rows sum to 0: what lambda_M is of. */
const ofPairs = matrixOf((i, j) => {
  const sign = (k: number): number => (k % 2 === 0 ? 1 : -1);
  return (i < 2 && j >= 2 && j < 4) || (j < 2 && i >= 2 && i < 4) ? sign(i) * sign(j) : 0;
});
const disturbances = { norms: ofNorms, pairs: ofPairs } as const;

/** L of L L^T. */
function lowerFactor(gram: Matrix): Matrix {
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let rest = gram[at(i, j)];
      for (let k = 0; k < j; k++) rest -= lower[at(i, k)] * lower[at(j, k)];
      lower[at(i, j)] = i === j ? Math.sqrt(rest) : rest / lower[at(j, j)];
    }
  }
  return lower;
}

/** The Gram matrix over d behind a layer of d normal rows, batch normalization and ReLU: the rows need nothing of the layer before but its Gram matrix. */
function nextGram(gram: Matrix, normals: Float64Array, width: number): Matrix {
  const lower = lowerFactor(gram);
  const next = new Float64Array(n * n);
  const row = new Float64Array(n);
  for (let unit = 0; unit < width; unit++) {
    let [mean, square] = [0, 0];
    for (let i = 0; i < n; i++) {
      row[i] = 0;
      for (let k = 0; k <= i; k++) row[i] += lower[at(i, k)] * normals[unit * n + k];
      mean += row[i] / n;
    }
    for (let i = 0; i < n; i++) square += (row[i] - mean) ** 2 / n;
    for (let i = 0; i < n; i++) row[i] = Math.max(0, (row[i] - mean) / Math.sqrt(square));
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) next[at(i, j)] += (row[i] * row[j]) / width;
  }
  return next;
}

/** How large a disturbance is, against the centred variance. */
const step = 0.1;

/** What a layer of ReLU leaves of a disturbance of the fixed point, over `depth` layers: two chains with the same normals start on either side of it. */
export function relaxation(kind: keyof typeof disturbances, { width = 256, depth = 1, networks, seed }: Drawn): Measured {
  const { meanSquare, cosine, centredVariance } = batchNormFixedPoint({ activation: 'relu', gain: 1, slope: 0 }, n);
  const direction = disturbances[kind];
  const starts = [step, -step].map((size) =>
    matrixOf((i, j) => meanSquare * (i === j ? 1 : cosine) + size * centredVariance * direction[at(i, j)]),
  );
  const normals = new Float64Array(width * n);
  const left = Array.from({ length: networks }, (_, network) => {
    let [above, below] = starts;
    for (let layer = 1; layer <= depth; layer++) {
      fillNormals(normals, { seed, network, stream: layer }, width, n);
      [above, below] = [nextGram(above, normals, width), nextGram(below, normals, width)];
    }
    // The directions are centred, so that what a centring would take from the difference counts for nothing.
    const difference = above.map((entry, k) => entry - below[k]);
    return Float64Array.of(dot(difference, direction) / (2 * step * centredVariance * dot(direction, direction)));
  });
  const { mean, standardError } = meanOf(left, ([share]) => share);
  return { mean: mean ** (1 / depth), standardError: (mean ** (1 / depth - 1) / depth) * standardError };
}
