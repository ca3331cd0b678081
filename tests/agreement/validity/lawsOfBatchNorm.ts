import { levelOf, meanOf } from '../ensembles.ts';
import { type Drawn, type LawCheck, linesOf, type Measure } from './check.ts';
import { relaxation } from './gramChain.ts';
import { gradientRate, lengthElasticity, ofLine, ofMean, ofTwo } from './measures.ts';

const relu = { activation: 'relu', normalization: 'batch', batch: 8, width: 256, depth: 100, networks: 24, seed: 1 } as const;
/** The fixed point of exp does not attract at batch 8: some samples win over the others. */
const exp = { activation: 'exp', normalization: 'batch', batch: 8, width: 64, depth: 60, networks: 12, seed: 1 } as const;
const settled = (line: Float64Array): number => levelOf(line, [Math.ceil(line.length / 2), line.length - 1]);
const growth =
  (f: (slope: number) => number): Measure =>
  (drawn) =>
    gradientRate([8, drawn.depth! - 8], f)(drawn);

/** q* (1 - c*), from the means of both. */
const centredVariance: Measure = async (drawn) => {
  const lines = await linesOf(drawn, ['meanSquare', 'correlation']);
  return meanOf(
    lines.meanSquare.map((line, k) => Float64Array.of(settled(line.map((q, layer) => q * (1 - lines.correlation[k][layer]))))),
    ([variance]) => variance,
  );
};

const square = { activation: 'linear', normalization: 'batchNoMean', width: 64, batch: 32, depth: 60, networks: 6, seed: 32 } as const;

/** Gains of orthogonal layers with as many samples as units. */
const shaped = { normalization: 'batch', weights: 'orthogonal', batch: 100, width: 100, depth: 60, networks: 8, seed: 5 } as const;
const few = { ...shaped, batch: 8, networks: 12 } as const;

/** The growth over the whole network beside that of linear layers with the same weights and gains. */
const extraGrowth: Measure = (drawn) =>
  ofTwo([drawn, { ...drawn, activation: 'linear' }], 'gradientNorm', (a, b) => a[0] - a[drawn.depth!] - (b[0] - b[drawn.depth!]));

/** c_2 from the growth around two layers of gains l^-p: p c_2 is by what power of l it falls. */
const powerOfGains: Measure = (drawn) => {
  const rate = (line: Float64Array, layer: number): number => line[layer - 10] - line[layer + 10];
  const { gainExponent = 0 } = drawn as Drawn & { gainExponent?: number };
  return ofMean(
    'gradientNorm',
    (line) => rate(line, 40) / rate(line, 20),
    (ratio) => -Math.log2(ratio) / gainExponent,
  )(drawn);
};

/** R of sin in closed form, ln(alpha^2 coth(alpha^2)) / 2, at two small gains. */
const powerOfSine: Measure = () => {
  const rate = (gain: number): number => Math.log(gain ** 2 / Math.tanh(gain ** 2)) / 2;
  return { mean: Math.log2(rate(0.02) / rate(0.01)), standardError: 1e-6 };
};

/** Batch normalization. */
export const lawsOfBatchNorm: readonly LawCheck[] = [
  { law: 'normalizedGradientGrowth', measure: growth((slope) => Math.exp(2 * slope)), inside: relu, outside: exp },
  { law: 'gradientDepthScale', measure: growth((slope) => 1 / (2 * slope)), inside: relu, outside: exp },
  { law: 'trainableDepth', measure: growth((slope) => 8 / slope), inside: relu, outside: exp },
  {
    law: 'batchNormMeanSquare',
    measure: ofLine('meanSquare', settled),
    inside: { ...relu, activation: 'sin', depth: 40 },
    outside: { ...exp, activation: 'hermite2' },
  },
  { law: 'batchNormCosine', measure: ofLine('correlation', settled), inside: { ...relu, depth: 40 }, outside: exp, range: 2 },
  {
    law: 'batchNormCentredVariance',
    measure: centredVariance,
    inside: { ...relu, depth: 40 },
    outside: { ...exp, activation: 'hermite2' },
  },
  {
    law: 'relaxationOfPairs',
    measure: (drawn) => relaxation('pairs', drawn),
    inside: { ...relu, depth: 2, networks: 400 },
    outside: { ...relu, width: 8, depth: 4, networks: 8000 },
    slack: 0.01,
  },
  {
    law: 'relaxationOfNorms',
    measure: (drawn) => relaxation('norms', drawn),
    inside: { ...relu, depth: 2, networks: 400 },
    outside: { ...relu, width: 8, depth: 4, networks: 8000 },
    slack: 0.01,
  },
  {
    law: 'relaxationOfSize',
    measure: lengthElasticity,
    inside: { ...relu, width: 32, depth: 1, networks: 4 },
    outside: { exact: 'Batch normalization divides by the size and takes the bias off, at every width.' },
    range: 1,
  },
  {
    // Twice the participation ratio that is left where there is no room.
    law: 'roomForSamples',
    measure: ofMean('participationRatio', settled, (rank) => 2 * rank),
    inside: { ...square, width: 256, batch: 64, depth: 120 },
    outside: { ...square, biasVariance: 1 },
  },
  {
    law: 'shapedGrowthRate',
    measure: growth((slope) => slope),
    inside: { ...shaped, activation: 'sin', gain: 0.9 },
    outside: { ...few, activation: 'sin', gain: 0.9 },
    range: 1,
  },
  {
    law: 'shapedGrowth',
    measure: extraGrowth,
    inside: { ...shaped, activation: 'tanh', gainExponent: 0.4 },
    outside: { ...few, activation: 'tanh', gainExponent: 0.2 },
    range: 2,
  },
  {
    law: 'boundedGainExponent',
    measure: powerOfSine,
    inside: { ...shaped, activation: 'sin', gainExponent: 0.3 },
    // The growth of linear layers that a few samples have does not fall with the gains.
    outside: { ...few, activation: 'sin', gainExponent: 0.3, depth: 60, networks: 24 },
    outsideMeasure: powerOfGains,
    of: (exponent) => 1 / exponent,
    slack: 1e-3,
  },
];
