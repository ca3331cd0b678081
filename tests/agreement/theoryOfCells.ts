import { expect } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { predict } from '../../src/theory/predict.ts';
import { type Prediction, termAt } from '../../src/theory/prediction.ts';
import { type Measured, meanOf, type Sampled, sampled } from './ensembles.ts';
import { comparedMetrics } from './theoryCells.ts';

/** One number of a theory beside what networks gave. */
export interface TheoryRow extends Measured {
  readonly cell: string;
  readonly metric: MetricId;
  readonly source: Prediction['source'];
  readonly what: string;
  readonly value: number;
  readonly term: number;
  /** Whether the standard error is as small as agreement asks. */
  readonly exact: boolean;
}

/** Networks of the first round, and at most; each round doubles them. */
const [firstRound, mostNetworks] = [48, 768];

/** Lengths of ranges, n samples: what a standard error may be judged by beside the value. */
const rangeOf = (metric: MetricId, batch: number): number =>
  ({
    correlation: 2,
    absoluteCosine: 1,
    rmsCosine: 1,
    angle: 180,
    orthogonalityGap: Math.sqrt(1 - 1 / batch),
    stableRank: batch - 1,
    participationRatio: batch - 1,
    effectiveRank: batch - 1,
    softRank: batch,
    saturatedFraction: 1,
    deadFraction: 1,
  })[metric as string] ?? 0;

/** Compares every theory that vouches for itself in a cell with as many networks as the standard error asks for. */
export async function theoryOfCell(cell: Partial<Settings>, seed: number): Promise<TheoryRow[]> {
  const spec = ensembleSpec({ ...cell, metrics: [...comparedMetrics] });
  const predictions = comparedMetrics.flatMap((metric) => {
    const prediction = predict(spec, metric);
    return prediction?.validity.holds ? [prediction] : [];
  });
  if (predictions.length === 0) return [];
  const metrics = predictions.map(({ metric }) => metric);
  let [rows, networks]: [TheoryRow[], number] = [[], firstRound];
  do {
    const drawn = await sampled({ ...cell, metrics, networks, seed });
    rows = predictions.flatMap((prediction) => rowsOf(prediction, drawn));
    networks *= 2;
  } while (networks <= mostNetworks && !rows.every(({ exact }) => exact));
  return rows;
}

function rowsOf(prediction: Prediction, drawn: Sampled): TheoryRow[] {
  const { metric, source, kind, claimed, firstLayer, values } = prediction;
  const [first, last] = [Math.max(firstLayer, claimed[0]), claimed[1]];
  const { network, inputs, networks: _, ...rest } = drawn.spec;
  const cell = `${network.architecture} ${network.normalizationPosition} ${network.normalization} ${network.activation}, ${inputs.distribution}, seed ${rest.seed}`;
  const row = (what: string, measured: Measured, value: number, term: number): TheoryRow => {
    const allowed = 0.01 * Math.max(Math.abs(value), rangeOf(metric, inputs.batch));
    return { ...measured, cell, metric, source, what, value, term, exact: measured.standardError <= allowed };
  };
  const lines = drawn.lines[metric];
  if (kind === 'slope') {
    const slope = (line: Float64Array): number => (line[last - firstLayer] - line[first - firstLayer]) / (last - first);
    return [row(`slope, layers ${first} to ${last}`, meanOf(lines, slope), slope(values), prediction.finiteWidthTerm)];
  }
  const layers = [...new Set([first, Math.round((first + last) / 2), last])];
  return layers
    .filter((layer) => Number.isFinite(values[layer - firstLayer]))
    .map((layer) =>
      row(
        `layer ${layer}`,
        meanOf(lines, (line) => line[layer - firstLayer]),
        values[layer - firstLayer],
        termAt(prediction, layer),
      ),
    );
}

/** How far a row is beyond its term, in standard errors; 4 are allowed. */
export const sigmasBeyond = ({ mean, standardError, value, term }: TheoryRow): number =>
  Math.max(0, Math.abs(mean - value) - term - rounding * Math.abs(value)) / Math.max(standardError, Number.MIN_VALUE);

/** Where networks do not vary, only the rounding of either side remains. */
const rounding = 1e-9;

/** Fails where a row is off by more than 4 standard errors and its term; rows whose error is too large for a verdict do not count. */
export function settleTheories(rows: readonly TheoryRow[], least: { readonly rows: number; readonly share: number }): void {
  const exact = rows.filter((row) => row.exact);
  console.log(tableOf(exact));
  console.log(
    `${exact.length} comparisons; of ${rows.length - exact.length} more the standard error stayed above 1% at ${mostNetworks} networks`,
  );
  const off = exact.filter((row) => !(sigmasBeyond(row) <= 4));
  expect(off.map(lineOf)).toEqual([]);
  expect(exact.length).toBeGreaterThanOrEqual(least.rows);
  expect(exact.length / rows.length).toBeGreaterThanOrEqual(least.share);
}

function lineOf(row: TheoryRow): string {
  const numbers = `${row.mean.toPrecision(5)} ± ${row.standardError.toPrecision(2)}, predicted ${row.value.toPrecision(5)}, term ${row.term.toPrecision(2)}`;
  return `${row.cell}: ${row.metric}, ${row.what} (${row.source}): ${numbers}`;
}

/** By metric and source: comparisons, cells, and the largest distance beyond the term. */
function tableOf(rows: readonly TheoryRow[]): string {
  const nameOf = ({ metric, source }: TheoryRow): string => `${metric} | ${source}`;
  const lines = [...new Set(rows.map(nameOf))].sort().map((name) => {
    const group = rows.filter((row) => nameOf(row) === name);
    const cells = new Set(group.map(({ cell }) => cell)).size;
    return `| ${name} | ${cells} | ${group.length} | ${Math.max(...group.map(sigmasBeyond)).toFixed(1)} |`;
  });
  return [
    '| metric | theory | cells | comparisons | largest distance beyond the term, standard errors |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
