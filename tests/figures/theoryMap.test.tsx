import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cellAt, cellPaths, edgesOf, type MapSide, mapScales, mapStep } from '../../src/figures/plots/mapCells.ts';
import { csvOfMap } from '../../src/figures/widgets/export/csvOfMap.ts';
import { fileName } from '../../src/figures/widgets/export/fileName.ts';
import { MapPicture } from '../../src/figures/widgets/export/MapPicture.tsx';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { settingsAt, settingsBeside, valueAt } from '../../src/figures/widgets/mapPicture.ts';
import { settingsOfMap, type TheoryMapProps } from '../../src/figures/widgets/mapProps.ts';
import { mapReading } from '../../src/figures/widgets/mapWords.ts';
import { TheoryMap } from '../../src/figures/widgets/TheoryMap.tsx';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { deserializeSheet, serializeSheet } from '../../src/state/sheetCodec.ts';
import { type SheetId, sheets } from '../../src/theory/sheets/index.ts';

const props: TheoryMapProps = {
  id: 'phases',
  title: 'Order & chaos',
  of: 'phaseDiagram',
  network: { activation: 'tanh', normalization: 'none', weightVariance: 2.5, biasVariance: 0.05 },
  knobs: ['activation', 'weightVariance'],
};
const settings = settingsOfMap(props);
const [sheet, point] = [sheets.phaseDiagram.of(specOf(settings)), sheets.phaseDiagram.at(specOf(settings))];

describe('cells of a map', () => {
  const x: MapSide = { values: [1, 2, 4], spacing: 'log' };
  const y: MapSide = { values: [0, 1], spacing: 'linear' };
  const scales = mapScales(x, y, { left: 0, right: 90, top: 0, bottom: 40 });

  it('end halfway between values on their axis, and are found by a place', () => {
    const edges = edgesOf(x);
    expect(edges.map((edge) => 10 ** edge)).toEqual([1, 2, 4, 8].map((edge) => expect.closeTo(edge / Math.SQRT2, 12)));
    expect([-9, 0, Math.log10(2), 9].map((place) => cellAt(edges, place))).toEqual([0, 0, 1, 2]);
    expect(edgesOf({ values: [3], spacing: 'linear' })).toEqual([2.5, 3.5]);
  });

  it('of one step are one path, neighbours in a row one rectangle, and zero is left out', () => {
    const steps = [2, 2, 0, 2, Number.NaN, Number.NaN];
    expect(cellPaths(x, y, scales, (k) => steps[k])).toEqual([
      { step: 2, d: 'M0 20H60V40H0ZM0 0H30V20H0Z' },
      { step: Number.NaN, d: 'M30 0H90V20H30Z' },
    ]);
  });

  it('have the full colour from a number on, and no step where there is none', () => {
    expect([0, 0.04, 0.5, 1, 7, -7, Number.POSITIVE_INFINITY].map((value) => mapStep(value, 1))).toEqual([0, 0, 6, 12, 12, -12, 12]);
    expect(mapStep(Number.NaN, 1)).toBeNaN();
  });
});

describe('the point of a map', () => {
  it('is set by shares of the sides, held within them, to three decimals or whole', () => {
    expect(settingsAt(sheet, [0, 0])).toEqual({ weightVariance: 0.063, biasVariance: 0 });
    expect(settingsAt(sheet, [1, 1])).toEqual({ weightVariance: 4, biasVariance: 1 });
    const explosion = sheets.gradientExplosion.of(specOf(settings));
    expect(settingsAt(explosion, [0.5, 0])).toEqual({ batch: expect.any(Number), activation: 'linear' });
    expect(Number.isInteger(settingsAt(explosion, [0.5, 0]).batch)).toBe(true);
  });

  it('goes by cells with the keys, and stays where it is on the other axis', () => {
    expect(settingsBeside(sheet, settings, 1, 0)).toEqual({ weightVariance: 2.5625 });
    expect(settingsBeside(sheet, settings, 0, -8)).toEqual({ biasVariance: 0 });
  });

  it('is read in words with the number there: its own where it is known, else its cell, and none beside the map', () => {
    const moved = { ...settings, weightVariance: 1.78 };
    const own = sheets.phaseDiagram.at(specOf(moved));
    expect(mapReading('phaseDiagram', sheet, moved, own)).toBe('Weight variance 1.78, Bias variance 0.05: ln χ₁ = 0.00403');
    expect(mapReading('phaseDiagram', sheet, { ...settings, weightVariance: 9 })).toContain('no number');
    const explosion = sheets.gradientExplosion.of(specOf(settings));
    expect(mapReading('gradientExplosion', explosion, { ...settings, activation: 'sign' })).toContain('no number');
    expect(mapReading('phaseDiagram', sheet, settings)).toBe('Weight variance 2.5, Bias variance 0.05: ln χ₁ = 0.125');
    expect(valueAt(sheet, { ...settings, biasVariance: 0, weightVariance: 0.5 }).holds).toBe(false);
  });
});

