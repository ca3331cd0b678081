import type { DepthProfile, EnsembleResult } from '../networks/ensembleResult.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import type { ObservableId } from '../networks/observables/index.ts';
import type { ObservedLayers } from '../networks/observedLayers.ts';
import { type QuantileId, quantileIds } from '../networks/quantiles.ts';

/** What JSON says of a number. */
export type SerializedNumber = number | null | 'Infinity' | '-Infinity';

type Summarized = Pick<DepthProfile, 'mean' | 'std' | 'quantiles'>;

interface SerializedSummary {
  readonly mean: readonly SerializedNumber[];
  readonly std: readonly SerializedNumber[];
  readonly quantiles: Readonly<Record<QuantileId, readonly SerializedNumber[]>>;
}

interface SerializedProfile extends SerializedSummary, Pick<DepthProfile, 'firstLayer' | 'ranked'> {
  readonly count: readonly number[];
  readonly logarithm?: SerializedSummary;
  readonly single: readonly (readonly SerializedNumber[])[];
}

interface SerializedLayers extends Pick<ObservedLayers, 'size' | 'layers'> {
  readonly values: readonly SerializedNumber[];
}

/** A result as JSON can hold it: NaN is null, infinity a word, other numbers to six significant digits, quantiles and observables to four. */
export interface SerializedResult extends Omit<EnsembleResult, 'profiles' | 'observed'> {
  readonly format: typeof resultFormat;
  readonly profiles: Partial<Record<MetricId, SerializedProfile>>;
  readonly observed?: Partial<Record<ObservableId, SerializedLayers>>;
}

/** The version of the serialized form; another one is not read. */
export const resultFormat = 2;

const significantDigits = 6;
/** One more than a read-out shows, of what there is much of. */
const fewDigits = 4;

function packed(values: Float64Array | Float32Array, digits = significantDigits): SerializedNumber[] {
  return Array.from(values, (value) => packNumber(value, digits));
}

/** A number as JSON can hold it. */
export function packNumber(value: number, digits = significantDigits): SerializedNumber {
  if (Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const rounded = Number(value.toPrecision(digits));
  // The largest numbers round up to infinity.
  return Number.isFinite(rounded) ? rounded : value;
}

/** The number that was packed. */
export const unpackNumber = (value: SerializedNumber): number => (value === null ? Number.NaN : Number(value));

function unpacked(values: readonly SerializedNumber[]): Float64Array {
  return Float64Array.from(values, unpackNumber);
}

function packedSummary({ mean, std, quantiles }: Summarized): SerializedSummary {
  const rows = quantileIds.map((id) => [id, packed(quantiles[id], fewDigits)]);
  return { mean: packed(mean), std: packed(std), quantiles: Object.fromEntries(rows) };
}

function unpackedSummary({ mean, std, quantiles }: SerializedSummary): Summarized {
  const rows = quantileIds.map((id) => [id, unpacked(quantiles[id])]);
  return { mean: unpacked(mean), std: unpacked(std), quantiles: Object.fromEntries(rows) };
}

/** The JSON form of a result. */
export function serializeResult({ profiles, observed, ...rest }: EnsembleResult): SerializedResult {
  const entries = Object.entries(profiles).map(([metric, { firstLayer, ranked, count, logarithm, single, ...summary }]) => {
    const lines = single.map((values) => packed(values));
    const logs = logarithm && { logarithm: packedSummary(logarithm) };
    return [metric, { firstLayer, ranked, ...packedSummary(summary), count: Array.from(count), single: lines, ...logs }];
  });
  const layers = Object.entries(observed).map(([id, { values, ...shape }]) => [id, { ...shape, values: packed(values, fewDigits) }]);
  return { format: resultFormat, ...rest, profiles: Object.fromEntries(entries), observed: Object.fromEntries(layers) };
}

/** The result that was serialized; undefined where it was in another format. */
export function deserializeResult({ format, profiles, observed = {}, ...rest }: SerializedResult): EnsembleResult | undefined {
  if (format !== resultFormat) return undefined;
  const entries = Object.entries(profiles).map(([metric, { firstLayer, ranked, count, logarithm, single, ...summary }]) => {
    const lines = single.map(unpacked);
    const logs = logarithm && { logarithm: unpackedSummary(logarithm) };
    return [metric, { firstLayer, ranked, ...unpackedSummary(summary), count: Int32Array.from(count), single: lines, ...logs }];
  });
  const layers = Object.entries(observed).map(([id, { values, ...shape }]) => [
    id,
    { ...shape, values: Float32Array.from(unpacked(values)) },
  ]);
  return { ...rest, profiles: Object.fromEntries(entries), observed: Object.fromEntries(layers) };
}
