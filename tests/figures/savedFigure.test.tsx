import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/figures/widgets/export/csvOf.ts';
import { FigurePicture } from '../../src/figures/widgets/export/FigurePicture.tsx';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { wrapText } from '../../src/figures/widgets/export/wrapText.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import type { completeSettings } from '../../src/networks/settings.ts';
import { fakeResult } from '../state/fakeSampler.ts';

const given = { depth: 10, metrics: ['correlation', 'effectiveRank', 'gradientNorm'] } as const;
const result = fakeResult(ensembleSpec(given));
const pinned = fakeResult(ensembleSpec({ ...given, depth: 4, normalization: 'none' }));
const link = 'https://a.b/c/?v=1&figure=x&depth=10#x';
const svgFile = (figure: Parameters<typeof FigurePicture>[0]): string => svgOf(renderToStaticMarkup(<FigurePicture {...figure} />));
const figure = { id: 'x', title: 'A <b> & "c"', result, summary: 'mean', pinned, link } as const;

describe('a saved picture', () => {
  const svg = svgFile(figure);

  it('says what it is of, with its settings and its link', () => {
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title>A &lt;b&gt; &amp; "c"</title>');
    expect(svg).toMatch(/<desc>For ReLU · batch norm .*For comparison, pinned: depth 4 · no normalization/);
    expect(svg).toContain('"depth":10');
    expect(svg).toContain('https://a.b/c/?v=1&amp;figure=x&amp;depth=10#x');
    expect(svg).toContain('>pinned: depth 4 · no normalization</text>');
  });

  it('bears its styles itself, in light colours, and names its fonts', () => {
    expect(svg).not.toMatch(/var\(|light-dark| style=|hue|&nbsp;|NaN|undefined/);
    const drawn = [...svg.matchAll(/<(?:path|line|rect|text)\b[^>]*>/g)].map(([tag]) => tag);
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn.filter((tag) => /class="plot-(?:line|grid|baseline|tick)/.test(tag) && !tag.includes(' stroke="#'))).toEqual([]);
    expect(drawn.filter((tag) => tag.includes('class="plot-band') && !tag.includes(' fill="#'))).toEqual([]);
    expect(svg).toMatch(/class="plot-line plot-pinned plot-neutral"[^>]*stroke-dasharray="0 5"/);
    expect(svg).toMatch(/font-family="'Source Sans 3',.* sans-serif"/);
  });

  it.each([1, 2, 4, 6])('has room for %d plots', (count) => {
    const ids = Object.keys(metrics).slice(0, count) as (keyof typeof metrics)[];
    const many = svgFile({ ...figure, result: fakeResult(ensembleSpec({ depth: 5, metrics: ids })) });
    const [, width, height] = many.match(/width="(\d+)" height="(\d+)"/)!.map(Number);
    const places = [...many.matchAll(/transform="translate\((\d+) (\d+)\)"><text class="picture-head"/g)].map(([, x, y]) => `${x} ${y}`);
    expect(new Set(places).size).toBe(count);
    expect(width).toBeGreaterThan(500);
    expect(height).toBeGreaterThan(300);
  });

  it('breaks lines between words, and between Chinese characters', () => {
    expect(wrapText('one two three', 10, 45)).toEqual(['one two', 'three']);
    expect(wrapText('深度随机网络，信号', 10, 60)).toEqual(['深度随机网', '络，信号']);
    expect(wrapText('', 10, 60)).toEqual([]);
  });
});

describe('saved numbers', () => {
  const csv = csvOf(figure);

  it('have a row for each metric and layer, below what they are of', () => {
    const lines = csv.trimEnd().split('\n');
    const head = lines.filter((line) => line.startsWith('#'));
    expect(head.join('\n')).toMatch(/seed: 1\n[\s\S]*link: https:\/\/a\.b/);
    expect(head.join('\n')).toMatch(/settings: .*depth=10 width=256 activation=relu/);
    expect(lines[head.length]).toBe(
      'layer,metric,mean,std,count,theory,residual,finiteWidthTerm,pinnedMean,pinnedStd,q5,q25,q50,q75,q95,pinnedQ5,pinnedQ25,pinnedQ50,pinnedQ75,pinnedQ95',
    );
    const rows = lines.slice(head.length + 1).map((line) => line.split(','));
    expect(rows).toHaveLength(33);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
    expect(rows[2].slice(0, 6)).toEqual(['2', 'correlation', '0.52', '0.1', '32', expect.stringMatching(/^0\.\d+$/)]);
    const [predicted, residual, term] = rows[2].slice(5, 8).map(Number);
    expect(residual).toBeCloseTo((0.52 - predicted) / (0.1 / Math.sqrt(32)), 9);
    expect(term).toBeGreaterThan(0);
    expect(rows[2].slice(8, 10)).toEqual(['0.52', '0.1']);
    expect(rows[2].slice(10, 15).map(Number)).toEqual([0.48, 0.52, 0.57, 0.62, 0.66]);
    expect(rows[10].slice(8, 10)).toEqual(['', '']);
    expect(rows[10].slice(15)).toEqual(['', '', '', '', '']);
  });
});

it('a file is named after its figure and its networks', () => {
  const named = (more: Parameters<typeof completeSettings>[0]) =>
    fileName({ id: 'ränk', title: '', summary: more?.summary ?? 'mean', result: fakeResult(ensembleSpec(more)) });
  expect(fileName(figure)).toBe('x-relu-batch-256x10-batch16-seed1-pinned');
  expect(named({ normalization: 'none', gain: 2.5, inputs: 'digits', seed: 7 })).toBe('r-nk-relu-256x50-batch16-gain2.5-digits-seed7');
  expect(named({ summary: 'median' })).toBe('r-nk-relu-batch-256x50-batch16-median-seed1');
});
