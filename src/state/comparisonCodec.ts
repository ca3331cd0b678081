import type { ComparedLine, ComparedProfile, ComparisonResult } from '../networks/comparison.ts';
import { packNumber, resultFormat, type SerializedNumber, unpackNumber } from './resultCodec.ts';

interface SerializedProfile extends Pick<ComparedProfile, 'firstLayer'> {
  readonly mean: readonly SerializedNumber[];
  readonly std: readonly SerializedNumber[];
  readonly count: readonly number[];
}

/** A comparison as JSON can hold it, numbers as in other results. */
export interface SerializedComparison extends Omit<ComparisonResult, 'lines'> {
  readonly format: typeof resultFormat;
  readonly lines: readonly (Omit<ComparedLine, 'cosine' | 'gain'> & {
    readonly cosine: SerializedProfile;
    readonly gain: SerializedProfile;
  })[];
}

const packed = ({ firstLayer, mean, std, count }: ComparedProfile): SerializedProfile => ({
  firstLayer,
  mean: Array.from(mean, (value) => packNumber(value)),
  std: Array.from(std, (value) => packNumber(value)),
  count: Array.from(count),
});

const unpacked = ({ firstLayer, mean, std, count }: SerializedProfile): ComparedProfile => ({
  firstLayer,
  mean: Float64Array.from(mean, unpackNumber),
  std: Float64Array.from(std, unpackNumber),
  count: Int32Array.from(count),
});

/** The JSON form of a comparison. */
export const serializeComparison = ({ lines, ...rest }: ComparisonResult): SerializedComparison => ({
  format: resultFormat,
  ...rest,
  lines: lines.map(({ cosine, gain, ...line }) => ({ ...line, cosine: packed(cosine), gain: packed(gain) })),
});

/** The comparison that was serialized; undefined where it was in another format. */
export function deserializeComparison({ format, lines, ...rest }: SerializedComparison): ComparisonResult | undefined {
  if (format !== resultFormat) return undefined;
  return { ...rest, lines: lines.map(({ cosine, gain, ...line }) => ({ ...line, cosine: unpacked(cosine), gain: unpacked(gain) })) };
}
