import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plotArea } from '../../src/figures/plots/plotArea.ts';
import { nearestPoint, type PlanePoint, placed, squareBox } from '../../src/figures/plots/squareBox.ts';
import { ShapePlane } from '../../src/figures/widgets/ShapePlane.tsx';
import { ShapeTable } from '../../src/figures/widgets/ShapeTable.tsx';
import { magnificationFor, magnificationText } from '../../src/figures/widgets/shapeMagnification.ts';
import { shapeMarks } from '../../src/figures/widgets/shapeMarks.ts';
import { shapeAt, shapeReach } from '../../src/figures/widgets/shapePicture.ts';
import { alignedTo, turnedToFirst } from '../../src/figures/widgets/shapeTurn.ts';
import { shapeBeside, shapeNote, shapeReading } from '../../src/figures/widgets/shapeWords.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { circleShapes } from '../../src/theory/meanField/circleShape.ts';

const turn = (points: readonly PlanePoint[], angle: number, mirror = 1): PlanePoint[] =>
  points.map(([x, y]) => [Math.cos(angle) * x - Math.sin(angle) * mirror * y, Math.sin(angle) * x + Math.cos(angle) * mirror * y]);
const square: readonly PlanePoint[] = [
  [1, 0],
  [0, 0.8],
  [-1, 0],
  [0, -0.8],
];
const layerNumbers = (points: readonly PlanePoint[], shares: readonly number[], residual: number): number[] => [
  ...points.map(([x]) => x),
  ...points.map(([, y]) => y),
  ...shares,
  residual,
];
/** Four layers: a square, the same turned and mirrored and half as large, a point, undefined. */
const observed = {
  size: 11,
  layers: 4,
  values: Float32Array.from([
    ...layerNumbers(turn(square, 2.1, -1), [0.61, 0.39], 0.9),
    ...layerNumbers(
      turn(
        square.map(([x, y]) => [x / 20, y / 20]),
        0.7,
      ),
      [0.6, 0.2],
      0.05,
    ),
    ...layerNumbers(
      square.map(() => [0, 0]),
      [Number.NaN, Number.NaN],
      0,
    ),
    ...new Array<number>(11).fill(Number.NaN),
  ]),
};
const spec = ensembleSpec({ inputs: 'circle', batch: 4, normalization: 'none' });
const marks = shapeMarks(spec);

describe('a turn of a plane', () => {
  it('brings points as near to others as turns and mirrors can', () => {
    for (const [angle, mirror] of [
      [0.3, 1],
      [2.9, 1],
      [-1.2, -1],
    ]) {
      for (const [k, [x, y]] of alignedTo(square, turn(square, angle, mirror)).entries()) {
        expect(x).toBeCloseTo(square[k][0], 12);
        expect(y).toBeCloseTo(square[k][1], 12);
      }
    }
    const [first, second] = turnedToFirst(turn(square, 4, -1));
    expect(first[0]).toBeCloseTo(1, 12);
    expect(first[1]).toBeCloseTo(0, 12);
    expect(second[1]).toBeCloseTo(0.8, 12);
    expect(turnedToFirst([])).toEqual([]);
  });
});

