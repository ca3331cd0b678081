import { backendInNode } from '../../src/commandLine/backendInNode.ts';
import { summarize } from '../../src/math/summary.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { withDrawnMethod } from '../../src/networks/lawCoverage.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';

/** A mean over networks and its standard error. */
export interface Measured {
  readonly mean: number;
  readonly standardError: number;
}

/** What was drawn: the spec (of all networks together) and, of each metric, one line a network over the layers. */
export interface Sampled {
  readonly spec: EnsembleSpec;
  readonly lines: Readonly<Partial<Record<MetricId, readonly Float64Array[]>>>;
  readonly events: EnsembleResult['events'];
}

/** A result keeps this many networks as lines of their own. */
const linesOfAResult = 12;

/** In law where that is exact and takes less time: in networks that are wider than their batch. */
function cheaply(spec: EnsembleSpec): EnsembleSpec {
  return withDrawnMethod(spec, spec.network.width >= 4 * spec.inputs.batch);
}

async function draw(settings: Partial<Settings>): Promise<EnsembleResult> {
  const backend = await backendInNode();
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, withMeanField(cheaply(ensembleSpec(settings))), async () => {})) last = result;
  if (!last) throw new Error('Nothing was drawn.');
  return last;
}

/** Draws networks in float64, in law where that is exact, in ensembles small enough that every network is a line, with seeds that follow each other. */
export async function sampled(settings: Partial<Settings> & { networks: number; seed: number; metrics: MetricId[] }): Promise<Sampled> {
  const results: EnsembleResult[] = [];
  for (let left = settings.networks; left > 0; left -= linesOfAResult) {
    results.push(await draw({ ...settings, networks: Math.min(left, linesOfAResult), seed: settings.seed + results.length }));
  }
  const linesOf = (metric: MetricId) => results.flatMap(({ profiles }) => profiles[metric]?.single ?? []);
  const lines = Object.fromEntries(settings.metrics.map((metric) => [metric, linesOf(metric)]));
  return { spec: ensembleSpec(settings), lines, events: results.flatMap(({ events }) => events) };
}

/** The mean over networks of a number of each line. */
export function meanOf(lines: readonly Float64Array[] | undefined, of: (line: Float64Array) => number): Measured {
  const { mean, std, count } = summarize((lines ?? []).map(of));
  return { mean, standardError: std / Math.sqrt(count) };
}

/** Mean of a line over the layers first..last. */
export function levelOf(line: Float64Array, [first, last]: readonly [number, number]): number {
  return summarize(line.subarray(first, last + 1)).mean;
}

/** Slope of a line by least squares over the layers first..last, per layer toward the output. */
export function slopeOf(line: Float64Array, [first, last]: readonly [number, number]): number {
  const middle = (first + last) / 2;
  let [products, squares] = [0, 0];
  for (let layer = first; layer <= last; layer++) {
    products += (layer - middle) * line[layer];
    squares += (layer - middle) ** 2;
  }
  return products / squares;
}

/** ln of the ratio of the mean over networks at two layers, per layer, with the error of a ratio of means. */
export function logarithmicSlope(lines: readonly Float64Array[] | undefined, [first, last]: readonly [number, number]): Measured {
  const before = meanOf(lines, (line) => line[first]).mean;
  const after = meanOf(lines, (line) => line[last]).mean;
  const { standardError } = meanOf(lines, (line) => line[last] / after - line[first] / before);
  return { mean: Math.log(after / before) / (last - first), standardError: standardError / (last - first) };
}
