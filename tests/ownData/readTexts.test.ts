import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutSentence, refusedSentence } from '../../src/messages/en/ownData.ts';
import { mostSamples, mostValues } from '../../src/networks/dataTable.ts';
import { readTexts } from '../../src/ownData/readTexts.ts';

const read = (text: string) => readTexts([{ name: 'a.csv', text }]);
const said = (text: string) => read(text).leftOut.map(leftOutSentence);

const value = fc.double({ min: -1e100, max: 1e100, noNaN: true });
const rows = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([samples, dimension]) =>
    fc.array(fc.array(value, { minLength: dimension, maxLength: dimension }), { minLength: samples, maxLength: samples }),
  )
  .filter((table) => table.flat().some((one) => Math.abs(one) > 1e-100));

describe('a table of numbers', () => {
  it('is read back from any way to write it: separator, head, line ends, quotes, remarks, separators at the end', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t', ' ', ', '),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.record({ head: fc.boolean(), quotes: fc.boolean(), remark: fc.boolean(), trailing: fc.boolean() }),
        (table, separator, end, { head, quotes, remark, trailing }) => {
          const cell = (one: number): string => (quotes ? `"${one}"` : String(one));
          const tail = trailing && separator.trim() !== '' ? separator : '';
          const lines = table.map((row) => row.map(cell).join(separator) + tail);
          const names = table[0].map((_, k) => `x${k}`).join(separator);
          const text = [...(remark ? ['# from a machine', ''] : []), ...(head ? [names] : []), ...lines, ''].join(end);
          const { table: found, leftOut } = read(text);
          expect(leftOut).toEqual([]);
          expect([found?.samples, found?.dimension]).toEqual([table.length, table[0].length]);
          expect([...(found?.values ?? [])].map((one) => one + 0)).toEqual(table.flat().map((one) => one + 0));
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  it('is a table or a reason, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom('1', '-', ',', ';', '\n', ' ', 'x', 'e', '.', '"', '\t')).map((c) => c.join('')),
        ),
        (text) => {
          const { table, refused } = read(text);
          expect((table === undefined) !== (refused === undefined)).toBe(true);
          if (table) expect(table.values.every(Number.isFinite) && table.values.length === table.samples * table.dimension).toBe(true);
          else expect(refusedSentence(refused!)).not.toMatch(/undefined|NaN/);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });

  it('names a line that is no sample by its number in the file, and reads the others', () => {
    const text = 'a,b\n1,2\n\n3\n4,abc\n5,NaN\n6,1e200\n7,\n8,Infinity\n9,10\n';
    expect(said(text)).toEqual([
      'Line 4 has 1 value, most lines have 2.',
      'Line 5, value 2: “abc” is not a number such as 12, -0.5 or 1e-3.',
      'Line 6, value 2: “NaN” is not a number such as 12, -0.5 or 1e-3.',
      'Line 7, value 2: “1e200” is too large; values go up to 1e100.',
      'Line 8 has 1 value, most lines have 2.',
      'Line 9, value 2: “Infinity” is not a number such as 12, -0.5 or 1e-3.',
    ]);
    expect([...(read(text).table?.values ?? [])]).toEqual([1, 2, 9, 10]);
  });

  it('joins several files, whose lines are named with their file', () => {
    const { table, leftOut } = readTexts([
      { name: 'a.csv', text: '1,2\n3,4' },
      { name: 'b.tsv', text: '5\t6\n7\n' },
    ]);
    expect(table?.samples).toBe(3);
    expect(leftOut.map(leftOutSentence)).toEqual(['b.tsv, line 2 has 1 value, most lines have 2.']);
  });

  it.each([
    ['', 'There are no numbers in it; a sample is a line of numbers, or an image.'],
    ['1,2,3', 'There is 1 sample; at least 2 are needed.'],
    ['0 0\n0 0', 'All values are zero, which leaves nothing to scale.'],
    ['1\n'.repeat(mostSamples + 1), 'There are 20,001 samples; at most 20,000 are read.'],
    [`${'1,'.repeat(mostValues)}1\n`.repeat(2), 'There are 4,097 values in a line; at most 4,096 are read.'],
    ['1 2 3\n'.repeat(1_800_000), 'There are 10,800,000 bytes of text; at most 10,485,760 are read.'],
  ])('is refused with what is allowed (%#)', (text, sentence) => {
    const { refused } = read(text);
    expect(refused && refusedSentence(refused)).toBe(sentence);
  });

  it('is named by its sizes and its values', () => {
    const names = ['1,2\n3,4', '1;2\n3;4', '1,2\n3,5', '1\n2\n3\n4'].map((text) => read(text).table?.id);
    expect(names[0]).toMatch(/^2x2-[0-9a-f]{8}$/);
    expect(names[1]).toBe(names[0]);
    expect(new Set(names).size).toBe(3);
  });
});
