import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { description, pinnedOf } from '../../src/figures/widgets/description.ts';
import { FigureTable } from '../../src/figures/widgets/FigureTable.tsx';
import { differenceLine } from '../../src/figures/widgets/shortLine.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const given = { depth: 10, normalization: 'none', metrics: ['correlation'] } as const;
const present = completeSettings(given);
const result = fakeResult(ensembleSpec(given));
const deeper = fakeResult(ensembleSpec({ ...given, depth: 20, normalization: 'batch', seed: 7, networks: 8 }));
const pinned = pinnedOf(deeper, present)!;

describe('a pinned picture', () => {
  it('is named by what differs, and dependent defaults do not', () => {
    expect(pinned.line).toBe('depth 20 · batch norm · networks 8 · seed 7');
    expect(differenceLine(completeSettings({ activation: 'tanh' }), completeSettings({}))).toBe('tanh');
    expect(differenceLine(completeSettings({ weightVariance: 2.5, inputs: 'digits' }), completeSettings({}))).toBe(
      'weight variance 2.5 · handwritten digits',
    );
    expect(differenceLine(present, completeSettings({ ...given, backend: 'wasm' }))).toBe('');
  });

  it('stands beside the present one in plot and read-out, up to the present depth', () => {
    const props = {
      metric: 'correlation',
      depth: 10,
      fullRank: 4,
      stale: false,
      prediction: undefined,
      summary: 'mean',
      shown: undefined,
      onShow: () => {},
      probe: 4,
      onProbe: () => {},
    } as const;
    const profile = result.profiles.correlation;
    const html = renderToString(
      <DepthProfilePlot {...props} profile={profile} pinned={deeper.profiles.correlation} pinnedLine="batch norm" />,
    );
    const points = (name: string) => html.match(new RegExp(`class="plot-line ${name}[^>]*d="([^"]*)"`))?.[1].match(/[ML]/g)?.length;
    expect([points('plot-pinned'), points('plot-measured')]).toEqual([11, 11]);
    expect(html).toContain('>pinned: batch norm<');
    expect(html).toContain('>pinned: 0.540 ± 0.100<');
    expect(html).toMatch(
      /aria-valuetext="layer 4: 0\.540 ± 0\.100 · pinned: 0\.540 ± 0\.100 · layer 4 here reads as layer 4 ± 4 of the pinned networks"/,
    );
    expect(html).toMatch(/>reads as pinned layer 4 ± 4</);
    const shallow = fakeResult(ensembleSpec({ ...given, depth: 2 })).profiles.correlation;
    expect(renderToString(<DepthProfilePlot {...props} profile={profile} pinned={shallow} pinnedLine="depth 2" />)).not.toContain(
      'pinned: 0.',
    );
  });

  it('has columns of its own in the table, and a sentence in the description', () => {
    const table = renderToString(
      <FigureTable
        title="T"
        sentence="S"
        result={result}
        pinned={deeper}
        metrics={present.metrics}
        predictions={[]}
        summary="mean"
        layer={10}
        theory={{}}
      />,
    );
    expect(table).toContain('<th scope="col">pinned mean</th><th scope="col">pinned std</th>');
    expect(table.match(/<tbody>.*?<\/tr>/)?.[0].match(/<td>/g)).toHaveLength(5);
    expect(description(present, result, { pinned })).toMatch(
      /For ReLU.*For comparison, pinned: depth 20 · batch norm · networks 8 · seed 7: the mean cosine goes from 0\.500 at layer 0 to 0\.700 at layer 20\./,
    );
  });
});
