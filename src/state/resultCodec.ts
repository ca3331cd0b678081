import type { DepthProfile, EnsembleResult } from '../networks/ensembleResult.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import type { ObservableId } from '../networks/observables/index.ts';
import type { ObservedLayers } from '../networks/observedLayers.ts';

/** What JSON says of a number. */
export type SerializedNumber = number | null | 'Infinity' | '-Infinity';

interface SerializedProfile extends Pick<DepthProfile, 'firstLayer'> {
  readonly mean: readonly SerializedNumber[];
  readonly std: readonly SerializedNumber[];
  readonly count: readonly number[];
  readonly logarithm?: { readonly mean: readonly SerializedNumber[]; readonly std: readonly SerializedNumber[] };
  readonly single: readonly (readonly SerializedNumber[])[];
}

interface SerializedLayers extends Pick<ObservedLayers, 'size' | 'layers'> {
  readonly values: readonly SerializedNumber[];
}

/** A result as JSON can hold it: NaN is null, infinity a word, other numbers to six significant digits, those of observables to four. */
export interface SerializedResult extends Omit<EnsembleResult, 'profiles' | 'observed'> {
  readonly format: typeof resultFormat;
  readonly profiles: Partial<Record<MetricId, SerializedProfile>>;
  readonly observed?: Partial<Record<ObservableId, SerializedLayers>>;
}

/** The version of the serialized form; another one is not read. */
export const resultFormat = 1;

const significantDigits = 6;
/** One more than a read-out shows: there are many of them. */
const digitsOfObserved = 4;

function packed(values: Float64Array | Float32Array, digits = significantDigits): SerializedNumber[] {
  return Array.from(values, (value) => packNumber(value, digits));
}

/** A number as JSON can hold it. */
export function packNumber(value: number, digits = significantDigits): SerializedNumber {
  if (Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return Number(value.toPrecision(digits));
}

/** The number that was packed. */
export const unpackNumber = (value: SerializedNumber): number => (value === null ? Number.NaN : Number(value));

function unpacked(values: readonly SerializedNumber[]): Float64Array {
  return Float64Array.from(values, unpackNumber);
}

/** The JSON form of a result. */
export function serializeResult({ profiles, observed, ...rest }: EnsembleResult): SerializedResult {
  const entries = Object.entries(profiles).map(([metric, { firstLayer, mean, std, count, logarithm, single }]) => {
    const spread = { mean: packed(mean), std: packed(std), count: Array.from(count), single: single.map((values) => packed(values)) };
    const logs = logarithm && { logarithm: { mean: packed(logarithm.mean), std: packed(logarithm.std) } };
    return [metric, { firstLayer, ...spread, ...logs }];
  });
  const layers = Object.entries(observed).map(([id, { values, ...shape }]) => [id, { ...shape, values: packed(values, digitsOfObserved) }]);
  return { format: resultFormat, ...rest, profiles: Object.fromEntries(entries), observed: Object.fromEntries(layers) };
}

/** The result that was serialized; undefined where it was in another format. */
export function deserializeResult({ format, profiles, observed = {}, ...rest }: SerializedResult): EnsembleResult | undefined {
  if (format !== resultFormat) return undefined;
  const entries = Object.entries(profiles).map(([metric, { firstLayer, mean, std, count, logarithm, single }]) => {
    const spread = { mean: unpacked(mean), std: unpacked(std), count: Int32Array.from(count), single: single.map(unpacked) };
    const logs = logarithm && { logarithm: { mean: unpacked(logarithm.mean), std: unpacked(logarithm.std) } };
    return [metric, { firstLayer, ...spread, ...logs }];
  });
  const layers = Object.entries(observed).map(([id, { values, ...shape }]) => [
    id,
    { ...shape, values: Float32Array.from(unpacked(values)) },
  ]);
  return { ...rest, profiles: Object.fromEntries(entries), observed: Object.fromEntries(layers) };
}
