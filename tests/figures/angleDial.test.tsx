import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { angleSeen, dialBox, nearestAngle, placeOn, rimPath, sectorPath } from '../../src/figures/plots/dialBox.ts';
import { AngleDial } from '../../src/figures/widgets/AngleDial.tsx';
import { AngleTable } from '../../src/figures/widgets/AngleTable.tsx';
import { anglesAt, predictedAngle } from '../../src/figures/widgets/anglePicture.ts';
import { angleReading } from '../../src/figures/widgets/angleWords.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { predict } from '../../src/theory/predict.ts';

const box = { x: 100, y: 90, radius: 80 };

describe('a dial', () => {
  it('fits into its area, whichever side is short', () => {
    for (const area of [
      { left: 40, right: 390, top: 10, bottom: 310 },
      { left: 40, right: 900, top: 10, bottom: 200 },
    ]) {
      const { x, y, radius } = dialBox(area);
      expect([x - radius >= area.left, x + radius <= area.right, y - radius >= area.top, y <= area.bottom]).toEqual(Array(4).fill(true));
      expect(radius).toBeGreaterThan(150);
    }
  });

  it('counts degrees from the right, upwards, and reads them back', () => {
    expect([0, 90, 180].map((angle) => placeOn(box, angle))).toEqual([
      [180, 90],
      [100, 10],
      [20, 90],
    ]);
    for (const angle of [0, 17, 90, 133, 180]) expect(angleSeen(box, placeOn(box, angle, 0.7))).toBeCloseTo(angle, 0);
    expect([angleSeen(box, [150, 400]), angleSeen(box, [10, 400])]).toEqual([0, 180]);
    expect(rimPath(box, 0, 90)).toBe('M180 90A80 80 0 0 0 100 10');
    expect(sectorPath(box, 0, 90)).toBe('M180 90A80 80 0 0 0 100 10L100 90Z');
  });

  it('finds the nearest ray that is there', () => {
    expect(nearestAngle([10, Number.NaN, 40], 24)).toBe(0);
    expect(nearestAngle([10, Number.NaN, 40], 26)).toBe(2);
    expect(nearestAngle([Number.NaN], 26)).toBeUndefined();
  });
});

describe('the angle between two samples', () => {
  /** Three networks of three layers; the last of them ends in a sample that is zero. */
  const observed = { size: 1, layers: 3, values: Float32Array.of(90, 60, 50, 90, 70, 52, 90, 80, Number.NaN) };
  const spec = ensembleSpec({ depth: 2, normalization: 'none', inputs: 'equicorrelated', correlation: 0 });
  const prediction = predict(spec, 'angle')!;

  it('has a mean over the networks where it is defined, and the prediction where theory makes one', () => {
    expect(anglesAt(observed, 1)).toMatchObject({ layer: 1, mean: 70, std: 10, count: 3 });
    expect(anglesAt(observed, 9)).toMatchObject({ layer: 2, mean: 51, count: 2 });
    expect(anglesAt({ ...observed, values: new Float32Array() }, 1)).toBeUndefined();
    expect(predictedAngle(prediction, 1)).toBeCloseTo(71.44, 2);
    expect(predictedAngle(predict(ensembleSpec({ normalization: 'none', width: 16 }), 'angle'), 1)).toBeUndefined();
  });

  it('is said in words, of the mean and of one network', () => {
    expect(angleReading(anglesAt(observed, 1)!, prediction, undefined)).toBe('layer 1: 70.0° ± 10.0°, 3 networks; theory 71.4°');
    expect(angleReading(anglesAt(observed, 1)!, prediction, 2)).toBe('layer 1, network 3: 80.0°');
    expect(angleReading(anglesAt(observed, 2)!, undefined, 2)).toBe('layer 2, network 3: undefined');
  });

  it('is a ray a network, their mean, the sector around it, and the dashed ray of a theory that holds', () => {
    const dial = (layer: number, theory = prediction) =>
      renderToString(<AngleDial observed={observed} layer={layer} stale={false} prediction={theory} />);
    expect(dial(1).match(/plot-single/g)).toHaveLength(3);
    expect(dial(2).match(/plot-single/g)).toHaveLength(2);
    expect(dial(1).match(/plot-measured|plot-band|plot-theory/g)).toEqual(['plot-band', 'plot-measured', 'plot-theory']);
    expect(dial(1)).toContain('Cho and Saul 2009, at infinite width (theorem)');
    const outside = dial(1, predict(ensembleSpec({ normalization: 'none', width: 16 }), 'angle')!);
    expect(outside).not.toContain('plot-theory');
    expect(outside).toContain('a network of this depth asks for width 200 or more');
    expect(renderToString(<AngleDial observed={undefined} layer={0} stale={false} prediction={undefined} />)).toContain('No theory');
  });

  it('is in a table, network by network', () => {
    const table = renderToString(<AngleTable picture={anglesAt(observed, 1)!} prediction={prediction} captioned={(text) => text} />);
    expect(table).toContain('mean 70.0° ± 10.0°, 3 networks; theory 71.4°.');
    expect(table.match(/<td>/g)).toHaveLength(3);
    const few = renderToString(<AngleTable picture={anglesAt(observed, 1)!} prediction={undefined} most={2} captioned={(text) => text} />);
    expect(few).toContain('The first 2:');
    expect(few.match(/<td>/g)).toHaveLength(2);
  });
});