it('a sheet comes back from JSON to four digits, and one of another version does not', () => {
  let looked = 0;
  for (const id of Object.keys(sheets) as SheetId[]) {
    const [own, at] = [sheets[id].of(specOf(settings)), sheets[id].at(specOf(settings))];
    const { sheet: back, point: backAt } = deserializeSheet(JSON.parse(JSON.stringify(serializeSheet({ sheet: own, point: at }))))!;
    expect(backAt?.verdict).toBe(at?.verdict);
    expect(backAt?.facts.map(({ id: fact }) => fact)).toEqual(at?.facts.map(({ id: fact }) => fact));
    expect(back.holds).toEqual(own.holds);
    own.values.forEach((value, k) => {
      if (!(Math.abs(back.values[k] - value) <= 5e-4 * Math.abs(value))) expect(back.values[k], `${id} ${k}`).toBe(value);
      looked++;
    });
  }
  console.log(`${looked} numbers of sheets`);
  expect(looked).toBeGreaterThan(3000);
  expect(deserializeSheet({ ...serializeSheet({ sheet, point }), format: 0 as 1 })).toBeUndefined();
});

describe.each([
  ['without a preset', props],
  ['with a preset', { ...props, preset: [serializeSheet({ sheet, point })] }],
])('a map on the server, %s', (_, given) => {
  const html = renderToString(<TheoryMap {...given} />);

  it('shows cells and says what the point is only from a sheet', () => {
    expect(html.includes('Chaos: samples part')).toBe('preset' in given);
    expect(html.includes('>1.13</dd>')).toBe('preset' in given);
    expect(html.includes('map-cells')).toBe('preset' in given);
    expect(html.includes('order to chaos')).toBe('preset' in given);
    expect(html).toMatch(/role="slider"[^>]*aria-label="Order &amp; chaos: move the point"/);
  });
});

describe('a saved map', () => {
  const taken = { id: 'phases', title: 'Order & chaos', of: 'phaseDiagram', settings, sheet, link: 'https://a.b/?figure=phases' } as const;

  it('bears its styles itself and says what it is of', () => {
    const svg = svgOf(renderToStaticMarkup(<MapPicture {...taken} />));
    expect(svg).not.toMatch(/var\(|light-dark| style=|hue|&nbsp;|NaN|undefined/);
    expect(svg).toMatch(/class="map-cells map-above"[^>]*fill="#b5541c"/);
    expect(svg).toMatch(
      /<desc>What a layer multiplies a squared gradient by, over weight variance \(across\) and bias variance \(up\)\. .*Chaos/,
    );
    expect(svg).toContain('https://a.b/?figure=phases');
  });

  it('is a table of all its numbers', () => {
    const rows = csvOfMap(taken).trim().split('\n');
    expect(rows.filter((row) => row.startsWith('phaseDiagram,'))).toHaveLength(sheet.values.length);
    expect(rows).toContain('name,weightVariance,biasVariance,value,holds');
    expect(rows.filter((row) => row.startsWith('orderChaos,'))).toHaveLength(sheet.lines[0].points.length);
    expect(fileName(taken)).toBe('phases-phaseDiagram-tanh');
  });
});
