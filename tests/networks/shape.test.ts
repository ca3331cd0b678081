import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../src/backends/streams.ts';
import { parseDigits } from '../../src/networks/digitData.ts';
import { dealtLabels, digitLabels, inputStream } from '../../src/networks/digitLabels.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { centredSignal } from '../../src/networks/metrics/centred.ts';
import { tokenResidual } from '../../src/networks/metrics/tokenResidual.ts';
import { shape } from '../../src/networks/observables/shape.ts';
import { drawInputs } from '../../src/sampler/drawInputs.ts';
import { normals, readingOf } from './readings.ts';

const settings = { tau: 0.1 };

describe('the shape of the data', () => {
  it('has the places, the shares and the distance that are known by hand', () => {
    // Columns (5 + 2, 0), (5 - 2, 0), (5, 1), (5, -1): their mean is (5, 0), and around it a cross of arms 2 and 1.
    const h = Float64Array.of(7, 3, 5, 5, 0, 0, 1, -1);
    const numbers = shape.of(readingOf(h, 2, 4));
    const length = Math.sqrt((7 ** 2 + 3 ** 2 + 2 * 26) / 4);
    const sign = Math.sign(numbers[0]);
    const other = Math.sign(numbers[6]);
    const expected = [2, -2, 0, 0].map((x) => (sign * x) / length).concat([0, 0, 1, -1].map((y) => (other * y) / length));
    for (const [k, value] of [...expected, 0.8, 0.2, Math.sqrt(10 / 4) / length].entries()) expect(numbers[k]).toBeCloseTo(value, 12);
  });

  it('keeps distances between samples where there are two dimensions, whatever the width, and their lengths', () => {
    const [flat, batch] = [normals(2, 7, 5), 7];
    const tall = Float64Array.from({ length: 9 * batch }, (_, at) => {
      const [i, j] = [Math.floor(at / batch), at % batch];
      return 1e-7 * (i + 1) * (flat[j] + (i % 3) * flat[batch + j]) + 3;
    });
    const numbers = shape.of(readingOf(tall, 9, batch, 400));
    const squares = tall.reduce((sum, entry) => sum + entry * entry, 0);
    for (const [j, k] of [
      [0, 1],
      [2, 6],
      [3, 5],
    ]) {
      const seen = Math.hypot(numbers[j] - numbers[k], numbers[batch + j] - numbers[batch + k]);
      let apart = 0;
      for (let i = 0; i < 9; i++) apart += (tall[i * batch + j] - tall[i * batch + k]) ** 2;
      expect(seen / Math.sqrt((apart * batch) / squares)).toBeCloseTo(1, 6);
    }
    expect(numbers[2 * batch] + numbers[2 * batch + 1]).toBeCloseTo(1, 12);
  });

  it('is a point where the samples differ by rounding alone, and undefined where there is no signal', () => {
    const one = Float64Array.from({ length: 12 }, (_, at) => 1 + Math.floor(at / 4) + (at % 2) * 2e-16);
    const numbers = shape.of(readingOf(one, 3, 4));
    expect([...numbers.subarray(0, 8)].map(Math.abs)).toEqual(new Array(8).fill(0));
    expect(numbers[8]).toBeNaN();
    expect(numbers[10]).toBe(0);
    expect(shape.of(readingOf(new Float64Array(12), 3, 4)).every(Number.isNaN)).toBe(true);
  });
});

describe('the relative residual of tokens', () => {
  it('is that of matrices known by hand, at any scale', () => {
    // Mean column (2, 0), residual columns (1, 0) and (-1, 0).
    const h = Float64Array.of(3, 1, 0, 0);
    expect(tokenResidual.of(readingOf(h, 2, 2), settings)).toBeCloseTo(Math.log(Math.sqrt(2 / 10)), 14);
    expect(tokenResidual.of(readingOf(h, 2, 2, 900), settings)).toBeCloseTo(Math.log(Math.sqrt(2 / 10)), 14);
    // Columns whose mean is 0.
    expect(tokenResidual.of(readingOf(Float64Array.of(1, -1), 1, 2), settings)).toBeCloseTo(0, 14);
    // Orthonormal tokens: 1 - 1/n of the square is beside the mean.
    expect(tokenResidual.of(readingOf(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1), 3, 3), settings)).toBeCloseTo(Math.log(2 / 3) / 2, 14);
  });

  it('keeps what a Gram matrix would cancel, down to n epsilon, and is minus infinity below', () => {
    const apart = (by: number) => readingOf(Float64Array.of(1, 1 + by, 1, 1 - by), 2, 2);
    expect(tokenResidual.of(apart(1e-12), settings)).toBeCloseTo(Math.log(1e-12 / 2), 3);
    expect(tokenResidual.of(apart(2 ** -52), settings)).toBe(Number.NEGATIVE_INFINITY);
    const inShort = { ...apart(1e-8), epsilon: 2 ** -23 };
    expect(tokenResidual.of(inShort, settings)).toBe(Number.NEGATIVE_INFINITY);
    expect(centredSignal(inShort).values.every((entry) => entry === 0)).toBe(true);
  });

  it('is undefined of one token, and of none that is not zero', () => {
    expect(tokenResidual.of(readingOf(Float64Array.of(1, 2), 2, 1), settings)).toBeNaN();
    expect(tokenResidual.of(readingOf(new Float64Array(4), 2, 2), settings)).toBeNaN();
  });
});

describe('the labels of the digits', () => {
  const csv = readFileSync(new URL('../../public/data/digits-8x8.csv', import.meta.url), 'utf8');
  const rows = csv.split('\n').filter((row) => /^\d/.test(row));

  it('are those of the file, and dealt by the stream of the input', () => {
    expect(rows.map((row) => row.split(',').at(-1)).join('')).toBe(digitLabels);
    expect(inputStream).toBe(streamOf({ layer: 0, role: 'input' }));
  });

  it('belong to the images that the first network is dealt', () => {
    const images = parseDigits(csv);
    const spec = ensembleSpec({ inputs: 'digits', batch: 12, seed: 7, networks: 3 });
    const drawn = drawInputs(spec, { firstNetwork: 0, networks: 1 }, images);
    const labels = dealtLabels(spec);
    for (let sample = 0; sample < 12; sample++) {
      const column = Array.from({ length: 64 }, (_, pixel) => drawn[pixel * 12 + sample]);
      const likeIt = rows.filter((_, row) => {
        const image = images.subarray(row * 64, (row + 1) * 64);
        const scale = column[image.findIndex((grey) => grey > 0)] / image.find((grey) => grey > 0)!;
        return column.every((value, pixel) => Math.abs(value - scale * image[pixel]) < 1e-9);
      });
      expect(new Set(likeIt.map((row) => row.split(',').at(-1)))).toEqual(new Set([labels[sample]]));
    }
  });
});
