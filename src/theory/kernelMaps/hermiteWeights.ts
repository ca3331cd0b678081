import { standardNormalDensity } from '../../math/erf.ts';
import { panels } from '../../math/panels.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { remembered } from '../remembered.ts';

/** Coefficients that are calculated: a series cut off shows what it does well below. */
export const hermiteCount = 101;

/** What is smaller than this share of the whole is zero but for rounding. */
const rounding = 1e-13;

/** sqrt(k), and edges of panels over what a normal number is looked for in. */
const roots = Float64Array.from({ length: hermiteCount + 1 }, (_, k) => Math.sqrt(k));
const breaks = Array.from({ length: 97 }, (_, k) => (k - 48) / 4);

/**
 * c_k = E phi(sqrt(q) X) he_k(X) for k = 0, 1, .. 100, he_k being the Hermite polynomial over sqrt(k!): what `hermiteCoefficients` says at q = 1, of all k in one pass over the nodes, by the normalized three-term recursion.
 */
export const hermiteWeights: (phi: Pick<NetworkSpec, 'activation' | 'slope'>, q: number) => readonly number[] = remembered(
  ({ activation, slope }, q) => `${activation} ${activation === 'leakyRelu' ? slope : ''} ${q}`,
  ({ activation, slope }, q) => {
    const { phi, kinks } = activations[activation];
    const deviation = Math.sqrt(q);
    const corners = (kinks as readonly number[]).map((kink) => kink / deviation).filter((kink) => Math.abs(kink) < 12);
    const { nodes, weights } = panels([...breaks, ...corners]);
    const sums = new Float64Array(hermiteCount);
    for (const [i, x] of nodes.entries()) {
      const weight = weights[i] * standardNormalDensity(x) * phi(deviation * x, { slope });
      let [before, now] = [0, 1];
      for (let k = 0; k < hermiteCount; k++) {
        sums[k] += weight * now;
        [before, now] = [now, (x * now - roots[k] * before) / roots[k + 1]];
      }
    }
    const noise = rounding * Math.sqrt(sums.reduce((all, c) => all + c * c, 0));
    return Array.from(sums, (c) => (Math.abs(c) < noise ? 0 : c));
  },
);
