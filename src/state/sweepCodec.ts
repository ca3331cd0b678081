import type { LayerLevels, Level } from '../networks/level.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import type { SweepPoint, SweepResult } from '../networks/sweep.ts';
import { packNumber, resultFormat, type SerializedNumber, unpackNumber } from './resultCodec.ts';

type SerializedLevel = readonly [value: SerializedNumber, error: SerializedNumber, networks: number];

interface SerializedLayers extends Pick<LayerLevels, 'firstLayer'> {
  readonly levels: readonly SerializedLevel[];
}

type OfMetrics<T> = Partial<Record<MetricId, T>>;

interface SerializedPoint extends Omit<SweepPoint, 'levels' | 'layers'> {
  readonly levels: OfMetrics<SerializedLevel>;
  readonly layers?: OfMetrics<SerializedLayers>;
}

/** A sweep as JSON can hold it, numbers as in other results. */
export interface SerializedSweep extends Omit<SweepResult, 'points'> {
  readonly format: typeof resultFormat;
  readonly points: readonly SerializedPoint[];
}

function mapMetrics<A, B>(of: OfMetrics<A>, map: (one: A) => B): OfMetrics<B> {
  return Object.fromEntries(Object.entries(of).map(([id, one]) => [id, map(one)]));
}

const pack = ({ value, error, networks }: Level): SerializedLevel => [packNumber(value), packNumber(error), networks];

const unpack = ([value, error, networks]: SerializedLevel): Level => ({
  value: unpackNumber(value),
  error: unpackNumber(error),
  networks,
});

/** The JSON form of a sweep. */
export function serializeSweep({ points, ...rest }: SweepResult): SerializedSweep {
  const packed = points.map(({ levels, layers, ...point }) => ({
    ...point,
    levels: mapMetrics(levels, pack),
    ...(layers && { layers: mapMetrics(layers, ({ firstLayer, levels: all }) => ({ firstLayer, levels: all.map(pack) })) }),
  }));
  return { format: resultFormat, ...rest, points: packed };
}

/** The sweep that was serialized; undefined where it was in another format. */
export function deserializeSweep({ format, points, ...rest }: SerializedSweep): SweepResult | undefined {
  if (format !== resultFormat) return undefined;
  const unpacked = points.map(({ levels, layers, ...point }) => ({
    ...point,
    levels: mapMetrics(levels, unpack),
    ...(layers && { layers: mapMetrics(layers, ({ firstLayer, levels: all }) => ({ firstLayer, levels: all.map(unpack) })) }),
  }));
  return { ...rest, points: unpacked };
}
