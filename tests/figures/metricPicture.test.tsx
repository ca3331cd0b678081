import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotScale, plotTicks } from '../../src/figures/plots/plotScale.ts';
import { metricDomain } from '../../src/figures/widgets/metricDomain.ts';
import { metricPicture, scaleKind } from '../../src/figures/widgets/metricPicture.ts';
import { ProfileMarks } from '../../src/figures/widgets/ProfileMarks.tsx';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import { fakeQuantiles } from '../state/fakeSampler.ts';

const ranked = (mean: Float64Array) => ({ ranked: 4, quantiles: fakeQuantiles(mean, 4) });

function profileOf(values: readonly number[]): DepthProfile {
  const mean = Float64Array.from(values);
  return { firstLayer: 0, mean, std: mean.map(() => 0), count: new Int32Array(mean.length).fill(4), ...ranked(mean), single: [] };
}

/** The labels at the ends of a metric's axis, when it has these values. */
function ends(metric: MetricId, ...values: readonly number[]): readonly number[] {
  const domain = metricDomain(metric, 16, [values]);
  const places = plotTicks(plotScale(domain, 172, 0), scaleKind(metric), 4).map(({ at }) => at);
  expect([places[0], places[places.length - 1]].map((at) => Math.round(1e6 * at) / 1e6 + 0)).toEqual(domain.map((end) => end + 0));
  return domain.map((end) => end + 0);
}

describe('the vertical axis', () => {
  it('has a tick at both ends', () => {
    expect(ends('gradientNorm', 4.1, 23.7)).toEqual([0, 25]);
    expect(ends('gradientNorm', -312, 4.2)).toEqual([-400, 100]);
    expect(ends('isometryGap', -2.3, 0.4)).toEqual([-3, 1]);
    expect(ends('meanSquare', -0.9, -0.1)).toEqual([-1, 0]);
    expect(ends('angle', 12, 60)).toEqual([0, 180]);
  });

  it('stays where it is when another seed moves the values a little', () => {
    for (const shift of [-0.03, 0, 0.03]) {
      expect(ends('gradientNorm', 4.05 + shift, 4.3 + shift)).toEqual([2, 6]);
      expect(ends('meanSquare', 0 + shift, 0.01 + shift)).toEqual([-1, 1]);
    }
  });
});

it('marks infinity at the top and minus infinity at the foot', () => {
  const scales = { x: plotScale([0, 3], 0, 300), y: plotScale([-2, 2], 100, 0) };
  const area = { left: 0, right: 300, top: 0, bottom: 100 };
  const marks = (values: readonly number[]): string =>
    renderToStaticMarkup(
      <ProfileMarks picture={metricPicture('gradientNorm', profileOf(values), 'mean')} area={area} scales={scales} hue="backward" />,
    );
  const sunk = marks([-Infinity, -Infinity, 1, 1]);
  expect(sunk).toContain('d="M0.0 99h0L100.0 99"');
  expect(sunk).toContain('>−∞<');
  expect(sunk).not.toContain('>∞<');
  expect(marks([1, 1, 1, Infinity])).toContain('>∞<');
  expect(marks([1, 1, 1, 1])).not.toContain('∞');
});
