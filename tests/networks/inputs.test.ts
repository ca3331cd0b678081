import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { singularValues } from '../../src/math/singularValues.ts';
import { dataTable } from '../../src/networks/dataTable.ts';
import { parseDigits } from '../../src/networks/digitData.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { drawInputs, inputDimension } from '../../src/sampler/drawInputs.ts';
import { largestDifference, mapped, mean, product, rowsOf, transposed } from './signals.ts';

const csv = readFileSync(new URL('../../public/data/digits-8x8.csv', import.meta.url), 'utf8');
const digits = parseDigits(csv);
const draw = (given: Partial<Settings>, networks = 2) => {
  const spec = ensembleSpec({ width: 24, batch: 6, ...given });
  const values = drawInputs(spec, { firstNetwork: 0, networks }, digits);
  return { shape: [networks, inputDimension(spec), spec.inputs.batch] as const, values };
};
const gramOverDimension = (signal: ReturnType<typeof draw>, k = 0) => {
  const h = rowsOf(signal, k);
  return mapped(product(transposed(h), h), (entry) => entry / h.length);
};

describe('inputs', () => {
  it('gaussian: variance q_0, another draw for each network', () => {
    const signal = draw({ inputs: 'gaussian', meanSquare: 4, width: 400, batch: 100 });
    const squares = rowsOf(signal)
      .flat()
      .map((x) => x * x);
    expect(Math.abs(mean(squares) - 4)).toBeLessThan(4 * 4 * Math.sqrt(2 / squares.length));
    expect(rowsOf(signal, 1)).not.toEqual(rowsOf(signal, 0));
  });

  it.each([0, 0.3, 0.999, 1, -0.2])('equicorrelated: the Gram matrix is exact at c = %s', (correlation) => {
    const gram = gramOverDimension(draw({ inputs: 'equicorrelated', correlation, meanSquare: 2 }));
    const expected = mapped(gram, (_, i, j) => 2 * (i === j ? 1 : correlation));
    expect(largestDifference(gram, expected)).toBeLessThan(1e-12);
  });

  it('nearCollinear: singular values 1, s, s, ... with s = 1e-6, and mean square q_0', () => {
    const { values, shape } = draw({ inputs: 'nearCollinear', meanSquare: 3 }, 1);
    const found = singularValues(values, shape[1], shape[2]);
    for (const value of found.slice(1)) expect(value / found[0]).toBeCloseTo(1e-6, 12);
    expect(mean([...values].map((x) => x * x))).toBeCloseTo(3, 12);
  });

  it('digits: a batch of distinct images, scaled to mean square q_0, raw mean cosine about 0.69', () => {
    const signal = draw({ inputs: 'digits', batch: 200, meanSquare: 1 }, 1);
    expect(signal.shape).toEqual([1, 64, 200]);
    expect(mean([...signal.values].map((x) => x * x))).toBeCloseTo(1, 12);
    const images = transposed(rowsOf(signal));
    expect(new Set(images.map((image) => image.join())).size).toBe(200);
    const units = images.map((image) => image.map((x) => x / Math.hypot(...image)));
    const gram = product(units, transposed(units));
    const offDiagonal = (gram.flat().reduce((a, b) => a + b) - 200) / (200 * 199);
    expect(offDiagonal).toBeCloseTo(0.69, 1);
  });

  it('own: distinct rows of a table, scaled together to mean square q_0; nothing but zeros stays zero', () => {
    const rows = [
      [0, 0],
      [0, 0],
      [3, 4],
      [-1, 2],
      [5, 0],
    ];
    const table = dataTable(5, 2, Float64Array.from(rows.flat()));
    const drawn = (batch: number, networks: number): Float64Array[] => {
      const spec = ensembleSpec({ inputs: 'own', data: table.id, batch, meanSquare: 9 });
      const all = drawInputs(spec, { firstNetwork: 0, networks }, table.values);
      return Array.from({ length: networks }, (_, k) => all.subarray(2 * batch * k, 2 * batch * (k + 1)));
    };
    const [everything] = drawn(5, 1);
    const scale = Math.sqrt((9 * 10) / 55);
    const found = Array.from({ length: 5 }, (_, k) =>
      [everything[k] / scale, everything[5 + k] / scale].map((x) => Math.round(1e9 * x) / 1e9),
    );
    expect(found.map(String).sort()).toEqual(rows.map(String).sort());
    for (const pair of drawn(2, 200)) expect([0, 9].map(String)).toContain((pair.reduce((sum, x) => sum + x * x, 0) / 4).toFixed(0));
    expect(() => drawInputs(ensembleSpec({ inputs: 'own', data: table.id, batch: 2 }), { firstNetwork: 0, networks: 1 })).toThrow(
      /not loaded/,
    );
  });

  it('says what is wrong with a broken file of digits', () => {
    expect(() => parseDigits(csv.replace(/^0,0,5/, '0,0,55'))).toThrow(/row 1 is not 64 grey values/);
    expect(() => parseDigits(csv.split('\n').slice(0, 10).join('\n'))).toThrow(/10 images where 1797/);
  });

  it('does not depend on how networks are grouped', () => {
    const spec = ensembleSpec({ inputs: 'equicorrelated', width: 12, batch: 4 });
    const together = drawInputs(spec, { firstNetwork: 0, networks: 3 });
    const alone = drawInputs(spec, { firstNetwork: 2, networks: 1 });
    expect(together.subarray(2 * 48)).toEqual(alone);
  });
});
