import { meanOf } from '../ensembles.ts';
import { atLayer, type Fact, gradientGrowth } from './fact.ts';

/** The spread over networks of a slope over 23 layers at a batch of three, about the same at every width. */
const spreadOfSlopes = 0.08;

/**
 * W14: a batch of three, whose slope at infinite width is infinite, and which goes on growing with the width; against the notes' means of so many networks, with
 * four standard errors of theirs.
 */
export const threeSamplesFacts: readonly Fact[] = (
  [
    [30, 0.38, 40],
    [100, 0.54, 30],
    [300, 0.64, 12],
    [1000, 0.63, 3],
  ] as const
).map(([width, value, theirs]) => ({
  of: `batch norm W14, linear, batch 3, width ${width}`,
  networks: { activation: 'linear', normalization: 'batch', batch: 3, width, depth: 30, networks: 204, seed: 1900 },
  readings: [gradientGrowth([5, 28], value, { term: (4 * spreadOfSlopes) / Math.sqrt(theirs), range: 1 })],
}));

/** W15: B = 64, far below 2 sqrt(width) so that the mean field holds. */
export const wideBatchFacts: readonly Fact[] = (
  [
    ['tanh', 0.0879],
    ['sin', 0.1377],
  ] as const
).map(([activation, value]) => ({
  of: `batch norm W15, ${activation}, batch 64`,
  networks: { activation, normalization: 'batch', batch: 64, width: 4096, depth: 30, networks: 6, seed: 1300 },
  readings: [gradientGrowth([8, 26], value, { term: 0.001 })],
}));

const haar = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal', inputs: 'gaussian', seed: 1400 } as const;

/** W16: Gaussian weights and as many samples as units, of which no mean field speaks; the notes' standard error is 0.0003. */
export const squareFact: Fact = {
  of: 'batch norm W16, linear, Gaussian weights, 100 units and samples',
  networks: { ...haar, weights: 'gaussian', batch: 100, width: 100, depth: 600, networks: 128 },
  readings: [
    {
      what: 'growth of the log gradient of the weights, a layer',
      metric: 'weightGradientNorm',
      value: 0.0109,
      term: 0.0009,
      read: (lines) => meanOf(lines, (line) => (line[100] - line[560]) / 460),
    },
  ],
};

/** W17: with Haar weights the gradients of the first and the last weights are the same at any depth, to 0.1. */
export const boundedFact: Fact = {
  of: 'batch norm W17, linear, Haar weights, 32 units and samples',
  networks: { ...haar, batch: 32, width: 32, depth: 200, networks: 96 },
  readings: [
    {
      what: 'ln ||dL/dW_1|| - ln ||dL/dW_L||',
      metric: 'weightGradientNorm',
      value: 0,
      term: 0.1,
      range: 1,
      read: (lines) => meanOf(lines, (line) => line[0] - line[line.length - 1]),
    },
  ],
};

/** W18: of an orthogonal batch's gradient the antisymmetric half stays, and the symmetric one decays by 1 - 2 / (d + 2) a layer. */
export const halfFact: Fact = {
  of: 'batch norm W18, linear, Haar weights, orthogonal batch of 40',
  networks: { ...haar, inputs: 'orthonormal', batch: 40, width: 40, depth: 200, networks: 24 },
  readings: [10, 40, 200].map((layers) => ({
    what: `growth of the log gradient over ${layers} layers`,
    metric: 'gradientNorm',
    value: Math.log((1 + (1 - 2 / 42) ** layers) / 2) / 2,
    term: 1 / 40,
    range: 1,
    read: (lines) => meanOf(lines, (line) => line[200 - layers] - line[200]),
  })),
};

/** W19: half of the samples repeated. */
export const repeatedFact: Fact = {
  of: 'batch norm W19, linear, Haar weights, 50 units and samples, half of them repeated',
  networks: { ...haar, inputs: 'repeated', repeated: 0.5, batch: 50, width: 50, depth: 300, networks: 24 },
  readings: [gradientGrowth([30, 270], 0.034, { term: 0.0005 + 0.0005 })],
};

/** W20: fewer samples than units, against the notes' own measurements: their formula is empirical, and off by up to 0.01. */
export const fewSamplesFacts: readonly Fact[] = (
  [
    [4, 0.18],
    [8, 0.068],
    [16, 0.026],
    [32, 0.0091],
  ] as const
).map(([batch, value]) => ({
  of: `batch norm W20, linear, Haar weights, 64 units and ${batch} samples`,
  networks: { ...haar, batch, width: 64, depth: 200, networks: 48 },
  readings: [gradientGrowth([20, 190], value, { term: 0.05 * value, range: 1 })],
}));

const rank = { activation: 'relu', normalization: 'none', inputs: 'gaussian', batch: 192, width: 64, depth: 30, seed: 1800 } as const;

/** W23: weights fitted to the batch keep its rank. */
export const fittedFacts: readonly Fact[] = (
  [
    ['iterative', 6.5, 1],
    ['gaussian', 1.02, 0.05],
  ] as const
).map(([weights, value, term]) => ({
  of: `batch norm W23, ReLU, 64 units, 192 samples, ${weights} weights`,
  networks: { ...rank, weights, networks: 24 },
  readings: [atLayer('participationRatio', 30, value, { term, range: 64 })],
}));
