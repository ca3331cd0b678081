import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { niceDomain, plotScale, plotTicks } from '../../src/figures/plots/plotScale.ts';
import { symlog } from '../../src/figures/plots/symlog.ts';
import { FigurePicture } from '../../src/figures/widgets/export/FigurePicture.tsx';
import { metricPicture, predictedValues } from '../../src/figures/widgets/metricPicture.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { predict } from '../../src/theory/predict.ts';
import { fakeResult } from '../state/fakeSampler.ts';

describe('a symmetric logarithm', () => {
  it('is odd, level with a line near zero, and a logarithm far from it', () => {
    for (const value of [1e-6, 0.003, 0.5, 70]) expect(symlog(-value)).toBe(-symlog(value));
    expect(symlog(1e-6) / symlog(2e-6)).toBeCloseTo(0.5, 4);
    expect(symlog(1e4) - symlog(1e3)).toBeCloseTo(1, 4);
    expect([symlog(0), symlog(Number.NaN)]).toEqual([0, Number.NaN]);
  });

  it('has an axis with tidy ends, and ticks at zero and at powers of ten', () => {
    const domain = niceDomain([symlog(-0.013), symlog(0.48)], 'symlog', 4);
    expect(domain.map((at) => Number((Math.sign(at) * 0.01 * (10 ** Math.abs(at) - 1)).toFixed(6)))).toEqual([-0.02, 0.5]);
    const ticks = plotTicks(plotScale(domain, 100, 0), 'symlog', 4);
    expect(ticks.map(({ label }) => label)).toEqual(['−0.01', '0', '0.01', '0.1']);
    expect(niceDomain([0, symlog(0.5)], 'symlog', 4)).toEqual([0, symlog(0.5)]);
  });
});

const spec = specOf(
  completeSettings({
    activation: 'linear',
    normalization: 'batchNoMean',
    inputs: 'equicorrelated',
    batch: 8,
    depth: 6,
    metrics: ['correlation'],
  }),
);

it('a figure whose author asks for it draws measured and predicted values on it, and says so', () => {
  const result = fakeResult(spec);
  const profile = result.profiles.correlation!;
  const picture = metricPicture('correlation', profile, 'mean', 'symlog');
  expect(Array.from(picture.middle)).toEqual(Array.from(profile.mean, symlog));
  const prediction = predict(spec, 'correlation')!;
  expect(predictedValues('correlation', prediction, 'symlog')[0]).toBe(symlog(0.5));
  const drawn = (axes: object) => renderToStaticMarkup(<FigurePicture id="x" title="T" result={result} summary="mean" {...axes} />);
  expect(drawn({ axes: { correlation: 'symlog' } })).toContain('mean over pairs, symmetric log scale');
  expect(drawn({})).not.toContain('symmetric log scale');
});
