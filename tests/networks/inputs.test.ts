import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { singularValues } from '../../src/math/singularValues.ts';
import { dataTable } from '../../src/networks/dataTable.ts';
import { parseDigits } from '../../src/networks/digitData.ts';
import { inputDimension } from '../../src/networks/dimensions.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { drawInputs } from '../../src/sampler/drawInputs.ts';
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

  it('orthonormal: the Gram matrix is exactly q_0 I', () => {
    const signal = draw({ inputs: 'orthonormal', meanSquare: 2 });
    const gram = gramOverDimension(signal);
    expect(
      largestDifference(
        gram,
        mapped(gram, (_, i, j) => (i === j ? 2 : 0)),
      ),
    ).toBeLessThan(1e-12);
    expect(rowsOf(signal, 1)).not.toEqual(rowsOf(signal, 0));
  });

  it.each([2, 3, 24])('circle: cosines of the differences of evenly spaced angles, in %i dimensions', (width) => {
    const gram = gramOverDimension(draw({ inputs: 'circle', meanSquare: 3, batch: 7, width }));
    const expected = mapped(gram, (_, i, j) => 3 * Math.cos((2 * Math.PI * (i - j)) / 7));
    expect(largestDifference(gram, expected)).toBeLessThan(1e-12);
  });

  it.each([
    [0.5, 25],
    [0, 50],
    [0.3, 35],
    [0.9, 5],
    [1, 1],
  ] as const)('repeated: of 50 samples and a share of %s, the first %i are distinct and come again in their order', (share, distinct) => {
    const samples = transposed(rowsOf(draw({ inputs: 'repeated', repeated: share, batch: 50, meanSquare: 4 })));
    expect(new Set(samples.map((sample) => sample.join())).size).toBe(distinct);
    for (const [k, sample] of samples.entries()) expect(sample).toEqual(samples[k % distinct]);
    const gaussian = transposed(rowsOf(draw({ inputs: 'gaussian', batch: distinct, meanSquare: 4 })));
    expect(samples.slice(0, distinct)).toEqual(gaussian);
  });

  it.each(['gaussian', 'digits', 'circle'] as const)(
    '%s: fixed inputs are those of the first network, however networks are grouped',
    (inputs) => {
      const given = { inputs, width: 12, batch: 4 };
      const spec = ensembleSpec({ ...given, fixedInputs: 'true' });
      const first = drawInputs(ensembleSpec(given), { firstNetwork: 0, networks: 1 }, digits);
      const together = drawInputs(spec, { firstNetwork: 0, networks: 3 }, digits);
      expect(together).toHaveLength(3 * first.length);
      for (const k of [0, 1, 2]) expect(together.slice(k * first.length, (k + 1) * first.length)).toEqual(first);
      expect(drawInputs(spec, { firstNetwork: 5, networks: 1 }, digits)).toEqual(first);
    },
  );

  it('a circle needs two dimensions, orthonormal samples as many as they are', () => {
    const narrow = reconcile(completeSettings({ inputs: 'circle', width: 1 }));
    expect(narrow.settings.width).toBe(2);
    expect(narrow.problems).toEqual([{ parameter: 'width', given: '1', rule: { kind: 'widthOfInputs', inputs: 'circle', min: 2 } }]);
    expect(reconcile(completeSettings({ inputs: 'orthonormal', width: 8, batch: 16 })).settings.batch).toBe(8);
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
