import { cholesky } from '../../math/cholesky.ts';
import { fillNormals } from '../../math/normals.ts';
import type { Calculation } from './calculation.ts';

const [width, batch, layers, burnIn] = [16, 4, 5000, 200];

/** H^T H of a row-major width x batch matrix. */
function gramOf(h: Float64Array): Float64Array {
  const gram = new Float64Array(batch * batch);
  for (let row = 0; row < h.length; row += batch)
    for (let j = 0; j < batch; j++) for (let k = 0; k < batch; k++) gram[j * batch + k] += h[row + j] * h[row + k];
  return gram;
}

/** BN(W H) with rows of length 1, drawn as Z R from Z normal and the factor R of H^T H. */
function nextLayer(h: Float64Array, normals: Float64Array): Float64Array {
  const factor = cholesky(gramOf(h), batch);
  if (factor === undefined) return new Float64Array(h.length).fill(Number.NaN);
  const { upper, rank } = factor;
  const next = new Float64Array(h.length);
  for (let row = 0; row < h.length; row += batch) {
    for (let j = 0; j < batch; j++) for (let k = 0; k < rank; k++) next[row + j] += normals[row + k] * upper[k * batch + j];
    const length = Math.hypot(...next.subarray(row, row + batch));
    for (let at = row; at < row + batch; at++) next[at] /= length;
  }
  return next;
}

/** ln of the mean distance of Q^T Q / d from its own mean, along the chain Q <- BN(W F(Q)), whose rows BN scales to length 1, of 5000 layers without the first 200. */
function fluctuation(phi: (x: number) => number, seed: number): number {
  const normals = new Float64Array(width * batch);
  const draw = (stream: number): Float64Array => {
    fillNormals(normals, { seed, network: 0, stream }, width, batch);
    return normals;
  };
  let q: Float64Array = nextLayer(draw(0).slice(), draw(1));
  const grams: Float64Array[] = [];
  for (let layer = 1; layer <= layers; layer++) {
    q = nextLayer(q.map(phi), draw(layer + 1));
    if (layer > burnIn) grams.push(gramOf(q).map((entry) => entry / width));
  }
  const mean = new Float64Array(batch * batch);
  for (const gram of grams) for (const [k, entry] of gram.entries()) mean[k] += entry / grams.length;
  const distances = grams.map((gram) => Math.hypot(...gram.map((entry, k) => entry - mean[k])));
  return Math.log(distances.reduce((sum, distance) => sum + distance, 0) / distances.length);
}

const fluctuationOf = (name: string, phi: (x: number) => number): Calculation => ({
  tex: `\\ln \\bigl\\langle \\tfrac1d \\lVert Q^\\top Q - \\langle Q^\\top Q \\rangle \\rVert_F \\bigr\\rangle,\\ Q \\leftarrow \\mathrm{BN}(W F(Q)),\\ \\textstyle\\sum_j Q_{ij}^2 = 1,\\ F(x) = ${name},\\ n = 4,\\ d = 16`,
  drawn: true,
  calculate: (seed) => fluctuation(phi, seed),
});

/** For sin, for tanh, and for the shifted tanh that Fig. 6 calls sigmoid. */
export const [sineFluctuation, tanhFluctuation, shiftedTanhFluctuation] = [
  fluctuationOf('\\sin x', Math.sin),
  fluctuationOf('\\tanh x', Math.tanh),
  fluctuationOf('1 + \\tanh x', (x) => 1 + Math.tanh(x)),
];
