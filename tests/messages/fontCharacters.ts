import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Tags of tables by their number in a WOFF2 directory, as far as `cmap`, which is the first; 63 is a tag of its own. */
const ownTag = 63;
/** Numbers of `glyf` and `loca`, whose null transform has the number 3; that of all others is 0. */
const transformed = [10, 11];

/** Numbers that a WOFF2 directory writes in seven bits a byte (UIntBase128), read one after another. */
function readerOf(bytes: Buffer, start: number) {
  let at = start;
  const byte = (): number => bytes[at++];
  const number = (): number => {
    for (let value = 0; ; ) {
      const next = byte();
      value = value * 128 + (next & 127);
      if (next < 128) return value;
    }
  };
  const tag = (): string => {
    at += 4;
    return bytes.toString('latin1', at - 4, at);
  };
  return { number, byte, tag, at: () => at };
}

/** The characters that a WOFF2 file has glyphs for, as code points (W3C, WOFF File Format 2.0, sections 4 and 5; OpenType, cmap formats 4 and 12). */
export function charactersOf(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is no WOFF2 file.`);
  const directory = readerOf(bytes, 48);
  let [start, cmapAt] = [0, -1];
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = directory.byte();
    const tag = flags & 63;
    const isCmap = tag === 0 || (tag === ownTag && directory.tag() === 'cmap');
    const length = directory.number();
    const isTransformed = transformed.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (isCmap) cmapAt = start;
    start += isTransformed ? directory.number() : length;
  }
  const end = directory.at() + bytes.readUInt32BE(20);
  const tables = brotliDecompressSync(bytes.subarray(directory.at(), end));
  return charactersIn(tables.subarray(cmapAt));
}

/** The characters of all Unicode subtables of a `cmap`. */
function charactersIn(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let k = 0; k < cmap.readUInt16BE(2); k++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * k));
    const format = table.readUInt16BE(0);
    if (format === 4) inSegments(table, found);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group++) {
        const [from, to] = [table.readUInt32BE(16 + 12 * group), table.readUInt32BE(20 + 12 * group)];
        for (let code = from; code <= to; code++) found.add(code);
      }
    }
  }
  return found;
}

/** Format 4: segments with a shift each, or a place in a list of glyphs; glyph 0 is the box of a missing one. */
function inSegments(table: Buffer, found: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let k = 0; k < size; k += 2) {
    const [to, from] = [table.readUInt16BE(14 + k), table.readUInt16BE(16 + size + k)];
    const [shift, rangeAt] = [table.readUInt16BE(16 + 2 * size + k), 16 + 3 * size + k];
    const range = table.readUInt16BE(rangeAt);
    for (let code = from; code <= to && code < 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - from));
      if (listed !== 0 && (listed + shift) % 0x10000 !== 0) found.add(code);
    }
  }
}
