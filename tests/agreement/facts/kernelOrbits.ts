import type { ActivationId } from '../../../src/networks/activations/index.ts';
import { kernelMap } from '../kernelMaps.ts';
import { alongOrbit, type Fact, orbitOf } from './fact.ts';

const wide = { inputs: 'equicorrelated', batch: 8, width: 1024, networks: 48, seed: 300 } as const;
/** Bound on what a finite width adds to a mean cosine. */
const term = 3 / wide.width;

/** delta = 1 - cosine after ReLU, from that before it: by the angle, which keeps the digits of a small delta. */
export function reluDistance(delta: number): number {
  const angle = 2 * Math.asin(Math.sqrt(delta / 2));
  // sin t - t cos t, of which a small angle would leave no digits.
  const lens = angle < 0.2 ? angle ** 3 / 3 - angle ** 5 / 30 + angle ** 7 / 840 : Math.sin(angle) - angle * Math.cos(angle);
  return delta - lens / Math.PI;
}

/** The same of a leaky ReLU: its kernel map is a mixture of that of ReLU and of the identity. */
export function leakyDistance(delta: number, slope: number): number {
  return ((1 - slope) ** 2 * reluDistance(delta) + 2 * slope * delta) / (1 + slope ** 2);
}

/** W3: leaky ReLU by the exact recursion of the distance. */
export const leakyFacts: readonly Fact[] = [0.01, 0.1, 0.2, 0.5].map((slope) => ({
  of: `isometry W3, leaky ReLU of slope ${slope}`,
  networks: { ...wide, activation: 'leakyRelu', slope, normalization: 'none', correlation: 0, depth: 50 },
  readings: alongOrbit(
    [5, 20, 50],
    orbitOf(1, (delta) => leakyDistance(delta, slope), 50).map((delta) => 1 - delta),
    term,
  ),
}));

/**
 * W4: exp under RMS norm. Its fourth moment is e^4 times the square of the second, so that the notes measured a bias of 0.022 at width 1,000 and layer 50:
 * it is declared as 22 / width.
 */
export const expFact: Fact = {
  of: 'isometry W4, exp under RMS norm',
  networks: { ...wide, activation: 'exp', normalization: 'rms', correlation: 0, batch: 4, width: 16_384, depth: 10, networks: 24 },
  readings: alongOrbit(
    [1, 2, 5, 10],
    orbitOf(0, (cosine) => Math.exp(cosine - 1), 10),
    22 / 16_384,
  ),
};

/** W6: activations whose cosines have a long way to go, and sigmoid, whose cosines have none. */
export const levelFacts: readonly Fact[] = (
  [
    ['sigmoid', 0, [1, 2, 3, 5]],
    ['tanh', 0.9, [5, 20, 50]],
    ['sin', 0.9, [5, 20, 49]],
    ['selu', 0.9, [10, 50]],
  ] as const satisfies readonly (readonly [ActivationId, number, readonly number[]])[]
).map(([activation, correlation, layers]) => {
  const depth = layers[layers.length - 1];
  return {
    of: `isometry W6, ${activation} from cosine ${correlation}`,
    networks: { ...wide, activation, normalization: 'rms', correlation, depth, weightVariance: 1 },
    readings: alongOrbit(
      layers,
      orbitOf(correlation, (cosine) => kernelMap(activation, cosine), depth),
      term,
    ),
  };
});
