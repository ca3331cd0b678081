import type { NormalizationId } from './normalizations/index.ts';
import { indexOf, placeOf, type SmallTensor, type TensorPlace, type TensorShape } from './smallTensor.ts';

/** An index that an average runs over: samples, channels, channels of one group, positions. */
export type AveragedIndex = 'sample' | 'channel' | 'groupChannel' | 'position';

/** What the mean and the mean square of each normalization run over, in a batch of images; nothing where it normalizes nothing. */
export const averagedOver: Readonly<Record<NormalizationId, readonly AveragedIndex[]>> = {
  none: [],
  batch: ['sample', 'position'],
  batchNoMean: ['sample', 'position'],
  layer: ['channel', 'position'],
  rms: ['channel', 'position'],
  group: ['groupChannel', 'position'],
  instance: ['position'],
};

/** Whether two entries share a mean and a variance; an entry shares nothing with others where nothing is normalized. */
export function isShared(of: NormalizationId, a: TensorPlace, b: TensorPlace, { channels }: TensorShape, groups: number): boolean {
  const over = averagedOver[of];
  const groupOf = ({ channel }: TensorPlace): number => Math.floor((channel * groups) / channels);
  const sameChannel = a.channel === b.channel || over.includes('channel') || (over.includes('groupChannel') && groupOf(a) === groupOf(b));
  return sameChannel && (a.sample === b.sample || over.includes('sample')) && (a.position === b.position || over.includes('position'));
}

/** The indices of all entries that share a mean and a variance with one. */
export function sharedWith(of: NormalizationId, place: TensorPlace, shape: TensorShape, groups: number): readonly number[] {
  const count = shape.samples * shape.channels * shape.positions;
  return Array.from({ length: count }, (_, k) => k).filter((k) => isShared(of, place, placeOf(shape, k), shape, groups));
}

/** All sets of entries that share a mean and a variance, each by its first entry's index. */
export function sharingSets(of: NormalizationId, shape: TensorShape, groups: number): readonly (readonly number[])[] {
  const count = shape.samples * shape.channels * shape.positions;
  const sets: (readonly number[])[] = [];
  const seen = new Set<number>();
  for (let k = 0; k < count; k++) {
    if (seen.has(k)) continue;
    const set = sharedWith(of, placeOf(shape, k), shape, groups);
    for (const one of set) seen.add(one);
    sets.push(set);
  }
  return sets;
}

/** Mean and deviation of some entries, the latter with 1/count as normalizations take it. */
export function momentsOf({ values }: SmallTensor, indices: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = indices.reduce((sum, k) => sum + values[k], 0) / indices.length;
  const square = indices.reduce((sum, k) => sum + (values[k] - mean) ** 2, 0) / indices.length;
  return { mean, deviation: Math.sqrt(square) };
}

/** The value at a place. */
export const valueAt = ({ values }: SmallTensor, shape: TensorShape, place: TensorPlace): number => values[indexOf(shape, place)];
