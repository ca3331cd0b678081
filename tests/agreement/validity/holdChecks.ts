import { expect } from 'vitest';
import { ensembleSpec } from '../../../src/networks/ensembleSpec.ts';
import type { MetricId } from '../../../src/networks/metrics/index.ts';
import { laws } from '../../../src/theory/laws/index.ts';
import type { Law, LawValue } from '../../../src/theory/laws/law.ts';
import { type Prediction, type Theory, termAt } from '../../../src/theory/prediction.ts';
import { type TheoryId, theories } from '../../../src/theory/profiles/index.ts';
import type { Expected, Ledger } from '../agreement.ts';
import { levelOf, logarithmicSlope, type Measured, meanOf, type Sampled, sampled } from '../ensembles.ts';
import { type Drawn, isExact, type LawCheck, type TheoryCheck } from './check.ts';

/** Rounds in which networks are doubled until the standard error is small enough. */
const rounds = 5;
/** Share of a value or range that a standard error may be. */
const exact = 0.01;

/** What a law says of networks; its verdict must be as told. */
export function saysOf({ law }: LawCheck, drawn: Drawn, holds: boolean): LawValue {
  const said = (laws[law] as Law).of(ensembleSpec(drawn));
  if (said === undefined) throw new Error(`${law} says nothing of ${JSON.stringify(drawn)}.`);
  expect(said.validity.holds, `${law}: ${JSON.stringify(said.validity.because)}`).toBe(holds);
  return said;
}

const expectedOf = (
  { law, of = (value) => value, range, slack = 0 }: LawCheck,
  { value, finiteWidthTerm }: LawValue,
  where: string,
): Expected => {
  const term = Number.isFinite(value) ? Math.abs(of(value + finiteWidthTerm) - of(value)) : finiteWidthTerm;
  return { what: `${law}, ${where}`, value: of(value), term: term + slack, range };
};

/** More networks until the standard error is small enough. */
async function measured(drawn: Drawn, measure: LawCheck['measure'], scale: number): Promise<Measured> {
  let found = await measure(drawn);
  for (let round = 1; round < rounds && !(found.standardError <= exact * scale); round++)
    found = await measure({ ...drawn, networks: drawn.networks * 2 ** round, seed: drawn.seed + 10_000 * round });
  return found;
}

/** Inside its validity a law is what is measured. */
export async function holdLawInside(ledger: Ledger, check: LawCheck): Promise<void> {
  const expected = expectedOf(check, saysOf(check, check.inside, true), 'inside');
  const found = await measured(check.inside, check.measure, check.range ?? Math.abs(expected.value));
  const below = check.bound && found.mean <= expected.value;
  ledger.agrees(below ? { ...found, mean: expected.value } : found, expected);
}

/** Outside it networks are more than 5 standard errors off, and the law says that it does not hold. */
export async function holdLawOutside(ledger: Ledger, check: LawCheck): Promise<void> {
  const { outside, measure, outsideMeasure = measure, bound } = check;
  if (isExact(outside)) return;
  const expected = expectedOf(check, saysOf(check, outside, false), 'outside');
  const found = await outsideMeasure(outside);
  if (bound) expect(found.mean).toBeGreaterThan(expected.value);
  ledger.fails(found, expected);
}

/** What a theory says of networks; its verdict must be as told. */
export function predicts([id, metric]: readonly [TheoryId, MetricId], drawn: Drawn, holds: boolean): Prediction {
  const theory: Theory = theories[id];
  const spec = ensembleSpec({ ...drawn, metrics: [metric] });
  expect(theory.applies(spec, metric), `${id} speaks of ${JSON.stringify(drawn)}`).toBe(true);
  const prediction = theory.predict(spec);
  expect(prediction.validity.holds, `${id}: ${JSON.stringify(prediction.validity.because)}`).toBe(holds);
  return prediction;
}

