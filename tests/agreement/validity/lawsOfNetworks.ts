import { meanOf } from '../ensembles.ts';
import { attentionSlope } from '../facts/attentionSlope.ts';
import { type Drawn, type LawCheck, linesOf, type Measure } from './check.ts';
import { ofLine } from './measures.ts';

const last = (drawn: Drawn): number => drawn.depth ?? 1;
const residual = {
  architecture: 'residual',
  normalization: 'rms',
  activation: 'relu',
  inputs: 'orthonormal',
  batch: 4,
  width: 256,
  depth: 10,
  networks: 24,
  seed: 2,
} as const;
/** Shares of the mean square that layers of a residual network bring, summed over layers from one on. */
const fresh =
  (from: (depth: number) => number): Measure =>
  (drawn) =>
    ofLine('meanSquare', (line) => {
      let sum = 0;
      for (let layer = from(last(drawn)); layer <= last(drawn); layer++) sum += 1 - line[layer - 1] / line[layer];
      return sum;
    })(drawn);
const thin = { ...residual, normalization: 'none', batch: 1, width: 2, networks: 960 } as const;

const hanin = { activation: 'relu', normalization: 'none', batch: 1, width: 25, depth: 10, networks: 4800, seed: 600 } as const;
const alive =
  'A product of independent layers at every width; below ten units so many layers are dead that the mean of a logarithm does not exist.';
const squaredGrowth = (line: Float64Array): number => 2 * (line[0] - line[line.length - 1]);
const spreadOfGrowth: Measure = async (drawn) => {
  const { gradientNorm } = await linesOf(drawn, ['gradientNorm']);
  const { mean } = meanOf(gradientNorm, squaredGrowth);
  return meanOf(gradientNorm, (line) => (squaredGrowth(line) - mean) ** 2);
};

const plain = { activation: 'linear', normalization: 'none', width: 4, batch: 2, depth: 12, networks: 4800, seed: 40 } as const;
const sineOf = (degrees: number): number => 2 * Math.log(Math.sin((degrees * Math.PI) / 180));

/** What the mean over three places leaves of the slowest pattern on a circle of S: the pattern is drawn and averaged. */
const averagedMode: Measure = ({ side = 8 }) => {
  const pattern = Array.from({ length: side }, (_, k) => Math.cos((2 * Math.PI * k) / side));
  const averaged = pattern.map((value, k) => (pattern[(k + side - 1) % side] + value + pattern[(k + 1) % side]) / 3);
  const norm = (values: readonly number[]): number => Math.hypot(...values);
  return { mean: norm(averaged) / norm(pattern), standardError: 1e-9 };
};

const tokens = {
  architecture: 'attention',
  normalization: 'none',
  inputs: 'orthonormal',
  meanSquare: 1e-5,
  batch: 8,
  width: 256,
  depth: 5,
  networks: 48,
  seed: 7,
} as const;
const pure = {
  architecture: 'attention',
  normalization: 'none',
  skipStrength: 0,
  inputs: 'equicorrelated',
  batch: 16,
  width: 64,
  depth: 1,
  networks: 48,
  seed: 7,
} as const;
const slopeAt: Measure = ({ correlation = 0 }) => attentionSlope(1.3 * Math.sqrt(1 - correlation), Math.sqrt(1 - correlation) / 1.3);

const haar = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal', seed: 1 } as const;
/** Fall of the logarithm of the mean gap a layer, over the last part of the network. */
const fallOfMeanGap: Measure = async (drawn) => {
  const { isometryGap } = await linesOf(drawn, ['isometryGap']);
  const [first, end] = [5, last(drawn)];
  const [before, after] = [first, end].map((layer) => meanOf(isometryGap, (line) => line[layer]).mean);
  const { standardError } = meanOf(isometryGap, (line) => line[end] / after - line[first] / before);
  return { mean: -Math.log(after / before) / (end - first), standardError: standardError / (end - first) };
};

/** Architectures, linear networks, single samples of ReLU, attention. */
export const lawsOfNetworks: readonly LawCheck[] = [
  { law: 'effectiveTime', measure: fresh(() => 1), inside: residual, outside: thin, slack: 0.01 },
  { law: 'branchShare', measure: fresh((depth) => depth), inside: residual, outside: thin, range: 1 },
  { law: 'reluLogGradientMean', measure: ofLine('gradientNorm', squaredGrowth), inside: hanin, outside: { exact: alive }, range: 5 },
  { law: 'reluLogGradientVariance', measure: spreadOfGrowth, inside: hanin, outside: { exact: alive }, range: 5 },
  {
    law: 'gaussianLyapunov',
    measure: (drawn) => ofLine('meanSquare', (line) => Math.log(line[last(drawn)] / line[0]) / (2 * last(drawn)))(drawn),
    inside: { ...plain, batch: 1, networks: 480 },
    outside: { exact: 'The mean of the logarithm of a chi variable, at every width and depth.' },
    range: 1,
  },
  {
    law: 'spatialMode',
    measure: averagedMode,
    inside: { architecture: 'conv', side: 12, width: 64, depth: 1, networks: 1, seed: 1 },
    outside: { exact: 'Linear in mean squares, so that the mean over networks holds at every number of channels.' },
    slack: 1e-9,
  },
  {
    law: 'uniformAttentionCosine',
    measure: (drawn) => ofLine('correlation', (line) => line[last(drawn)])(drawn),
    inside: tokens,
    outside: { ...tokens, width: 8, networks: 480 },
    range: 2,
  },
  { law: 'attentionCube', measure: slopeAt, inside: { ...pure, correlation: 0.9999 }, outside: { ...pure, correlation: 0.3 } },
  {
    law: 'linearCollapse',
    measure: (drawn) => ofLine('angle', (line) => (sineOf(line[0]) - sineOf(line[12])) / 12)(drawn),
    inside: plain,
    outside: { ...plain, networks: 960, biasVariance: 4 },
  },
  {
    law: 'squareIsometryRate',
    measure: fallOfMeanGap,
    inside: { ...haar, inputs: 'equicorrelated', correlation: 0.02, width: 20, batch: 20, depth: 45, networks: 108 },
    outside: { ...haar, width: 16, batch: 16, depth: 40, networks: 48 },
  },
];
