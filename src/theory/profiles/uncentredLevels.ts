import { meanChiOverRms } from '../../math/gammaFunctions.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { gramRatio } from '../batchNorm/batchNormSpectrum.ts';
import { atLeast, atMost, type Prediction, type SourceId, type Theory, validityOf } from '../prediction.ts';
import { firstLayerAtFloor, orthogonalizes } from './orthogonalityFloor.ts';

/** A number that a metric settles at, with its finite-width term. */
interface Settled {
  readonly value: number;
  readonly term: number;
}

/** What batch normalization without centring makes of a metric in linear layers with Gaussian weights, far from the input. */
interface UncentredLevel {
  readonly metric: MetricId;
  readonly source: SourceId;
  of(width: number, batch: number): Settled;
  /** Also E of the square, where that is known. */
  squareOf?(width: number, batch: number): number;
  /** Below this batch the level was not found to be near. */
  readonly smallestBatch: number;
}

/** sqrt(E cos^2) of two samples at the floor of V: the n (n-1) entries off the diagonal hold a share n/(n+2) of E V^2 (ours). */
export function cosineFloorRms(width: number, batch: number): number {
  return Math.sqrt((batch * (batch + 2)) / (4 * (batch + 1) * width));
}

/** Observed at widths 32 to 1024 and batches 2 to 48: between 0 and 0.3 n/d of the cosine, upward. */
const termOfCosine = (value: number, width: number, batch: number): Settled => ({ value, term: (0.4 * batch * value) / width });

/** 1 + (1-c)/c ln(1-c): the isometry gap of the law of Marchenko and Pastur with ratio c < 1, the mean of -ln x. */
export function isometryGapOfLaw(ratio: number): number {
  return 1 + ((1 - ratio) / ratio) * Math.log1p(-ratio);
}

/** Observed at batches 2 to 48: 0.1 to 1.1 times e^2 / ((1-e) n), upward, and 0.01 of the gap more in small batches. */
function isometryGap(width: number, batch: number): Settled {
  const ratio = gramRatio(width, batch);
  const value = isometryGapOfLaw(ratio);
  return { value, term: (1.6 * ratio ** 2) / ((1 - ratio) * batch) + 0.04 * value };
}

/** n exp(-c/2): the entropy of the shares is ln n - E x ln x, and that mean is c/2. Observed at batches 2 to 48: 0.8 c^2 below at most. */
function effectiveRank(width: number, batch: number): Settled {
  const ratio = gramRatio(width, batch);
  return { value: batch * Math.exp(-ratio / 2), term: 1.2 * ratio ** 2 };
}

/** The mean of the law of Tracy and Widom for real symmetric matrices. */
const meanOfEdge = -1.20653;

/**
 * n over the largest eigenvalue: the upper edge (1 + sqrt c)^2 of the law, less what the largest eigenvalue of n is below it as in a Wishart matrix (Johnstone 2001). Observed at batches 16 to 48:
 * 0.2 to 0.35 above.
 */
function stableRank(width: number, batch: number): Settled {
  const root = Math.sqrt(gramRatio(width, batch));
  const largest = (1 + root) ** 2 + meanOfEdge * batch ** (-2 / 3) * root * (1 + root) ** (4 / 3);
  return { value: batch / largest, term: 0.5 };
}

/** Closer to ratio 1, orders that are left out are as large as what is said (observed up to 0.65). */
const largestRatio = 0.7;

function theoryOf(level: UncentredLevel): Theory {
  return {
    applies: (spec, metric) => metric === level.metric && orthogonalizes(spec) && gramRatio(spec.network.width, spec.inputs.batch) < 1,
    predict: (spec) => predict(spec, level),
  };
}

function predict({ network, inputs }: EnsembleSpec, level: UncentredLevel): Prediction {
  const { depth, width, biasVariance } = network;
  const first = firstLayerAtFloor({ network, inputs } as EnsembleSpec);
  const { value, term } = level.of(width, inputs.batch);
  const square = level.squareOf?.(width, inputs.batch);
  const settled = (number: number): Float64Array => new Float64Array(depth + 1).fill(Number.NaN).fill(number, first);
  return {
    metric: level.metric,
    firstLayer: 0,
    values: settled(value),
    ...(square === undefined ? {} : { squares: settled(square) }),
    kind: 'level',
    claimed: [first, depth],
    mark: 'ours',
    source: level.source,
    assumptions: ['nearFixedPoint'],
    validity: validityOf(
      atLeast('widthForBatch', width, Math.ceil(gramRatio(1, inputs.batch) / largestRatio)),
      atLeast('batchAtLeast', inputs.batch, level.smallestBatch),
      atLeast('transientWithinDepth', depth, first),
      atMost('noBias', biasVariance, 0),
    ),
    finiteWidthTerm: term,
  };
}

/** The levels of linear networks that are divided by the root mean square of each unit: cosines, and the spectrum of their Gram matrix. */
export const uncentredLevels = {
  uncentredRmsCosine: theoryOf({
    metric: 'rmsCosine',
    source: 'oursCosineFloor',
    of: (width, batch) => termOfCosine(cosineFloorRms(width, batch) * meanChiOverRms((batch * (batch - 1)) / 2), width, batch),
    squareOf: (width, batch) => cosineFloorRms(width, batch) ** 2,
    smallestBatch: 2,
  }),
  // Near the floor a cosine is a normal number.
  uncentredAbsoluteCosine: theoryOf({
    metric: 'absoluteCosine',
    source: 'oursCosineFloor',
    of: (width, batch) => termOfCosine(Math.sqrt(2 / Math.PI) * cosineFloorRms(width, batch), width, batch),
    smallestBatch: 2,
  }),
  uncentredIsometryGap: theoryOf({ metric: 'isometryGap', source: 'oursSpectrumLevel', of: isometryGap, smallestBatch: 2 }),
  // Rows have mean square 1, so that nothing but the gap is left.
  uncentredLogDeterminant: theoryOf({
    metric: 'logDeterminant',
    source: 'oursSpectrumLevel',
    of: (width, batch) => {
      const { value, term } = isometryGap(width, batch);
      return { value: -value, term };
    },
    smallestBatch: 2,
  }),
  uncentredEffectiveRank: theoryOf({ metric: 'effectiveRank', source: 'oursSpectrumLevel', of: effectiveRank, smallestBatch: 2 }),
  uncentredStableRank: theoryOf({ metric: 'stableRank', source: 'oursSpectrumLevel', of: stableRank, smallestBatch: 16 }),
} as const satisfies Record<string, Theory>;
