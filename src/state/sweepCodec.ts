import type { Level } from '../networks/level.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import type { SweepPoint, SweepResult } from '../networks/sweep.ts';
import { packNumber, resultFormat, type SerializedNumber, unpackNumber } from './resultCodec.ts';

type SerializedLevel = readonly [value: SerializedNumber, error: SerializedNumber, networks: number];

/** A sweep as JSON can hold it, numbers as in other results. */
export interface SerializedSweep extends Omit<SweepResult, 'points'> {
  readonly format: typeof resultFormat;
  readonly points: readonly (Omit<SweepPoint, 'levels'> & { readonly levels: Partial<Record<MetricId, SerializedLevel>> })[];
}

function mapLevels<A, B>(levels: Partial<Record<MetricId, A>>, map: (level: A) => B): Partial<Record<MetricId, B>> {
  return Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, map(level)]));
}

/** The JSON form of a sweep. */
export function serializeSweep({ points, ...rest }: SweepResult): SerializedSweep {
  const pack = ({ value, error, networks }: Level): SerializedLevel => [packNumber(value), packNumber(error), networks];
  return { format: resultFormat, ...rest, points: points.map((point) => ({ ...point, levels: mapLevels(point.levels, pack) })) };
}

/** The sweep that was serialized; undefined where it was in another format. */
export function deserializeSweep({ format, points, ...rest }: SerializedSweep): SweepResult | undefined {
  if (format !== resultFormat) return undefined;
  const unpack = ([value, error, networks]: SerializedLevel): Level => ({
    value: unpackNumber(value),
    error: unpackNumber(error),
    networks,
  });
  return { ...rest, points: points.map((point) => ({ ...point, levels: mapLevels(point.levels, unpack) })) };
}
