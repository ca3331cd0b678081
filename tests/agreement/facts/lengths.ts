import { type ActivationId, activations } from '../../../src/networks/activations/index.ts';
import { summarize } from '../../../src/math/summary.ts';
import { meanOf } from '../ensembles.ts';
import { constantsOf, kernelMap, mean } from '../kernelMaps.ts';
import { alongOrbit, atLayer, cosines, type Fact, orbitOf } from './fact.ts';

/** Q'(1), slope of the length map at its fixed point, and the variance of phi^2 / C^2. */
function lengthMapOf(id: ActivationId): { readonly slope: number; readonly noise: number; readonly square: number } {
  const { phi, derivative, kinks } = activations[id];
  const settings = { slope: 0.1 };
  const square = constantsOf(id).scale ** 2;
  return {
    square,
    slope: mean((x) => x * phi(x, settings) * derivative(x, settings), kinks) / square,
    noise: mean((x) => phi(x, settings) ** 4, kinks) / square ** 2 - 1,
  };
}

/**
 * W19 and section 10: the length fluctuates by Var(phi^2 / C^2) / d a layer, which later layers multiply by Q'(1)^2. To first order, so while it is small:
 * the next is a relative few of the variance itself.
 */
export const lengthFacts: readonly Fact[] = (['tanh', 'relu', 'gelu'] as const).map((activation) => {
  const { slope, noise, square } = lengthMapOf(activation);
  const width = 4096;
  const variances = orbitOf(0, (variance) => slope ** 2 * variance + noise / width, 10);
  return {
    of: `isometry W19, lengths without a norm layer, ${activation}`,
    networks: {
      activation,
      normalization: 'none',
      inputs: 'orthonormal',
      batch: 1,
      width,
      depth: 10,
      weightVariance: 1 / square,
      meanSquare: square,
      networks: 2400,
      seed: 800,
    },
    readings: [1, 5, 10].map((layer) => ({
      what: `standard deviation of q / q*, layer ${layer}`,
      metric: 'meanSquare',
      value: Math.sqrt(variances[layer]),
      term: 4 * variances[layer] ** 1.5,
      range: 1,
      read: (lines) => {
        const { std, count } = summarize(lines.map((line) => line[layer] / square));
        return { mean: std, standardError: std / Math.sqrt(2 * count) };
      },
    })),
  };
});

/**
 * Ours: the dropped units of two samples differ, those of one sample do not, so that dropout leaves products of two samples and multiplies squares by
 * 1 / (1 - p). Hence c' = (1 - p) kappa(c): a cosine of 1 is no fixed point, and cosines settle where (1 - p) kappa(c) = c.
 */
export const dropoutFacts: readonly Fact[] = (
  [
    ['relu', 0.1, 0.9],
    ['relu', 0.5, 0],
    ['gelu', 0.3, 0.9],
  ] as const
).map(([activation, dropout, correlation]) => ({
  of: `ours, dropout ${dropout} after ${activation} from cosine ${correlation}`,
  networks: {
    activation,
    dropout,
    correlation,
    inputs: 'equicorrelated',
    normalization: 'rms',
    weightVariance: 1,
    batch: 8,
    width: 1024,
    depth: 30,
    networks: 48,
    seed: 900,
  },
  readings: alongOrbit(
    [1, 5, 30],
    orbitOf(correlation, (cosine) => (1 - dropout) * kernelMap(activation, cosine), 30),
    3 / 1024,
  ),
}));

/** The notes' cosines after one layer, measured there on six pairs of samples, of which the standard error is about 0.005. */
export const groupNormFacts: readonly Fact[] = (
  [
    [2, 0.753],
    [4, 0.814],
    [8, 0.839],
    [32, 0.863],
  ] as const
).map(([size, printed]) => ({
  of: `isometry section 7, group norm after ReLU, groups of ${size} units`,
  networks: {
    activation: 'relu',
    normalization: 'group',
    normalizationPosition: 'afterActivation',
    groups: 1024 / size,
    inputs: 'equicorrelated',
    correlation: 0.9,
    weightVariance: 1,
    batch: 4,
    width: 1024,
    depth: 30,
    networks: 48,
    seed: 1000,
  },
  readings: [
    atLayer('correlation', 1, printed, { term: 0.015, range: cosines }),
    {
      what: 'correlation at layer 30, which has forgotten',
      metric: 'correlation',
      value: 0,
      term: 0.01,
      range: cosines,
      read: (lines) => meanOf(lines, (line) => line[30]),
    },
  ],
}));
