import { summarize } from '../../../src/math/summary.ts';
import type { MetricId } from '../../../src/networks/metrics/index.ts';
import { type Measured, meanOf } from '../ensembles.ts';
import { type Drawn, linesOf, type Measure } from './check.ts';

/** A function of a measured number, with the error that its slope makes. */
export function through({ mean, standardError }: Measured, f: (x: number) => number): Measured {
  const h = Math.max(1e-6, standardError / 2);
  return { mean: f(mean), standardError: (Math.abs(f(mean + h) - f(mean - h)) / (2 * h)) * standardError };
}

/** The mean over networks of what one line says. */
export const ofLine =
  (metric: MetricId, read: (line: Float64Array) => number): Measure =>
  async (drawn) =>
    meanOf((await linesOf(drawn, [metric]))[metric], read);

/** A function of the mean over networks of what one line says. */
export const ofMean =
  (metric: MetricId, read: (line: Float64Array) => number, f: (x: number) => number): Measure =>
  async (drawn) =>
    through(await ofLine(metric, read)(drawn), f);

/** Growth of ln ||dL/dh|| toward the input, per layer, between two layers. */
export const gradientRate =
  ([first, last]: readonly [number, number], f: (slope: number) => number): Measure =>
  (drawn) =>
    ofMean('gradientNorm', (line) => (line[first] - line[last]) / (last - first), f)(drawn);

/** A number of a network from its lines of a metric under two settings with the same draws. */
export async function ofTwo(
  [a, b]: readonly [Drawn, Drawn],
  metric: MetricId,
  read: (a: Float64Array, b: Float64Array) => number,
): Promise<Measured> {
  const [first, second] = [(await linesOf(a, [metric]))[metric], (await linesOf(b, [metric]))[metric]];
  return meanOf(
    first.map((line, k) => Float64Array.of(read(line, second[k]))),
    ([value]) => value,
  );
}

/** The mean of a difference at one layer over that at another, of lines under two settings with the same draws. */
export async function ratioOfDifferences(
  pair: readonly [Drawn, Drawn],
  metric: MetricId,
  [first, last]: readonly [number, number],
): Promise<Measured> {
  const [before, after] = [
    await ofTwo(pair, metric, (a, b) => a[first] - b[first]),
    await ofTwo(pair, metric, (a, b) => a[last] - b[last]),
  ];
  const mean = after.mean / before.mean;
  // Both ends are of the same networks: the error is that of their difference.
  const { standardError } = await ofTwo(pair, metric, (a, b) => (a[last] - b[last] - mean * (a[first] - b[first])) / before.mean);
  return { mean, standardError };
}

/** The same network with inputs of equal cosines a little above and below one. */
export const around = (drawn: Drawn, cosine: number, distance: number): readonly [Drawn, Drawn] => [
  { ...drawn, inputs: 'equicorrelated', correlation: cosine + distance },
  { ...drawn, inputs: 'equicorrelated', correlation: cosine - distance },
];

/** The same networks with longer and shorter inputs. */
export const scaled = (drawn: Drawn, step: number): readonly [Drawn, Drawn] => [
  { ...drawn, meanSquare: (drawn.meanSquare ?? 1) * (1 + step) },
  { ...drawn, meanSquare: (drawn.meanSquare ?? 1) * (1 - step) },
];

/** What a layer leaves of a small cosine around a centre. */
export const contraction =
  (centre: number, distance: number, f: (ratio: number) => number = (x) => x): Measure =>
  async (drawn) =>
    through(await ofTwo(around(drawn, centre, distance), 'correlation', (a, b) => (a[1] - b[1]) / (a[0] - b[0])), f);

/** d ln q_1 / d ln q_0. */
export const lengthElasticity: Measure = (drawn) => {
  const step = 0.02;
  return ofTwo(scaled(drawn, step), 'meanSquare', (a, b) => Math.log(a[1] / b[1]) / Math.log((1 + step) / (1 - step)));
};

/** The variance over networks of a number of each line, with its standard error by fourth moments. */
export function varianceOf(lines: readonly Float64Array[], read: (line: Float64Array) => number): Measured {
  const values = lines.map(read);
  const { mean } = summarize(values);
  return meanOf(
    values.map((value) => Float64Array.of((value - mean) ** 2)),
    ([square]) => square,
  );
}
