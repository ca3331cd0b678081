import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { deserializeResult, serializeResult } from '../../src/state/resultCodec.ts';
import { fakeResult } from './fakeSampler.ts';

const spec = ensembleSpec({ depth: 3, metrics: ['meanSquare', 'weightGradientNorm'] });
const value = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0));

it('keeps a result through JSON, numbers to six significant digits, quantiles to four', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), (row) => {
      const values = Float64Array.from(row);
      const result = fakeResult(spec);
      const quantiles = { q5: values, q25: values, q50: values, q75: values, q95: values };
      const logarithm = { mean: values, std: values, quantiles };
      const meanSquare = {
        firstLayer: 0 as const,
        mean: values,
        std: values,
        quantiles,
        ranked: 3,
        logarithm,
        count: new Int32Array(4),
        single: [values],
      };
      const full = { ...result, profiles: { ...result.profiles, meanSquare } };
      const back = deserializeResult(JSON.parse(JSON.stringify(serializeResult(full))));
      const { profiles, ...rest } = full;
      expect(back).toMatchObject(rest);
      expect(back?.profiles.weightGradientNorm).toEqual(profiles.weightGradientNorm);
      const read = back?.profiles.meanSquare;
      expect(read?.count).toEqual(meanSquare.count);
      for (const row of [read?.mean, read?.std, read?.logarithm?.mean, read?.logarithm?.std, read?.single[0]]) expectClose(row, values);
      expect(read?.ranked).toBe(3);
      for (const row of [read?.quantiles.q5, read?.quantiles.q95, read?.logarithm?.quantiles.q50]) expectClose(row, values, 5.1e-4);
    }),
  );
});

function expectClose(read: Float64Array | undefined, written: Float64Array, error = 1e-5): void {
  if (read === undefined) throw new Error('Numbers got lost.');
  expect(read).toHaveLength(written.length);
  for (const [k, value] of written.entries()) {
    if (Number.isFinite(value)) expect(Math.abs(read[k] - value)).toBeLessThanOrEqual(error * Math.abs(value) + Number.MIN_VALUE);
    else expect(read[k]).toBe(value);
  }
}

it('keeps observed layers, numbers to four significant digits', () => {
  const values = Float32Array.of(1, -0.123456, 3.14159e-12, Number.NaN, 0, 12.3456);
  const result = { ...fakeResult(spec), observed: { gram: { size: 3, layers: 2, values } } };
  const back = deserializeResult(JSON.parse(JSON.stringify(serializeResult(result))));
  expect(back?.observed.gram).toMatchObject({ size: 3, layers: 2 });
  const read = back!.observed.gram!.values;
  expect(read[3]).toBeNaN();
  for (const k of [0, 1, 2, 4, 5]) expect(Math.abs(read[k] - values[k])).toBeLessThanOrEqual(5.1e-4 * Math.abs(values[k]));
});

it('does not read another format', () => {
  expect(deserializeResult({ ...serializeResult(fakeResult(spec)), format: 1 as 2 })).toBeUndefined();
});
