import { kernelMap } from '../kernelMaps.ts';
import { alongOrbit, atLayer, cosines, type Fact, gradientGrowth, orbitOf } from './fact.ts';

const relu = { activation: 'relu', inputs: 'equicorrelated', correlation: 0, batch: 8, width: 1024, networks: 96, seed: 700 } as const;
const term = 3 / relu.width;

/** c' = (1 - s) c + s kappa(c): a sum of a skip and a branch that has the share s of the square. */
const mixed = (cosine: number, share: number): number => (1 - share) * cosine + share * kernelMap('relu', cosine);

/** W15: x + alpha W relu(x). Lengths grow by 1 + alpha^2 in the mean at any width, because W is fresh and signs are fair. */
export const branchScaleFacts: readonly Fact[] = (
  [
    ['1', 10, 1],
    ['1/sqrt(L)', 50, 50 ** -0.5],
    ['1/L', 50, 1 / 50],
  ] as const
).map(([branchScale, depth, alpha]) => {
  const share = alpha ** 2 / (1 + alpha ** 2);
  const orbit = orbitOf(0, (cosine) => mixed(cosine, share), depth);
  return {
    of: `isometry W15, residual ReLU, branches times ${branchScale}, depth ${depth}`,
    networks: { ...relu, architecture: 'residual', normalization: 'none', branchScale, depth, networks: 240 },
    readings: [
      atLayer('meanSquare', depth, (1 + alpha ** 2) ** depth, { term: 0 }),
      atLayer('correlation', depth, orbit[depth], { term, range: cosines }),
    ],
  };
});

/** W16: the sum of l + 1 signals of equal size, whose newest is one of them. */
const growing = orbitOf(0, (cosine, layer) => mixed(cosine, 1 / (layer + 1)), 40);
const halved = orbitOf(0, (cosine) => mixed(cosine, 1 / 2), 20);
/** The mean of a logarithm lies below the logarithm of the mean by half its variance, which is of order 1 / width: a few of them a doubling. */
const ofLogarithm = 5 / relu.width;

export const sumFacts: readonly Fact[] = [
  {
    of: 'isometry W16, pre-norm residual, RMS norm',
    networks: { ...relu, architecture: 'residual', normalization: 'rms', depth: 20 },
    readings: [...alongOrbit([5, 20], growing, term), gradientGrowth([0, 20], Math.log(21) / 40, { term: ofLogarithm / 20, range: 1 })],
  },
  {
    of: 'isometry W16, pre-norm residual of 5 layers, RMS norm',
    networks: { ...relu, architecture: 'residual', normalization: 'rms', depth: 5 },
    readings: [gradientGrowth([0, 5], Math.log(6) / 10, { term: ofLogarithm / 5, range: 1 })],
  },
  {
    of: 'isometry W16, pre-norm residual of 40 layers, RMS norm',
    networks: { ...relu, architecture: 'residual', normalization: 'rms', depth: 40 },
    readings: [...alongOrbit([40], growing, term), gradientGrowth([0, 40], Math.log(41) / 80, { term: ofLogarithm / 40, range: 1 })],
  },
  {
    of: 'isometry W16, post-norm residual, RMS norm',
    networks: { ...relu, architecture: 'residual', normalization: 'rms', normalizationPosition: 'postNorm', depth: 20 },
    readings: [...alongOrbit([5, 20], halved, term), gradientGrowth([0, 20], 0, { term: ofLogarithm / 20, range: 1 })],
  },
  {
    of: 'isometry W16, dense concatenation',
    networks: { ...relu, architecture: 'dense', normalization: 'none', width: 512, networks: 48, depth: 20 },
    readings: alongOrbit([1, 5, 20], growing, 3 / 512),
  },
];

/** The residual network with a random matrix for a skip: the notes' cosines at layer 30, which start from 0. */
export const randomSkipFacts: readonly Fact[] = [0.5, 0.8, 0.95].map((skipShare) => {
  const orbit = orbitOf(0, (cosine) => mixed(cosine, 1 - skipShare ** 2), 30);
  return {
    of: `isometry section 10, random skip, share ${skipShare}`,
    networks: {
      ...relu,
      architecture: 'randomSkip',
      normalization: 'rms',
      normalizationPosition: 'afterActivation',
      weightVariance: 1,
      skipShare,
      depth: 30,
    },
    readings: alongOrbit([5, 30], orbit, term),
  };
});