describe('a shape', () => {
  it('keeps its turn from layer to layer, and past a layer without any', () => {
    const [input, first] = [shapeAt(observed, 0)!, shapeAt(observed, 1)!];
    for (const [k, [x, y]] of input.points.entries()) {
      expect(x).toBeCloseTo(square[k][0], 5);
      expect(y).toBeCloseTo(square[k][1], 5);
      expect(first.points[k][0]).toBeCloseTo(square[k][0] / 20, 5);
    }
    expect(shapeAt(observed, 99)?.layer).toBe(3);
    expect(shapeAt(undefined, 0)).toBeUndefined();
    expect(shapeReach(observed)).toBeCloseTo(1.12, 5);
  });

  it('is read off sample by sample or as a whole, as a point, or not at all', () => {
    const [input, , point, none] = [0, 1, 2, 3].map((layer) => shapeAt(observed, layer)!);
    expect(shapeReading(input, marks, undefined)).toBe(
      'layer 0: samples 0.900 of their length from their mean, 61.0% and 39.0% of the variance seen',
    );
    expect(shapeReading(input, { closed: false, signs: ['7', '1', '2', '3'] }, undefined, 1)).toBe(
      'layer 0, sample 2, a 1: at (0.00, 0.80)',
    );
    expect(shapeReading(point, marks, undefined)).toContain('one, but for rounding');
    expect(shapeReading(none, marks, undefined)).toContain('undefined');
    expect(shapeBeside(input, 0)).toBe('pinned: at (1.00, 0.00)');
    expect(shapeBeside(point)).toBe('pinned: samples 0 of their length from their mean');
    const [theory] = circleShapes(spec)!;
    expect(shapeReading(input, marks, theory)).toContain('radius 0.906, theory 1.00');
    expect(shapeNote(marks, theory).verdict).toContain('The theory holds here');
    expect(shapeNote({ closed: false }, undefined).said).toContain('No theory is drawn');
  });

  it('is drawn in a few marks, and once more where it is small', () => {
    const of = (layer: number, given: Partial<Parameters<typeof ShapePlane>[0]> = {}) =>
      renderToStaticMarkup(
        <ShapePlane
          area={plotArea(400, 352)}
          reach={shapeReach(observed)}
          picture={shapeAt(observed, layer)}
          marks={marks}
          pinned={undefined}
          pinnedMarks={marks}
          {...given}
        />,
      );
    const large = of(0, { picked: 1, prediction: circleShapes(ensembleSpec({ inputs: 'circle', batch: 4, normalization: 'none' }))?.[0] });
    expect(large.match(/plot-dots/g)).toHaveLength(1);
    expect(large).toContain('plot-theory');
    expect(large).toContain('plot-picked-point');
    expect(large).not.toContain('plot-inset');
    const small = of(1);
    expect(small).toContain('plot-inset');
    expect(small).toContain('× 5');
    expect(of(2)).not.toContain('plot-inset');
    expect(of(3)).not.toContain('plot-dots');
    const signed = of(0, { marks: { closed: false, signs: ['7', '1', '7', '7'] } });
    expect(signed.match(/<text class="plot-sign/g)).toHaveLength(2);
    expect(signed).toContain('>777<');
    expect(of(0, { pinned: shapeAt(observed, 1) })).toContain('plot-pinned');
  });

  it('has a table of its samples', () => {
    const table = renderToStaticMarkup(
      <ShapeTable
        picture={shapeAt(observed, 0)!}
        marks={{ closed: false, signs: ['7', '1', '2', '3'] }}
        captioned={(caption) => caption}
      />,
    );
    expect(table.match(/<tr>/g)).toHaveLength(5);
    expect(table).toContain('digit');
    expect(table).toContain('0.80');
  });
});

it('a square stands in the middle of an area, and the point next to the pointer is found', () => {
  const box = squareBox({ left: 40, right: 440, top: 10, bottom: 210 }, 1);
  expect(box).toEqual({ x: 240, y: 110, half: 100, unit: 100 });
  expect(placed(box, [0.5, 0.5])).toEqual([290, 60]);
  expect(nearestPoint(box, square, [245, 40])).toBe(1);
  expect(nearestPoint(box, [[Number.NaN, Number.NaN]], [0, 0])).toBeUndefined();
});

it('an enlargement is 1, 2 or 5 times a power of ten', () => {
  expect([0.05, 1e-3, 0.2].map((extent) => magnificationFor(extent, 0.4))).toEqual([5, 200, 1]);
  expect([5, 20000, 2e7].map(magnificationText)).toEqual(['5', '20000', '2.00×10⁷']);
});
