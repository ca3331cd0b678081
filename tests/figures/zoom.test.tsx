import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotScale, wholeTicks } from '../../src/figures/plots/plotScale.ts';
import { closer, farther } from '../../src/figures/plots/ranges.ts';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { FigurePicture } from '../../src/figures/widgets/export/FigurePicture.tsx';
import { metricDomain } from '../../src/figures/widgets/metricDomain.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { fakeResult } from '../state/fakeSampler.ts';

describe('a range', () => {
  it('comes closer around a place, and never leaves what it was part of', () => {
    expect(closer([0, 50], 25)).toEqual([13, 38]);
    expect(closer([0, 50], 3)).toEqual([0, 25]);
    expect(closer([0, 50], 50)).toEqual([25, 50]);
    expect(closer([10, 13], 11)).toEqual([10, 12]);
    expect(closer([0, 2], 1)).toEqual([0, 2]);
  });

  it('goes back to the whole', () => {
    expect(farther([13, 38], [0, 200])).toEqual([1, 51]);
    expect(farther([0, 25], [0, 200])).toEqual([0, 50]);
    expect(farther([180, 200], [0, 200])).toEqual([160, 200]);
    expect(farther([13, 38], [0, 50])).toBeUndefined();
  });
});

describe('the axes of a part', () => {
  const labels = (from: number, to: number) => wholeTicks(plotScale([from, to], 0, 300), 6).map(({ at }) => at);

  it('have both ends, and whole numbers between them, also on the way there', () => {
    expect(labels(13, 27)).toEqual([13, 16, 18, 20, 22, 24, 27]);
    expect(labels(0, 50)).toEqual([0, 10, 20, 30, 40, 50]);
    for (const at of labels(12.4, 26.7)) expect(Number.isInteger(at)).toBe(true);
    expect(labels(4, 6)).toEqual([4, 5, 6]);
  });

  it('follow what there is to see, within what holds by definition, and never closer than rounding', () => {
    const row = [[0.96, 0.97, 0.98]];
    expect(metricDomain('correlation', 16, row)).toEqual([0, 1]);
    const [low, high] = metricDomain('correlation', 16, row, true);
    expect(low).toBeGreaterThan(0.9);
    expect(low).toBeLessThanOrEqual(0.96);
    expect(high).toBeLessThanOrEqual(1);
    const [foot, top] = metricDomain('correlation', 16, [[0.5, 0.5 + 1e-9]], true);
    expect(top - foot).toBeGreaterThanOrEqual(0.02);
    expect(metricDomain('effectiveRank', 16, [[3.2, 3.4]], true)).toEqual([3, 4]);
  });
});

const result = fakeResult(ensembleSpec({ depth: 50, metrics: ['correlation'] }));

const plot = (shown: readonly [number, number] | undefined, probe?: number): string =>
  renderToString(
    <DepthProfilePlot
      metric="correlation"
      depth={50}
      fullRank={4}
      profile={result.profiles.correlation}
      summary="mean"
      stale={false}
      prediction={undefined}
      shown={shown}
      onShow={() => {}}
      probe={probe}
      onProbe={() => {}}
    />,
  );

describe('a plot of some layers', () => {
  it('draws these alone, and reads off these alone', () => {
    const points = (html: string) => html.match(/class="plot-line plot-measured[^>]*d="([^"]*)"/)?.[1].match(/[ML]/g)?.length;
    expect(points(plot(undefined))).toBe(51);
    const html = plot([20, 30]);
    expect(points(html)).toBe(11);
    expect(html).toContain('aria-valuemin="20" aria-valuemax="30" aria-valuenow="30" aria-valuetext="layer 30: 0.800');
    expect(html).not.toContain('plot-readout');
    expect(plot([20, 30], 25)).toContain('plot-readout');
    expect(plot([20, 30], 45)).not.toContain('plot-readout');
  });

  it('is saved as it is shown, and says so', () => {
    const svg = renderToStaticMarkup(<FigurePicture id="x" title="T" summary="mean" shownLayers={[20, 30]} result={result} />);
    expect(svg).toContain('Layers 20 to 30 of 50');
    expect(svg).toContain('&quot;layers&quot;:[20,30]');
    expect(svg.match(/class="plot-line plot-measured[^>]*d="([^"]*)"/)?.[1].match(/[ML]/g)).toHaveLength(11);
  });
});
