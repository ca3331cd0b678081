import { fitLine, heightAt, type LineFit } from '../../math/lineFit.ts';
import { summarize } from '../../math/summary.ts';
import type { DepthProfile } from '../../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import { needsGradient } from '../../networks/needs.ts';
import { type Prediction, termAt } from '../../theory/prediction.ts';
import type { Range } from '../plots/ranges.ts';

/** The metrics of which a slope per layer says something: those that are logarithms or have a logarithmic axis. */
export const slopeMetrics = [
  'meanSquare',
  'orthogonalityGap',
  'isometryGap',
  'logDeterminant',
  'meanFieldDistance',
  'gradientNorm',
  'weightGradientNorm',
  'jacobianMean',
  'jacobianMax',
  'tokenResidual',
] as const satisfies readonly MetricId[];

export type SlopeMetricId = (typeof slopeMetrics)[number];

/** The straight line through the natural logarithm of a metric over some layers; of a metric that comes from the gradient, slopes are counted toward the input. */
export interface DepthSlope {
  readonly layers: Range;
  /** Whether the reader chose the layers; else those near both ends are left out. */
  readonly chosen: boolean;
  readonly towardInput: boolean;
  /** Per layer: of the mean over networks, or of the logarithm of that mean. */
  readonly slope: number;
  /** Standard error over networks, as those that are kept as lines differ; NaN of fewer than two. */
  readonly error: number;
  /** Networks that it is of. */
  readonly networks: number;
  /** The logarithm at a layer, on the line. */
  readonly heightAt: (layer: number) => number;
  readonly theory?: TheorySlope;
}

/** What theory says over the same layers. */
interface TheorySlope {
  readonly slope: number;
  /** (measured - predicted) / standard error. */
  readonly apart: number;
  /** Bound on what a finite width adds, in standard errors; 0 where the theory does not hold. */
  readonly term: number;
  readonly holds: boolean;
}

/** Share of the layers at either end that a transient is given. */
const transientShare = 0.1;

const fewestLayers = 3;

/** The layers that a slope is taken over: those that the reader looks at, or all but a tenth at either end, and of those what the theory claims. */
export function slopeLayers(depth: number, firstLayer: number, shown: Range | undefined, claimed: Range | undefined): Range {
  if (shown) return [Math.max(firstLayer, shown[0]), shown[1]];
  const cut = Math.ceil(transientShare * depth);
  const inner: Range = [Math.max(firstLayer, cut), depth - cut];
  const held: Range = claimed ? [Math.max(inner[0], claimed[0]), Math.min(inner[1], claimed[1])] : inner;
  return held[1] - held[0] + 1 >= fewestLayers ? held : inner;
}

/**
 * The least-squares slope of a metric over layers. Networks are independent and layers are not, so that the error is that of the slope of each network, never that of the points
 * around the line: the slope is linear in the values, and that of the mean is the mean of the networks' own. Of a metric on a logarithmic axis it is that of ln of the mean, and the
 * error of each network's share in it to first order. Undefined over fewer than three layers, and where the metric is not finite.
 */
export function depthSlope(
  metric: MetricId,
  profile: DepthProfile | undefined,
  prediction: Prediction | undefined,
  shown: Range | undefined,
): DepthSlope | undefined {
  if (profile === undefined) return undefined;
  const { firstLayer, mean, count, single } = profile;
  const depth = firstLayer + mean.length - 1;
  const layers = slopeLayers(depth, firstLayer, shown, prediction?.claimed);
  const places = Array.from({ length: Math.max(0, layers[1] - layers[0] + 1) }, (_, k) => layers[0] + k);
  const logarithms = places.map((layer) => logarithmOf(metric, mean[layer - firstLayer]));
  const fit = logarithms.every(Number.isFinite) ? fitOver(places, logarithms) : undefined;
  if (fit === undefined) return undefined;
  const sign = isBackward(metric) ? -1 : 1;
  const ofNetwork = (line: Float64Array): number => {
    const shares = places.map((layer) =>
      isLogScale(metric) ? line[layer - firstLayer] / mean[layer - firstLayer] : line[layer - firstLayer],
    );
    return fitOver(places, shares)?.slope ?? Number.NaN;
  };
  const networks = Math.min(...places.map((layer) => count[layer - firstLayer]));
  const error = summarize(single.map(ofNetwork)).std / Math.sqrt(networks);
  return {
    layers,
    chosen: shown !== undefined,
    towardInput: sign < 0,
    slope: sign * fit.slope,
    error,
    networks,
    heightAt: (layer) => heightAt(fit, layer),
    theory: prediction && theorySlope(metric, prediction, places, { slope: fit.slope, error, sign }),
  };
}

interface Measured {
  readonly slope: number;
  readonly error: number;
  readonly sign: 1 | -1;
}

/** The least-squares slope of what is predicted over the same layers; undefined where one of them has no prediction. */
function theorySlope(
  metric: MetricId,
  prediction: Prediction,
  places: readonly number[],
  { slope, error, sign }: Measured,
): TheorySlope | undefined {
  const { values, firstLayer, kind, finiteWidthTerm, validity } = prediction;
  const predicted = places.map((layer) => values[layer - firstLayer] ?? Number.NaN);
  const fit = fitOver(
    places,
    predicted.map((value) => logarithmOf(metric, value)),
  );
  if (fit === undefined || !Number.isFinite(fit.slope)) return undefined;
  const [middle, spread] = [fit.centre[0], places.reduce((sum, place) => sum + (place - fit.centre[0]) ** 2, 0)];
  // The slope is a sum of the values, each times its distance from the middle over the spread.
  const ofCurve = places.reduce((sum, layer, k) => {
    const term = termAt(prediction, layer) / (isLogScale(metric) ? predicted[k] : 1);
    return sum + (Math.abs(layer - middle) / spread) * term;
  }, 0);
  const term = kind === 'slope' ? finiteWidthTerm : ofCurve;
  return {
    slope: sign * fit.slope,
    apart: (sign * (slope - fit.slope)) / error,
    term: validity.holds ? term / error : 0,
    holds: validity.holds,
  };
}

const fitOver = (places: readonly number[], values: readonly number[]): LineFit | undefined =>
  places.length < fewestLayers
    ? undefined
    : fitLine(
        places,
        values,
        places.map(() => 1),
      );

const isLogScale = (metric: MetricId): boolean => metrics[metric].scale === 'log';

const logarithmOf = (metric: MetricId, value: number): number => (isLogScale(metric) ? Math.log(value) : value);

const isBackward = (metric: MetricId): boolean => needsGradient(new Set([metrics[metric].needs]));
