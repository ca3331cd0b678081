/** A table of numbers that somebody brought as inputs: a sample a row. */
export interface DataTable {
  /** Sizes and a fingerprint of the values: "150x4-1a2b3c4d". */
  readonly id: string;
  /** Rows. */
  readonly samples: number;
  /** Values of a sample. */
  readonly dimension: number;
  /** Row-major samples x dimension, finite, not all zero. */
  readonly values: Float64Array;
}

/** What the name of a table says of it. */
export type TableSizes = Pick<DataTable, 'samples' | 'dimension'>;

/** The most values of a sample, and the most samples. */
export const mostValues = 4096;
export const mostSamples = 20_000;

/** A table of values that are already checked, named after them. */
export function dataTable(samples: number, dimension: number, values: Float64Array): DataTable {
  return { id: `${samples}x${dimension}-${fingerprint(values)}`, samples, dimension, values };
}

/** The sizes that a table's name says; undefined where it is no such name. */
export function sizesOf(id: string): TableSizes | undefined {
  const parts = /^([1-9]\d{0,5})x([1-9]\d{0,5})-[0-9a-f]{8}$/.exec(id);
  if (!parts) return undefined;
  const [samples, dimension] = [Number(parts[1]), Number(parts[2])];
  return samples >= 2 && samples <= mostSamples && dimension <= mostValues ? { samples, dimension } : undefined;
}

/** FNV-1a of the values' words, 32 bits: tells tables apart that differ by accident, not by design. */
function fingerprint(values: Float64Array): string {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((word >>> shift) & 0xff), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
