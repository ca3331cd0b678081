import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotScale } from '../../src/figures/plots/plotScale.ts';
import { depthSlope, slopeLayers, slopeMetrics } from '../../src/figures/widgets/depthSlope.ts';
import { SlopeMark } from '../../src/figures/widgets/SlopeMark.tsx';
import { slopeSentence, slopeText } from '../../src/figures/widgets/slopeWords.ts';
import { summarize } from '../../src/math/summary.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import { atLeast, type Prediction, validityOf } from '../../src/theory/prediction.ts';

/** A profile of the networks whose lines are given. */
function profileOf(lines: readonly (readonly number[])[]): DepthProfile {
  const columns = lines[0].map((_, layer) => summarize(lines.map((line) => line[layer])));
  return {
    firstLayer: 0,
    mean: Float64Array.from(columns, ({ mean }) => mean),
    std: Float64Array.from(columns, ({ std }) => std),
    count: Int32Array.from(columns, ({ count }) => count),
    single: lines.map((line) => Float64Array.from(line)),
  } as unknown as DepthProfile;
}
const layers = Array.from({ length: 11 }, (_, layer) => layer);
/** Straight lines of slope -0.3, -0.2 and -0.1, bent at both ends. */
const gradient = profileOf([0.3, 0.2, 0.1].map((steep) => layers.map((l) => 5 - steep * l + (l === 0 ? 9 : 0) - (l === 10 ? 9 : 0))));
const predictionOf = (metric: MetricId, of: (layer: number) => number, given: Partial<Prediction> = {}): Prediction => ({
  metric,
  firstLayer: 0,
  values: Float64Array.from(layers, of),
  kind: 'slope',
  claimed: [0, 10],
  mark: 'ours',
  source: 'oursWideSignal',
  assumptions: [],
  validity: validityOf(atLeast('widthAtLeast', 2, 1)),
  finiteWidthTerm: 0.001,
  ...given,
});

describe('the slope of a metric over the layers', () => {
  it('leaves out a tenth of the layers at both ends, or what the reader does, and what theory does not claim', () => {
    expect(slopeLayers(50, 0, undefined, undefined)).toEqual([5, 45]);
    expect(slopeLayers(50, 0, [0, 20], [8, 30])).toEqual([0, 20]);
    expect(slopeLayers(50, 1, [0, 20], undefined)).toEqual([1, 20]);
    expect(slopeLayers(50, 0, undefined, [8, 30])).toEqual([8, 30]);
    expect(slopeLayers(50, 0, undefined, [49, 50])).toEqual([5, 45]);
  });

  it('of a gradient counts toward the input, and its error is that of the slopes of the networks', () => {
    const { slope, error, layers: over, towardInput } = depthSlope('gradientNorm', gradient, undefined, undefined)!;
    expect(slope).toBeCloseTo(0.2, 12);
    expect(error).toBeCloseTo(0.1 / Math.sqrt(3), 12);
    expect([over, towardInput]).toEqual([[1, 9], true]);
    // The ends that were left out bend the whole.
    expect(depthSlope('gradientNorm', gradient, undefined, [0, 10])!.slope).toBeGreaterThan(0.5);
  });

  it('of a metric on a logarithmic axis is that of the logarithm of its mean', () => {
    const halved = profileOf([1.2, 0.8].map((size) => layers.map((l) => size * 2 ** -l)));
    const { slope, error, heightAt } = depthSlope('orthogonalityGap', halved, undefined, undefined)!;
    expect(slope).toBeCloseTo(-Math.LN2, 12);
    expect(heightAt(4)).toBeCloseTo(-4 * Math.LN2, 12);
    // Networks that differ by a factor have one slope.
    expect(error).toBeCloseTo(0, 12);
    const unlike = profileOf([0.9, 0.7].map((rate) => layers.map((l) => rate ** l)));
    // To first order: the slope of each line over the mean, weighed by what it has of it.
    const direct = depthSlope('orthogonalityGap', unlike, undefined, [4, 6])!;
    const lines = [0.9, 0.7].map((rate) => (rate ** 6 / ((0.9 ** 6 + 0.7 ** 6) / 2) - rate ** 4 / ((0.9 ** 4 + 0.7 ** 4) / 2)) / 2);
    expect(direct.error).toBeCloseTo(Math.abs(lines[0] - lines[1]) / 2, 12);
  });

  it('stands beside the slope of theory over the same layers, with its term', () => {
    const line = depthSlope(
      'gradientNorm',
      gradient,
      predictionOf('gradientNorm', (l) => 9 - 0.25 * l),
      undefined,
    )!;
    const error = 0.1 / Math.sqrt(3);
    expect(line.theory!.slope).toBeCloseTo(0.25, 12);
    expect(line.theory!.apart).toBeCloseTo(-0.05 / error, 10);
    expect(line.theory!.term).toBeCloseTo(0.001 / error, 10);
    expect(slopeText(line)).toBe('0.20 ± 0.06 a layer, theory 0.25');
    expect(slopeSentence(line)).toContain('over layers 1 to 9 of 3 networks; the layers near both ends are left out');
    expect(slopeSentence(line)).toContain('Theory: 0.25, 0.9 standard errors away.');
    const curve = depthSlope(
      'gradientNorm',
      gradient,
      predictionOf('gradientNorm', (l) => -l, { kind: 'curve', finiteWidthTerm: 0.06 }),
      [4, 6],
    )!;
    // Half of the difference of two values, each within 0.06.
    expect(curve.theory!.term).toBeCloseTo(0.06 / curve.error, 10);
    expect(slopeSentence(curve)).toContain('more than chance explains');
    const outside = predictionOf('gradientNorm', (l) => -l, { validity: validityOf(atLeast('widthAtLeast', 1, 2)) });
    expect(slopeSentence(depthSlope('gradientNorm', gradient, outside, undefined)!)).toContain('Outside its validity');
    expect(
      depthSlope(
        'gradientNorm',
        gradient,
        predictionOf('gradientNorm', () => Number.NaN),
        undefined,
      )!.theory,
    ).toBeUndefined();
  });

  it('is not there where a layer has no finite value, of too few layers, or of nothing; of one network it has no error', () => {
    expect(depthSlope('gradientNorm', undefined, undefined, undefined)).toBeUndefined();
    expect(depthSlope('gradientNorm', gradient, undefined, [4, 5])).toBeUndefined();
    expect(depthSlope('orthogonalityGap', profileOf([layers.map((l) => 5 - l)]), undefined, undefined)).toBeUndefined();
    expect(depthSlope('gradientNorm', profileOf([layers.map((l) => -l)]), undefined, undefined)!.error).toBeNaN();
  });

  it('is drawn as one line with its number', () => {
    const of = depthSlope('gradientNorm', gradient, undefined, undefined)!;
    const scales = { x: plotScale([0, 10], 40, 340), y: plotScale([0, 6], 240, 10) };
    const drawn = renderToStaticMarkup(<SlopeMark of={of} kind="linear" scales={scales} hue="backward" />);
    expect(drawn.match(/<path/g)).toHaveLength(1);
    expect(drawn).toContain('0.20 ± 0.06 a layer');
    expect(renderToStaticMarkup(<SlopeMark of={of} kind="symlog" scales={scales} hue="backward" />)).toBe('');
  });
});

it('slopes are offered of metrics that are logarithms, or drawn on a logarithmic axis', () => {
  expect(slopeMetrics.filter((id) => !['log', 'logarithm'].includes(metrics[id].scale))).toEqual([]);
});
