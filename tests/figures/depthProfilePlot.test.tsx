import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DepthProfilePlot } from '../../src/figures/widgets/DepthProfilePlot.tsx';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const profile = fakeResult(ensembleSpec({ depth: 10 })).profiles.correlation;
const prediction = {
  metric: 'correlation',
  firstLayer: 0,
  kind: 'level',
  source: 'yang2019FixedPoint',
  finiteWidthTerm: 0,
  values: Float64Array.from({ length: 11 }, (_, k) => k / 10),
  claimed: [2, 8],
  mark: 'theorem',
  assumptions: [],
} as const;

const look = { summary: 'mean', shown: undefined, onShow: () => {}, probe: undefined, onProbe: () => {} } as const;

function plot(holds: boolean, stale = false): string {
  const because = { id: 'batchAtLeast', value: holds ? 8 : 3, bound: 4, met: holds } as const;
  const props = { metric: 'correlation', depth: 10, fullRank: 4, profile, stale, ...look } as const;
  return renderToString(
    <DepthProfilePlot {...props} prediction={{ ...prediction, validity: { holds, because, conditions: [because] } }} />,
  );
}

it('draws theory dashed where it claims something, and names its mark', () => {
  const html = plot(true);
  expect(html).toContain('theory (theorem)');
  expect(html).toContain('Dashed: Yang et al. 2019, Theorem 3.5 (theorem).');
  expect(html).toContain('The theory holds here: batch 8 is at least 4.');
  expect(html.match(/class="plot-line plot-theory[^>]*d="M/g)).toHaveLength(1);
  expect(html).not.toContain('<pattern');
});

it('hatches a theory outside its validity', () => {
  expect(plot(false)).toContain('<pattern');
  expect(plot(false)).toContain('outside its validity');
  expect(plot(false)).toContain('it needs a batch of 4 or more, and this one has 3');
});

it('marks a picture of earlier settings', () => {
  const html = plot(true, true);
  expect(html).toContain('data-stale="true"');
  expect(html).toContain('>earlier settings<');
  expect(html).toContain('aria-valuetext="nothing is drawn yet"');
  expect(html).not.toContain('layer 10:');
  expect(plot(true)).toContain('layer 10:');
  expect(plot(true)).not.toContain('earlier settings');
});
