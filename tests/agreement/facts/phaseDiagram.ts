import { mean } from '../kernelMaps.ts';
import { alongOrbit, type Fact, gradientGrowth, orbitOf } from './fact.ts';

const biasVariance = 0.05;

/** The mean field of a tanh network with biases, at the length where it settles. */
export function tanhPhase(weightVariance: number): {
  /** q*, mean square of the preactivations. */
  readonly length: number;
  /** chi_1, by which squared gradients grow a layer. */
  readonly gain: number;
  /** E tanh(u) tanh(v) of preactivations of this cosine. */
  readonly product: (cosine: number) => number;
} {
  let length = 1;
  const squareOf = (q: number): number => mean((x) => Math.tanh(Math.sqrt(q) * x) ** 2, []);
  for (let step = 0; step < 500; step++) length = weightVariance * squareOf(length) + biasVariance;
  const root = Math.sqrt(length);
  const gain = weightVariance * mean((x) => (1 - Math.tanh(root * x) ** 2) ** 2, []);
  const product = (cosine: number): number => {
    const across = Math.sqrt(Math.max(0, 1 - cosine * cosine));
    const given = (x: number): number => mean((z) => Math.tanh(root * (cosine * x + across * z)), []);
    return mean((x) => Math.tanh(root * x) * given(x), []);
  };
  return { length, gain, product };
}

/** c_l of the preactivations for l = 1, 2, ..., at index l - 1, from inputs of mean square E tanh^2(u) and this cosine. */
export function preactivationOrbit(weightVariance: number, cosine: number, layers: number): number[] {
  const { length, product } = tanhPhase(weightVariance);
  const next = (ofProducts: number): number => (weightVariance * ofProducts + biasVariance) / length;
  return orbitOf(next(((length - biasVariance) / weightVariance) * cosine), (c) => next(product(c)), layers - 1);
}

const start = 0.6;
const tanh = { activation: 'tanh', normalization: 'none', inputs: 'equicorrelated', biasVariance, correlation: start, seed: 500 } as const;

/** W11 and W12: ordered, critical and chaotic networks, which start at q*. */
export const phaseFacts: readonly Fact[] = [1, 1.5, 1.76096, 2, 2.5, 4].map((weightVariance) => {
  const { length, gain, product } = tanhPhase(weightVariance);
  const [width, depth] = [2048, 30];
  const meanSquare = (length - biasVariance) / weightVariance;
  const before = preactivationOrbit(weightVariance, start, depth);
  const after = [start, ...before.map((cosine) => (product(cosine) * weightVariance) / (length - biasVariance))];
  return {
    of: `isometry W11-W12, tanh, weight variance ${weightVariance}`,
    networks: { ...tanh, weightVariance, meanSquare, batch: 4, width, depth, networks: 48 },
    readings: [
      gradientGrowth([5, 25], Math.log(gain) / 2, { term: 2 / width, range: 1 }),
      // Near the critical point cosines remember the fluctuations of all layers before.
      ...alongOrbit([1, 10, 30], after, 12 / width),
    ],
  };
});
