import { type Measured, meanOf } from '../ensembles.ts';
import { type Drawn, type LawCheck, linesOf, type Measure } from './check.ts';
import { around, gradientRate, ofLine, ratioOfDifferences, scaled, through, varianceOf } from './measures.ts';

const tanh = { activation: 'tanh', normalization: 'none', biasVariance: 0.05, batch: 4, width: 512, networks: 24, seed: 8 } as const;
const narrow = { width: 4, batch: 2, networks: 960 } as const;
const last = (drawn: Drawn): number => drawn.depth ?? 1;

/** q of preactivations behind the last layer, from the mean square of the layer. */
const preactivation = ({ weightVariance = 1, biasVariance = 0 }: Drawn, q: number): number => weightVariance * q + biasVariance;
const length: Measure = (drawn) => ofLine('meanSquare', (line) => preactivation(drawn, line[last(drawn)]))(drawn);
const wholeGain: Measure = (drawn) => gradientRate([0, last(drawn)], (slope) => Math.exp(2 * slope))(drawn);

/** The cosine of preactivations behind the last layer. */
const cosine: Measure = async (drawn) => {
  const lines = await linesOf(drawn, ['meanSquare', 'correlation']);
  const { weightVariance = 1, biasVariance = 0 } = drawn;
  const read = (q: number, c: number): number => (weightVariance * q * c + biasVariance) / preactivation(drawn, q);
  return meanOf(
    lines.meanSquare.map((line, k) => Float64Array.of(read(line[last(drawn)], lines.correlation[k][last(drawn)]))),
    ([value]) => value,
  );
};

/** -k / ln of what k layers leave of a difference. */
const scaleOf = (ratio: Measured, layers: number): Measured => through(ratio, (left) => -layers / Math.log(left));
/** exp(-1/xi_c), from inputs on either side of a cosine. */
const cosineRate =
  (middle: number, step: number): Measure =>
  async (drawn) =>
    through(
      await ratioOfDifferences(around(drawn, middle, step), 'correlation', [1, last(drawn)]),
      (left) => left ** (1 / (last(drawn) - 1)),
    );
const lengthScale: Measure = async (drawn) =>
  scaleOf(await ratioOfDifferences(scaled(drawn, 0.1), 'meanSquare', [1, last(drawn)]), last(drawn) - 1);

/** Where the gradient neither grows nor shrinks, between two weight variances around a critical 1.761. */
const balanced: Measure = async (drawn) => {
  const rateAt = (weightVariance: number) => gradientRate([0, last(drawn)], (slope) => slope)({ ...drawn, weightVariance });
  const [low, high] = [1.66, 1.86];
  const [below, above] = [await rateAt(low), await rateAt(high)];
  const share = -below.mean / (above.mean - below.mean);
  const error = Math.hypot(below.standardError, above.standardError) / (above.mean - below.mean);
  return { mean: low * (high / low) ** share, standardError: low * Math.log(high / low) * error };
};

const chaotic = { ...tanh, weightVariance: 4 } as const;
const variance: Measure = async (drawn) => {
  const { meanSquare } = await linesOf(drawn, ['meanSquare']);
  const middle = meanOf(meanSquare, (line) => line[last(drawn)]).mean;
  return varianceOf(meanSquare, (line) => line[last(drawn)] / middle);
};
const single = { normalization: 'none', inputs: 'orthonormal', batch: 1, width: 256, depth: 10, networks: 2400, seed: 8 } as const;

/** Networks without normalization, whose lengths settle. */
export const lawsOfPhases: readonly LawCheck[] = [
  {
    law: 'phaseLength',
    measure: length,
    inside: { ...tanh, weightVariance: 2, depth: 20 },
    outside: { ...tanh, ...narrow, weightVariance: 2, depth: 20 },
  },
  {
    law: 'phaseGain',
    measure: wholeGain,
    inside: { ...tanh, weightVariance: 2, depth: 20, meanSquare: 0.336 },
    outside: { ...tanh, ...narrow, weightVariance: 2, depth: 20, meanSquare: 0.336 },
  },
  {
    law: 'phaseCosine',
    measure: cosine,
    inside: { ...chaotic, depth: 50 },
    outside: { ...tanh, weightVariance: 1.76096, width: 256, depth: 30 },
    range: 2,
  },
  {
    law: 'cosineDepthScale',
    measure: cosineRate(0.15, 0.15),
    outsideMeasure: cosineRate(0, 0.9),
    of: (scale) => Math.exp(-1 / scale),
    inside: { ...chaotic, depth: 4, width: 2048, networks: 48, meanSquare: 0.603 },
    outside: { ...chaotic, width: 2, batch: 2, depth: 3, networks: 1200 },
    slack: 0.002,
  },
  {
    law: 'lengthDepthScale',
    measure: lengthScale,
    inside: { ...tanh, weightVariance: 2, depth: 3, meanSquare: 0.336 },
    outside: { ...tanh, ...narrow, weightVariance: 2, depth: 3, meanSquare: 0.336, networks: 2400 },
    slack: 0.02,
  },
  {
    law: 'criticalWeights',
    measure: balanced,
    inside: { ...tanh, weightVariance: 1.761, depth: 20, meanSquare: 0.2953 },
    outside: { ...tanh, ...narrow, weightVariance: 1.761, depth: 20, meanSquare: 0.2953 },
  },
  {
    law: 'lengthVariance',
    measure: variance,
    inside: { ...single, activation: 'tanh', meanSquare: 0.3943, weightVariance: 2.5362 },
    outside: { ...single, activation: 'tanh', width: 2, depth: 6, meanSquare: 0.3943, weightVariance: 2.5362, networks: 4800 },
    range: 0.2,
  },
  {
    law: 'gradientGrowth',
    measure: (drawn) => ofLine('gradientNorm', (line) => line[0] - line[last(drawn)])(drawn),
    inside: { normalization: 'none', activation: 'tanh', weightVariance: 2, width: 256, depth: 12, batch: 4, networks: 48, seed: 9 },
    // Lengths that run away from their fixed point.
    outside: { normalization: 'none', activation: 'gelu', width: 64, depth: 24, batch: 4, networks: 96, seed: 40 },
    range: 1,
  },
];
