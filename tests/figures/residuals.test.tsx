import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comparedColumns } from '../../src/figures/widgets/comparedColumns.ts';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { agreementOf, residualAt, residualsOf } from '../../src/figures/widgets/residuals.ts';
import { residualText, standingText } from '../../src/figures/widgets/residualWords.ts';
import { assumptionText, conditionTexts, termText } from '../../src/figures/widgets/theoryWords.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { atLeast, type Prediction, validityOf } from '../../src/theory/prediction.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const depth = 10;
const networks = 16;
/** Means 0.50, 0.51, ... with a deviation of 0.1 over 16 networks: a standard error of 0.025. */
const profile = fakeResult(ensembleSpec({ depth }), networks).profiles.correlation as DepthProfile;
const error = 0.1 / Math.sqrt(networks);

/** A theory that is so many standard errors below the mean at each layer. */
function theory(errorsBelow: (layer: number) => number, more: Partial<Prediction> = {}): Prediction {
  return {
    metric: 'correlation',
    firstLayer: 0,
    kind: 'curve',
    source: 'oursWideSignal',
    mark: 'ours',
    assumptions: ['infiniteWidth', 'exchangeableBatch'],
    validity: validityOf(atLeast('batchAtLeast', 8, 4), atLeast('widthAtLeast', 64, 16)),
    finiteWidthTerm: 0,
    values: Float64Array.from({ length: depth + 1 }, (_, k) => profile.mean[k] - error * errorsBelow(k)),
    claimed: [2, 8],
    ...more,
  };
}

const outside = { validity: validityOf(atLeast('batchAtLeast', 8, 4), atLeast('widthAtLeast', 8, 16)) };

describe('differences from theory', () => {
  it('are in standard errors, at the layers of the claim', () => {
    const residuals = residualsOf(
      profile,
      theory((layer) => layer - 5),
    );
    expect(residuals?.layers).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(Array.from(residuals?.values ?? [], (value) => Number(value.toFixed(9)))).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(residualAt(residuals, 1)).toBeUndefined();
    expect(residualText(residuals, 3)).toBe('2.0 standard errors below theory');
    expect(residualText(residuals, 9)).toBeUndefined();
  });

  it('are judged by 4 standard errors and the declared term, layer by layer', () => {
    const terms = Float64Array.from({ length: depth + 1 }, (_, k) => (k === 8 ? 3 * error : 0));
    const residuals = residualsOf(
      profile,
      theory((layer) => (layer >= 7 ? 6 : 0), { finiteWidthTerms: terms, finiteWidthTerm: 3 * error }),
    );
    expect(residuals && agreementOf(residuals)).toEqual({ agreeing: 6, compared: 7 });
    expect(standingText(residuals)).toBe(
      'Measured and predicted agree within 4 standard errors and the finite-width term at 6 of 7 layers.',
    );
    expect(residualText(residuals, 7)).toBe('6.0 standard errors above theory');
    expect(residualText(residuals, 8)).toBe('6.0 standard errors above theory');
  });

  it('have no term where the theory does not hold', () => {
    const residuals = residualsOf(
      profile,
      theory(() => 6, { finiteWidthTerm: 100, ...outside }),
    );
    expect(residuals && agreementOf(residuals)).toEqual({ agreeing: 0, compared: 7 });
    expect(standingText(residuals)).toBe('Measured and predicted agree within 4 standard errors at 0 of 7 layers.');
  });

  it('are there with a theory and two networks alone', () => {
    expect(residualsOf(profile, undefined)).toBeUndefined();
    expect(
      residualsOf(
        { ...profile, count: new Int32Array(depth + 1).fill(1) },
        theory(() => 0),
      ),
    ).toBeUndefined();
    const equal = residualsOf(
      { ...profile, std: new Float64Array(depth + 1) },
      theory(() => 1),
    );
    expect(standingText(equal)).toBeUndefined();
  });

  it('of a slope leave out where its line is hung', () => {
    const slope = 0.02;
    const [a, b] = [0.001, -0.001].map((tilt) => profile.mean.map((mean, k) => mean + tilt * k));
    const values = Float64Array.from({ length: depth + 1 }, (_, k) => 7 + slope * k);
    const residuals = residualsOf(
      { ...profile, single: [a, b] },
      theory(() => 0, { kind: 'slope', values, finiteWidthTerm: 0.001 }),
    );
    expect(residuals?.hungAt).toBe(2);
    expect(residuals?.values[0]).toBeNaN();
    // The mean climbs by 0.01 a layer, theory by 0.02; two networks apart by 0.002 a layer deviate by 0.001 sqrt 2.
    const errorPerLayer = (0.001 * Math.SQRT2) / Math.sqrt(networks);
    for (const k of [1, 6]) {
      expect(residuals?.values[k]).toBeCloseTo((0.01 - slope) / errorPerLayer, 6);
      expect(residuals?.terms[k]).toBeCloseTo(0.001 / errorPerLayer, 6);
    }
    expect(residualText(residuals, 8)).toBe('28.3 standard errors below theory, hung at layer 2 (allowed: 6.8)');
  });
});

describe('a plot with a theory', () => {
  const look = { summary: 'mean', stale: false, shown: undefined, onShow: () => {}, probe: undefined, onProbe: () => {} } as const;
  const plot = (prediction: Prediction | undefined) =>
    renderToString(
      <DepthProfilePlot metric="correlation" depth={depth} fullRank={4} profile={profile} prediction={prediction} {...look} />,
    );
  const marks = (html: string, name: string) => html.match(new RegExp(`class="${name}[^>]* d="([^"]*)"`))?.[1].match(/M/g)?.length ?? 0;

  it('has a dot for each difference that fits and a triangle for each that does not', () => {
    const html = plot(theory((layer) => (layer < 4 ? 20 : 1), { finiteWidthTerm: error }));
    expect(marks(html, 'plot-strip-dots')).toBe(5);
    expect(marks(html, 'plot-strip-beyond')).toBe(2);
    expect(marks(html, 'plot-strip-term')).toBe(1);
    expect(html).toContain('>difference / standard error<');
    expect(html).toContain('finite-width term at 5 of 7 layers.');
    expect(plot(undefined)).not.toContain('plot-strip');
  });

  it('has the same numbers in its table', () => {
    const columns = comparedColumns(
      profile,
      theory(() => 2, { finiteWidthTerm: error }),
    );
    expect(columns.map(({ at }) => Number(at(5)?.toFixed(6)))).toEqual([Number((0.55 - 2 * error).toFixed(6)), 2, 1]);
    expect(columns[1].at(9)).toBeUndefined();
    expect(comparedColumns(profile, undefined)).toEqual([]);
  });

  it('says what the theory asks, takes for granted and allows', () => {
    const asks = theory(() => 0, { finiteWidthTerm: 0.01 });
    expect(conditionTexts(asks)).toEqual(['Met: batch 8 is at least 4.', 'Met: width 64 is at least 16.']);
    expect(assumptionText(asks)).toMatch(/^Taken for granted: .*; a batch in which/);
    expect(assumptionText({ ...asks, assumptions: [] })).toBeUndefined();
    expect(termText(asks)).toBe('A finite width moves the mean of a layer by at most 0.0100.');
    expect(termText({ ...asks, kind: 'slope' })).toContain('slope by at most 0.0100 per layer');
    expect(termText({ ...asks, finiteWidthTerm: 0 })).toContain('no bound');
    expect(termText({ ...asks, ...outside })).toContain('bounds nothing');
    expect(conditionTexts({ ...asks, ...outside })[1]).toBe('Not met: it needs width 16 or more, and this network has 8.');
  });
});
