import type { InputDistribution } from './inputDistribution.ts';

/** How many of n samples are distinct when a share f repeats others: n - round(f n), and at least one. */
export const distinctSamples = (batch: number, share: number): number => Math.max(1, batch - Math.round(share * batch));

/**
 * Independent normal samples of variance q_0, of which the last round(f n) repeat the first in their order, again and again: 50 samples
 * and f = 1/2 are 25, each twice. A singular batch, as data with copies are.
 */
export const repeated: InputDistribution = {
  tex: 'x_k = x_{k \\bmod m},\\quad m = n - \\lfloor f n \\rceil',
  reads: ['repeated'],
  draw: ({ normals }, { batch, meanSquare, repeated: share }, dimension) => {
    const distinct = distinctSamples(batch, share);
    const samples = normals(dimension, distinct);
    const scale = Math.sqrt(meanSquare);
    const drawn = new Float64Array(dimension * batch);
    for (let unit = 0; unit < dimension; unit++) {
      for (let sample = 0; sample < batch; sample++) {
        drawn[unit * batch + sample] = scale * samples[unit * distinct + (sample % distinct)];
      }
    }
    return drawn;
  },
};
