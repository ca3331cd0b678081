import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/figures/widgets/export/csvOf.ts';
import { FigurePicture } from '../../src/figures/widgets/export/FigurePicture.tsx';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import type { TakenProfiles } from '../../src/figures/widgets/export/takenFigure.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { quantileIds } from '../../src/networks/quantiles.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { fakeResult } from '../state/fakeSampler.ts';

/** A made-up result with pictures: cosines, eigenvalues and angles that tell their layer. */
function resultOf(given: Partial<Settings>, shift = 0): EnsembleResult {
  const spec = ensembleSpec({ depth: 3, batch: 3, networks: 2, observables: ['gram', 'spectrum', 'angle'], ...given });
  const layers = spec.network.depth + 1;
  const filled = (size: number, networks: number, at: (layer: number, k: number) => number) => ({
    size,
    layers,
    values: Float32Array.from({ length: networks * layers * size }, (_, k) => at(Math.floor(k / size) % layers, k % size) + shift),
  });
  const observed = {
    gram: filled((spec.inputs.batch * (spec.inputs.batch + 1)) / 2, 1, (layer, k) => (layer + 1) / 8 + k / 100),
    spectrum: filled(3, 2, (layer, k) => layer * 0.2 + [0.1, 1.1, 1.9][k]),
    angle: filled(1, 2, (layer) => 10 * layer + 20),
  };
  return { ...fakeResult(spec), observed };
}

const result = resultOf({ metrics: ['angle'], activation: 'relu', normalization: 'none', width: 64 });
const svgFile = (figure: TakenProfiles): string => svgOf(renderToStaticMarkup(<FigurePicture {...figure} />));
const figure = { id: 'x', title: 'T', result, summary: 'mean', layer: 2 } as const;

describe('a saved picture of a layer', () => {
  const svg = svgFile(figure);

  it('has every picture with its read-out and key, at the layer that is shown, beside the lines', () => {
    expect(svg.match(/class="picture-head"/g)).toHaveLength(4);
    expect(svg).toContain('>layer 2, different samples: from 0.385 to 0.415</tspan>');
    expect(svg).toContain('>layer 2: from 0.500 to 2.30</tspan>');
    expect(svg).toMatch(/>layer 2: 40\.0° ± 0\.0°, 2 networks; theory 60\.4°<\/tspan>/);
    expect(svg).toMatch(/<desc>.*at layer 2 the first two samples are 40\.0° ± 0\.0° apart/);
    expect(svg).toContain('"layer":2');
    expect(svg).toContain('>eigenvalues of 2 networks together</text>');
    expect(svgFile({ ...figure, layer: undefined })).toContain('>layer 3, different samples');
    expect(svgFile({ ...figure, layer: 99 })).toContain('>layer 3, different samples');
  });

  it('bears its styles itself', () => {
    expect(svg).not.toMatch(/var\(|light-dark| style=|="hue"|NaN|undefined/);
    for (const mark of [
      'heat-cells heat-positive',
      'plot-bar plot-forward',
      'dial-first',
      'dial-rim',
      'plot-line plot-single plot-forward',
    ]) {
      const tags = [...svg.matchAll(/<(?:path|rect)\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag.includes(`class="${mark}"`));
      expect(tags.length, mark).toBeGreaterThan(0);
      for (const tag of tags) expect(tag, mark).toMatch(/ stroke="#[0-9a-f]{6}"/);
    }
    const [first] = svg.match(/<path class="heat-cells[^>]*>/)!;
    expect(new Set(first.match(/ [a-z-]+=/gi)).size).toBe(first.match(/ [a-z-]+=/gi)!.length);
  });

  it('is drawn where there are no lines at all', () => {
    const alone = svgFile({ ...figure, result: { ...result, spec: { ...result.spec, metrics: [], observables: ['gram'] } } });
    expect(alone.match(/class="picture-head"/g)).toHaveLength(1);
    expect(alone).not.toContain('mean of');
    expect(alone).not.toMatch(/NaN/);
  });

  it('has what was pinned: the other half of the matrix, an outline, and a dotted ray', () => {
    const pinned = resultOf({ metrics: ['angle'], depth: 2 }, 0.25);
    const both = svgFile({ ...figure, pinned });
    expect(both).toContain('>pinned: from 0.635 to 0.665, above the diagonal</tspan>');
    expect(both).toContain('class="heat-stairs"');
    // The line over the layers, the outline, the ray, and the legend.
    expect(both.match(/class="plot-line plot-pinned plot-neutral"/g)).toHaveLength(4);
    expect(both).toContain('>pinned: 40.3° ± 0.0°</tspan>');
    const values = [...both.matchAll(/text-anchor="middle">(\.\d\d)<\/text>/g)].map(([, text]) => text);
    expect(values).toEqual(['.38', '.63', '.65', '.38', '.40', '.67', '.41', '.41', '.43']);
    // A pinned network without this layer shows none, and one of another batch says why.
    expect(svgFile({ ...figure, layer: 3, pinned })).not.toContain('heat-stairs');
    const larger = svgFile({ ...figure, pinned: resultOf({ batch: 4 }) });
    expect(larger).not.toContain('heat-stairs');
    expect(larger).toContain('not drawn, its batch is 4');
  });
});

describe('saved numbers of pictures', () => {
  const rowsOf = (taken: TakenProfiles) =>
    csvOf(taken)
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split(','));

  it('follow the lines in the same columns, named by their picture', () => {
    const [columns, ...rows] = rowsOf(figure);
    expect(columns).toEqual(['layer', 'metric', 'mean', 'std', 'count', 'theory', 'residual', 'finiteWidthTerm', ...quantileIds]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    expect(rows.slice(0, 4).map((row) => row[1])).toEqual(Array(4).fill('angle'));
    const named = (start: string) => rows.filter(([, name]) => name.startsWith(`${start} `));
    expect(named('gram').map(([layer, name, value]) => [layer, name, Number(value).toFixed(3)])).toEqual([
      ['2', 'gram 1 2', '0.385'],
      ['2', 'gram 1 3', '0.405'],
      ['2', 'gram 2 3', '0.415'],
    ]);
    expect(named('spectrum').reduce((sum, [, , share]) => sum + Number(share), 0)).toBeCloseTo(1, 6);
    expect(named('spectrum').at(-1)?.[1]).toBe('spectrum 4.0 Infinity');
    expect(named('angle').map(([, name, value, , , theory]) => [name, value, Number(theory).toFixed(2)])).toEqual([
      ['angle 1', '40', '60.41'],
      ['angle 2', '40', '60.41'],
    ]);
    expect(csvOf(figure)).toMatch(/^# pictures of one layer follow the metrics: gram i j/m);
  });

  it('have the pinned ones beside them', () => {
    const [columns, ...rows] = rowsOf({ ...figure, pinned: resultOf({ metrics: ['angle'] }, 0.25) });
    expect(columns.slice(8, 10)).toEqual(['pinnedMean', 'pinnedStd']);
    expect(rows.find(([, name]) => name === 'gram 1 2')?.slice(8, 10)).toEqual(['0.635', '']);
    expect(rows.find(([, name]) => name === 'angle 2')?.slice(8, 10)).toEqual(['40.25', '']);
  });
});

it('a file with pictures is named after their layer, too', () => {
  expect(fileName(figure)).toMatch(/^x-relu-64x3-batch3-.*-layer2-seed1$/);
});
