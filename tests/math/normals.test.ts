import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardNormalCdf } from '../../src/math/erf.ts';
import { fillNormals, type NormalsAddress, STREAM_VERSION, wordsOf } from '../../src/math/normals.ts';
import { philox4x32 } from '../../src/math/philox.ts';

const address: NormalsAddress = { seed: 20260101, network: 3, stream: 77 };

function draw(rows: number, columns: number, where = address): Float64Array {
  const values = new Float64Array(rows * columns);
  fillNormals(values, where, rows, columns);
  return values;
}

/** The value that the contract gives entry (i, j), by Math's own functions. */
function expected(i: number, j: number): number {
  const words = wordsOf(address, i >> 1, j >> 1);
  const lane = 2 * (i & 1);
  const uniform = (word: number) => (2 * (word >>> 9) + 1) * 2 ** -24;
  const radius = Math.sqrt(-2 * Math.log(uniform(words[lane])));
  const angle = 2 * Math.PI * uniform(words[lane + 1]);
  return radius * ((j & 1) === 0 ? Math.cos(angle) : Math.sin(angle));
}

test('words of a block: counter (column block, row block, stream, network), key (seed, version)', () => {
  const words = new Uint32Array(4);
  philox4x32(words, 0, 6, 5, 77, 3, 20260101, STREAM_VERSION);
  expect(wordsOf(address, 5, 6)).toEqual(words);
  expect(wordsOf(address, 6, 5)).not.toEqual(words);
});

test('every entry is the Box-Muller value of its block and lane, to 1e-9', () => {
  const [rows, columns] = [101, 99];
  let worst = 0;
  draw(rows, columns).forEach((z, index) => {
    worst = Math.max(worst, Math.abs(z - expected(Math.floor(index / columns), index % columns)));
  });
  expect(worst).toBeLessThan(1e-9);
});

test('widening keeps entries, an offset moves them, and nothing is written outside', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5), fc.nat(3), (rows, columns, moreRows, moreColumns, offset) => {
      const large = draw(rows + moreRows, columns + moreColumns);
      const out = new Float64Array(offset + rows * columns + 2).fill(99);
      fillNormals(out, address, rows, columns, offset);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) expect(out[offset + i * columns + j]).toBe(large[i * (columns + moreColumns) + j]);
      }
      expect([...out.slice(0, offset), ...out.slice(offset + rows * columns)]).toEqual(new Array(offset + 2).fill(99));
    }),
  );
});

test('a Float32Array receives the rounded values', () => {
  const single = new Float32Array(15);
  fillNormals(single, address, 3, 5);
  expect(single).toEqual(Float32Array.from(draw(3, 5)));
});

test('seed, network and stream each give another matrix', () => {
  const first = draw(4, 4);
  for (const change of [{ seed: 1 }, { network: 4 }, { stream: 78 }]) {
    expect(draw(4, 4, { ...address, ...change }).some((z, i) => z === first[i])).toBe(false);
  }
  expect(draw(2, 2, { seed: 2 ** 32 - 1, network: 2 ** 32 - 1, stream: 2 ** 32 - 1 }).every(Number.isFinite)).toBe(true);
});

test('a million entries have the moments of a standard normal within 4 standard errors', () => {
  const side = 1000;
  const z = draw(side, side);
  const mean = (f: (x: number, i: number) => number) => z.reduce((sum, x, i) => sum + f(x, i), 0) / z.length;
  const error = 1 / side;
  expect(Math.abs(mean((x) => x))).toBeLessThan(4 * error);
  expect(Math.abs(mean((x) => x * x) - 1)).toBeLessThan(4 * Math.sqrt(2) * error);
  expect(Math.abs(mean((x) => x ** 3))).toBeLessThan(4 * Math.sqrt(15) * error);
  expect(Math.abs(mean((x) => x ** 4) - 3)).toBeLessThan(4 * Math.sqrt(96) * error);
  for (const lag of [1, 2, side, 2 * side, side + 1]) {
    expect(Math.abs(mean((x, i) => x * z[(i + lag) % z.length]))).toBeLessThan(4 * error);
    expect(Math.abs(mean((x, i) => (x * x - 1) * (z[(i + lag) % z.length] ** 2 - 1)))).toBeLessThan(4 * 2 * error);
  }
});

test('the Kolmogorov-Smirnov distance of each lane is below its 1e-4 critical value', () => {
  const side = 400;
  const z = draw(side, side);
  for (let lane = 0; lane < 4; lane++) {
    const sorted = z.filter((_, index) => (Math.floor(index / side) & 1) * 2 + (index & 1) === lane).sort();
    let distance = 0;
    sorted.forEach((x, rank) => {
      const p = standardNormalCdf(x);
      distance = Math.max(distance, p - rank / sorted.length, (rank + 1) / sorted.length - p);
    });
    expect(sorted.length).toBe((side * side) / 4);
    expect(distance * Math.sqrt(sorted.length)).toBeLessThan(2.2253);
  }
});