const ofGradients: readonly MetricId[] = ['gradientNorm', 'weightGradientNorm'];
/** Metrics that are judged by their range, and by one unit those that can be 0. */
const ranges: Partial<Record<MetricId, number>> = {
  correlation: 2,
  angle: 180,
  absoluteCosine: 1,
  rmsCosine: 1,
  orthogonalityGap: 1,
  isometryGap: 1,
  // A natural logarithm, down to minus 33.
  tokenResidual: 5,
};
const unit = new Set<MetricId>(['lyapunov', 'logDeterminant', 'saturatedFraction', 'weightsVariance', 'jacobianMax']);
const rangeOf = (metric: MetricId, { batch = 16 }: Drawn): number | undefined =>
  metric.endsWith('Rank') || metric === 'participationRatio'
    ? batch
    : metric === 'jacobianVariance'
      ? 8
      : unit.has(metric)
        ? 2
        : ranges[metric];

/** Beside what a prediction claims at one place, what was drawn. */
function beside(
  prediction: Prediction,
  drawn: Sampled,
  { layer, between }: Pick<TheoryCheck, 'layer' | 'between'>,
): readonly [Measured, number, number] {
  const { metric, kind, values, firstLayer, claimed, finiteWidthTerm } = prediction;
  const lines = drawn.lines[metric] ?? [];
  const [first, last] = (between ?? claimed).map((at) => Math.max(0, at - firstLayer)) as [number, number];
  if (kind === 'level') return [meanOf(lines, (line) => levelOf(line, [first, last])), levelOf(values, [first, last]), finiteWidthTerm];
  if (kind === 'slope' && !ofGradients.includes(metric))
    return [logarithmicSlope(lines, [first, last]), logarithmicSlope([values], [first, last]).mean, finiteWidthTerm];
  const slope = (line: Float64Array): number => (line[first] - line[last]) / (last - first);
  if (kind === 'slope') return [meanOf(lines, slope), slope(values), finiteWidthTerm];
  const at = layer === undefined ? (ofGradients.includes(metric) ? 0 : values.length - 1) : layer - firstLayer;
  return [meanOf(lines, (line) => line[at]), values[at], termAt(prediction, at + firstLayer) + 1e-9 * Math.abs(values[at])];
}

/** Inside their validity theories are what is measured, at the ends and in the middle of what they claim. */
export async function holdTheoriesInside(ledger: Ledger, { theories: said, inside }: TheoryCheck): Promise<void> {
  const predictions = said.map((of) => predicts(of, inside, true));
  for (const prediction of predictions) {
    const { metric, kind, firstLayer, claimed } = prediction;
    const layers = kind === 'curve' ? new Set([Math.max(firstLayer, Math.ceil(inside.depth! / 2)), claimed[1]]) : [undefined];
    for (const layer of layers) {
      let [found, value, term] = [{ mean: 0, standardError: Number.POSITIVE_INFINITY }, 0, 0] as [Measured, number, number];
      const range = rangeOf(metric, inside);
      for (let round = 0; round < rounds && !(found.standardError <= exact * (range ?? Math.abs(value))); round++) {
        const drawn = await sampled({
          ...inside,
          networks: inside.networks * 2 ** round,
          seed: inside.seed + 10_000 * round,
          metrics: [metric],
        });
        [found, value, term] = beside(prediction, drawn, { layer });
      }
      ledger.agrees(found, {
        what: `${metric} (${prediction.source})${layer === undefined ? '' : `, layer ${layer}`}, inside`,
        value,
        term,
        range,
      });
    }
  }
}

/** Outside it networks are more than 5 standard errors off all of them. */
export async function holdTheoriesOutside(ledger: Ledger, check: TheoryCheck): Promise<void> {
  const { theories: said, outside } = check;
  if (isExact(outside)) return;
  const predictions = said.map((of) => predicts(of, outside, false));
  const drawn = await sampled({ ...outside, metrics: predictions.map(({ metric }) => metric) });
  for (const prediction of predictions) {
    const [found, value, term] = beside(prediction, drawn, check);
    ledger.fails(found, { what: `${prediction.metric} (${prediction.source}), outside`, value, term });
  }
}
