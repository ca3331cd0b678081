import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { momentsOf, sharedWith, sharingSets } from '../../src/networks/normalizationAxes.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { drawnTensor, indexOf, normalized, placeOf, type TensorShape } from '../../src/networks/smallTensor.ts';

const shape: TensorShape = { samples: 4, channels: 6, positions: 9 };
const count = 4 * 6 * 9;
const tensor = drawnTensor(1, shape);
const kinds = Object.keys(normalizations) as NormalizationId[];
const cases = kinds.flatMap((kind) => (kind === 'group' ? [1, 2, 3, 6] : [3]).map((groups) => [kind, groups] as const));

/** The entries whose change changes what the book's own code makes of one: a count by brute force, with nothing known of axes. */
function movers(kind: NormalizationId, groups: number, of: number): readonly number[] {
  const before = normalized(kind, tensor, shape, groups).values[of];
  return Array.from({ length: count }, (_, k) => k).filter((k) => {
    const values = tensor.values.slice();
    values[k] += 0.37;
    return Math.abs(normalized(kind, { ...tensor, values }, shape, groups).values[of] - before) > 1e-9;
  });
}

describe.each(cases)('%s, %i groups', (kind, groups) => {
  it('depends on exactly the entries that light up, as many as it says', () => {
    const { entries } = normalizations[kind];
    let looked = 0;
    for (const of of [0, 37, 100, 215]) {
      const lit = sharedWith(kind, placeOf(shape, of), shape, groups);
      expect(movers(kind, groups, of)).toEqual(lit);
      if (kind !== 'none') expect(lit).toHaveLength(entries(54, 4, { positions: 9, groups }));
      looked += lit.length;
    }
    expect(looked).toBeGreaterThanOrEqual(4);
  });

  it('parts the tensor into sets, each with mean square 1 afterwards, and mean 0 where it centres', () => {
    const sets = sharingSets(kind, shape, groups);
    expect([...sets.flat()].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, k) => k));
    const after = normalized(kind, tensor, shape, groups);
    if (kind === 'none') return expect(after.values).toEqual(tensor.values);
    for (const set of sets) {
      const { mean, deviation } = momentsOf(after, set);
      expect(mean ** 2 + deviation ** 2).toBeCloseTo(1, 12);
      if (normalizations[kind].centred) expect(mean).toBeCloseTo(0, 12);
    }
    return expect(sets.length * sets[0].length).toBe(count);
  });

  it('is what the sampler calculates', () => {
    const { ops, upload } = createReferenceBackend();
    const there = normalizations[kind].apply(ops, upload(Float64Array.from(tensor.values), tensor.shape), { positions: 9, groups });
    const here = normalized(kind, tensor, shape, groups);
    for (const k of [0, 50, 111, 215]) expect(here.values[k]).toBeCloseTo((there as { values: ArrayLike<number> }).values[k], 13);
  });
});

describe('a batch of one', () => {
  it('leaves batch normalization the positions, and it becomes that of instances', () => {
    const one = { ...shape, samples: 1 };
    const alone = drawnTensor(1, one);
    expect(normalized('batch', alone, one, 1).values).toEqual(normalized('instance', alone, one, 1).values);
    const flat = { ...one, positions: 1 };
    expect([...normalized('batch', drawnTensor(1, flat), flat, 1).values]).toEqual(Array(6).fill(0));
  });

  it('is the first sample of the larger batch, which all others take no notice of', () => {
    const alone = drawnTensor(1, { ...shape, samples: 1 });
    for (const unit of [0, 17, 53]) expect(alone.values[unit]).toBe(tensor.values[unit * 4]);
    for (const kind of ['layer', 'rms', 'group', 'instance'] as const) {
      const [small, large] = [normalized(kind, alone, { ...shape, samples: 1 }, 3), normalized(kind, tensor, shape, 3)];
      for (const unit of [0, 17, 53]) expect(small.values[unit], kind).toBeCloseTo(large.values[unit * 4], 13);
    }
  });
});

it("places and indices are each other's inverse", () => {
  for (let k = 0; k < count; k++) expect(indexOf(shape, placeOf(shape, k))).toBe(k);
});
