import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DistanceMap } from '../../src/figures/widgets/distance/DistanceMap.tsx';
import { distanceCells, exponentsOf, layerTheories, theoryExponents } from '../../src/figures/widgets/distance/distancePicture.ts';
import { type DistanceMapProps, settingsOfDistances, sweepOfMap } from '../../src/figures/widgets/distance/distanceProps.ts';
import { distanceTunes } from '../../src/figures/widgets/distance/distanceTunes.ts';
import { distanceDescription, exponentRange, exponentReading, placeReading } from '../../src/figures/widgets/distance/distanceWords.ts';
import { csvOfDistances } from '../../src/figures/widgets/export/csvOfDistances.ts';
import { DistancePicture } from '../../src/figures/widgets/export/DistancePicture.tsx';
import { svgOf } from '../../src/figures/widgets/export/svgOf.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { type SweepResult, seedAt } from '../../src/networks/sweep.ts';
import { deserializeSweep, serializeSweep } from '../../src/state/sweepCodec.ts';
import { distanceFromWideRms } from '../../src/theory/profiles/batchNormDistance.ts';

const props: DistanceMapProps = {
  id: 'distances',
  title: 'Distance & depth',
  widths: [32, 64, 128, 256],
  network: { activation: 'linear', normalization: 'batch', depth: 24 },
  inputs: { batch: 4 },
  networks: 8,
  knobs: ['normalization', 'depth'],
};
const sweep = sweepOfMap(props);
const settings = settingsOfDistances(props);
const metric = 'meanFieldDistance';

/** A map whose level at layer l is that of theory times d^(-tilt l), with errors of 2%; the last width may be unfinished. */
function drawn(tilt: number, lastDrawn = 8): SweepResult {
  const points = sweep.values.map((width, k) => {
    const levels = Array.from({ length: settings.depth + 1 }, (_, layer) => {
      const value = distanceFromWideRms(width, 4) * width ** (-tilt * layer);
      return { value, error: 0.02 * value, networks: 8 };
    });
    const count = k === sweep.values.length - 1 ? lastDrawn : 8;
    const of = { value: width, seed: seedAt(1, width), drawn: count, levels: { [metric]: levels[settings.depth] } };
    return { ...of, layers: { [metric]: { firstLayer: 0 as const, levels } } };
  });
  const cost = { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 };
  return {
    spec: specOf(settings),
    sweep,
    points,
    drawn: 24 + lastDrawn,
    method: 'law',
    backend: 'reference',
    events: [],
    elapsed: 5,
    cost,
  };
}

const theories = layerTheories(metric, settings, sweep);
const flat = drawn(0);

