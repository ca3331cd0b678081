import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { description } from '../../src/figures/widgets/description.ts';
import { FigurePicture } from '../../src/figures/widgets/export/FigurePicture.tsx';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { FigureTable } from '../../src/figures/widgets/FigureTable.tsx';
import { Legend } from '../../src/figures/widgets/Legend.tsx';
import { metricPicture } from '../../src/figures/widgets/metricPicture.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { fakeQuantiles, fakeResult } from '../state/fakeSampler.ts';

const given = { depth: 10, normalization: 'none', metrics: ['correlation'] } as const;
const settings = completeSettings({ ...given, summary: 'median' });
const [many, few] = [fakeResult(ensembleSpec(given)), fakeResult(ensembleSpec({ ...given, networks: 12 }))];
const look = { summary: 'median', shown: undefined, onShow: () => {}, onProbe: () => {} } as const;

const plot = (result: typeof many): string =>
  renderToString(
    <DepthProfilePlot
      {...look}
      metric="correlation"
      depth={10}
      fullRank={4}
      profile={result.profiles.correlation}
      stale={false}
      prediction={undefined}
      probe={4}
    />,
  );

/** The bands that are drawn, and not only there. */
const drawnBands = (html: string): number => html.match(/class="plot-band[^>]*d="M/g)?.length ?? 0;

describe('medians', () => {
  it('are drawn with two bands, and read off in words', () => {
    const html = plot(many);
    expect(drawnBands(html)).toBe(2);
    expect(html).toContain('aria-valuetext="layer 4: 0.590 · 50% of networks: 0.540 to 0.640 · 90% of networks: 0.500 to 0.680"');
    expect(html).toContain('>90% of networks: 0.500 to 0.680<');
  });

  it('of 12 networks have the middle half, and say what the other band needs', () => {
    const html = plot(few);
    expect(drawnBands(html)).toBe(1);
    expect(html).toContain('>a band of 90% needs 20 networks<');
    const said = description(settings, few);
    expect(said).toContain(
      'the median of the mean cosine goes from 0.550 at layer 0 to 0.650 at layer 10 (there 50% of networks: 0.600 to 0.700',
    );
    expect(said).toContain('a band of 90% needs 20 networks)');
    const legend = (drawn: number) =>
      renderToString(
        <Legend summary="median" networks={32} drawn={drawn} ranked={32} theory={false} strip={false} lines pinned={undefined} />,
      );
    expect(legend(12)).toContain('a band of 90% needs 20 networks');
    expect(legend(12)).toContain('the middle 50% of them');
    expect(legend(32)).toContain('the middle 90% of them');
    expect(legend(32).match(/class="legend-band"/g)).toHaveLength(3);
  });

  it('say of how many networks they are where memory holds not all', () => {
    const legend = renderToString(
      <Legend summary="median" networks={500} drawn={500} ranked={34} theory={false} strip={false} lines pinned={undefined} />,
    );
    expect(legend).toContain('median of the first 34 networks');
  });

  it('add columns to the table, and leave those that were there', () => {
    const table = (summary: 'mean' | 'median') =>
      renderToString(
        <FigureTable
          title="T"
          sentence="S"
          result={many}
          pinned={many}
          metrics={['correlation']}
          predictions={[]}
          summary={summary}
          layer={10}
          theory={{}}
        />,
      );
    const heads = (html: string) => [...html.matchAll(/<th scope="col">([^<]*)</g)].map(([, name]) => name);
    expect(heads(table('mean'))).toEqual(['mean', 'std', 'networks', 'pinned mean', 'pinned std']);
    const names = ['5% quantile', '25% quantile', 'median', '75% quantile', '95% quantile'];
    expect(heads(table('median'))).toEqual([
      ...['mean', 'std', 'networks', ...names],
      ...['mean', 'std', ...names].map((name) => `pinned ${name}`),
    ]);
    expect(
      table('median')
        .match(/<tbody>.*?<\/tr>/)?.[0]
        .match(/<td>/g),
    ).toHaveLength(15);
  });

  it('are what a saved picture shows, with its legend', () => {
    const svg = svgOf(renderToStaticMarkup(<FigurePicture id="x" title="T" summary="median" result={many} />));
    expect(svg).toContain('>the middle 90% of them<');
    expect(svg).toContain('"summary":"median"');
    expect(drawnBands(svg)).toBe(2);
  });
});

describe('the picture of a median', () => {
  it('on an axis of decades is that of the logarithms where values leave the range of numbers', () => {
    const zero = new Float64Array(3);
    const logs = Float64Array.of(-2000, -2300, -2600);
    const summary = { mean: zero, std: zero, quantiles: fakeQuantiles(zero, 20) };
    const profile = {
      ...summary,
      quantiles: { ...summary.quantiles, q50: zero },
      ...{ firstLayer: 0 as const, count: new Int32Array(3).fill(20), ranked: 20, single: [] },
      logarithm: { mean: logs, std: zero, quantiles: fakeQuantiles(logs, 20) },
    };
    const { middle, bands } = metricPicture('meanSquare', profile, 'median');
    expect(middle[1]).toBeCloseTo((-2300 + 0.05) / Math.LN10, 9);
    expect(bands.map(({ low, high }) => Math.sign(high[1] - low[1]))).toEqual([1, 1]);
    expect(bands[0].low[1]).toBeLessThan(bands[1].low[1]);
  });
});