describe.each([
  ['without a preset', props],
  ['with a preset', { ...props, preset: [serializeSweep(flat)] }],
])('a map over layers and widths on the server, %s', (_, given) => {
  const html = renderToString(<DistanceMap {...given} />);
  const has = 'preset' in given;

  it('shows its axes, key, theory and cells, and these only from data', () => {
    expect(html).toContain('linear · batch norm · 32–256 × 24 · batch 4 · Gaussian inputs · seed 1');
    expect(html.includes('map-undefined" d="M')).toBe(true);
    expect(html.match(/class="map-cells map-above"[^>]* d="M/g)?.length ?? 0).toBe(has ? 4 : 0);
    expect(html).toContain('plot-line plot-theory');
    expect(html).toContain(`data-status="${has ? 'preset' : 'asleep'}"`);
    expect(html).toContain(has ? 'layer 24, width 256: 0.25' : 'layer 24, width 256: nothing is drawn yet');
    expect(html).toContain(has ? 'Measured exponent −0.500 ± 0.013; theory −1/2' : 'No exponent yet');
    expect(html).not.toMatch(/NaN|undefined[^"]|Infinity/);
  });

  it('is moved by keys on the map, on the exponents and by a slider, and typed', () => {
    expect(html).toMatch(/role="slider"[^>]*aria-label="Distance to infinite width: move the layer and the width"[^>]*aria-valuemax="100"/);
    expect(html).toContain('aria-label="Exponent of the width: move the layer"');
    expect(html).toMatch(/aria-label="Layer, exact value"[^>]*value="24"/);
  });
});

describe('what a map over layers and widths draws', () => {
  it('has a cell for each layer and width, empty where nothing is drawn', () => {
    const { x, y, shares, domain } = distanceCells(metric, sweep, 24, { ...flat, points: flat.points.slice(0, 2) });
    expect([x.values.length, y.values, shares.length]).toEqual([25, [32, 64, 128, 256], 100]);
    expect(Array.from(shares.subarray(0, 50)).every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.subarray(50).every(Number.isNaN)).toBe(true);
    expect(shares[0]).toBeCloseTo((Math.log10(distanceFromWideRms(32, 4)) - domain[0]) / (domain[1] - domain[0]), 12);
  });

  it('has the exponent of every layer, through the widths that are all drawn', () => {
    const { places, values, errors } = exponentsOf(metric, drawn(0.01));
    expect(places).toHaveLength(25);
    for (const layer of places) expect(values[layer]).toBeCloseTo(-0.5 - 0.01 * layer, 9);
    const unfinished = exponentsOf(metric, drawn(0.01, 3));
    expect(unfinished.values[24]).toBeCloseTo(-0.74, 9);
    expect(unfinished.errors[24]).toBeGreaterThan(1.5 * errors[24]);
    expect(exponentsOf(metric, { ...flat, points: flat.points.slice(0, 1) }).values.every(Number.isNaN)).toBe(true);
  });

  it('has theory where theory speaks: minus one half, from where the input is forgotten', () => {
    const predicted = theoryExponents(theories);
    expect(predicted.findIndex(Number.isFinite)).toBeGreaterThan(0);
    expect(predicted[24]).toBeCloseTo(-0.5, 12);
    expect(theories[24]?.levels[0]?.value).toBeCloseTo(distanceFromWideRms(32, 4), 12);
    expect(layerTheories(metric, { ...settings, normalization: 'none' }, sweep).every((theory) => theory === undefined)).toBe(true);
  });
});

describe('the words of a map over layers and widths', () => {
  const exponents = exponentsOf(metric, drawn(0.01));

  it('read off a place, an exponent, and between which exponents the layers lie', () => {
    expect(placeReading(metric, flat, { layer: 3, width: 64 })).toBe('layer 3, width 64: 0.510 ± 0.010');
    expect(exponentReading(exponents, theoryExponents(theories), 24)).toBe('layer 24: −0.740 ± 0.013; theory −1/2');
    expect(exponentReading(undefined, [], 3)).toBe('layer 3: no exponent');
    expect(exponentRange(exponents)).toBe(
      'Over the layers the exponent lies between −0.740 ± 0.013 (layer 24) and −0.500 ± 0.013 (layer 0).',
    );
  });

  it('say the whole in a few sentences', () => {
    const told = distanceDescription({ metric, settings, sweep, result: flat, exponents, theory: theories[24], layer: 24 });
    expect(told).toMatch(
      /^For linear .*: at layer 24 the distance to the infinite-width Gram matrix goes from .* at width 32 to .* at width 256\./,
    );
    expect(told).toContain('Measured exponent −0.500 ± 0.013; theory −1/2, 0.0 standard errors away.');
  });
});

describe('a map over layers and widths taken out of the book', () => {
  const figure = { id: 'distances', title: 'Distance & depth', result: flat, place: { layer: 24, width: 64 }, link: 'https://x.org/#d' };

  it('is a picture of three panels', () => {
    const svg = svgOf(renderToStaticMarkup(<DistancePicture {...figure} />));
    expect(svg).toContain('Exponent of the width, layer by layer');
    expect(svg).toContain('layer 24, width 64: 0.51');
    expect(svg).not.toMatch(/NaN/);
  });

  it('is a table with every layer of every width, and every exponent', () => {
    const lines = csvOfDistances(figure)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toHaveLength(1 + 100 + 25);
    expect(lines[1 + 24].split(',').slice(0, 5)).toEqual([metric, 'level', '32', String(seedAt(1, 32)), '24']);
    expect(Number(lines[125].split(',')[5])).toBeCloseTo(-0.5, 9);
  });

  it('comes back from JSON as it was', () => {
    const back = deserializeSweep(JSON.parse(JSON.stringify(serializeSweep(flat))));
    expect(back?.points[2].layers?.[metric]?.levels[7].value).toBeCloseTo(flat.points[2].layers?.[metric]?.levels[7].value ?? 0, 5);
    expect(exponentsOf(metric, back ?? flat).values[24]).toBeCloseTo(-0.5, 4);
  });

  it('is heard as the levels of a width and as the exponents', () => {
    const exponents = exponentsOf(metric, flat);
    const tunes = distanceTunes({
      metric,
      result: flat,
      width: 64,
      exponents,
      theories,
      predicted: theoryExponents(theories),
      domain: [-1, 0],
    });
    expect(tunes.map(({ name }) => name)).toEqual(['Distance to infinite width at width 64', 'Exponent of the width, layer by layer']);
    expect(tunes[1].values[24]).toBeCloseTo(-0.5, 9);
  });
});
