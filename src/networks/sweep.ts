import { philox4x32 } from '../math/philox.ts';
import type { RunResult } from './ensembleResult.ts';
import type { LayerLevels, Level } from './level.ts';
import type { MetricId } from './metrics/index.ts';
import { reconcile, type Settings } from './settings.ts';

/** A size that a sweep goes over. */
export type SweptId = 'width' | 'batch' | 'depth';

/** Networks of several sizes that are alike in all else. */
export interface Sweep {
  readonly over: SweptId;
  /** Ascending. */
  readonly values: readonly number[];
}

/** What was drawn at one size. */
export interface SweepPoint {
  readonly value: number;
  /** What the networks of this size were drawn with. */
  readonly seed: number;
  /** Networks drawn so far. */
  readonly drawn: number;
  readonly levels: Partial<Record<MetricId, Level>>;
  /** The same of each layer by itself, where they were kept. */
  readonly layers?: Partial<Record<MetricId, LayerLevels>>;
}

/** What came back of a sweep so far: `spec` is of its settings, whatever size stands there; `drawn` counts the networks of all sizes. */
export interface SweepResult extends RunResult {
  readonly sweep: Sweep;
  /** By ascending size, as far as the sampler has come. */
  readonly points: readonly SweepPoint[];
}

/** The networks of one size. */
export interface SweepRun {
  readonly value: number;
  readonly settings: Settings;
}

/** The seed of one size: independent of the others', because the same seed would give two widths the same entries. */
export function seedAt(seed: number, value: number): number {
  const words = new Uint32Array(4);
  philox4x32(words, 0, value, 0, 0, 0, seed, sweepKey);
  return words[0];
}

/** The second word of the key, which tells these draws from those of weights. */
const sweepKey = 0x53776570;

/** The runs of a sweep, from small to large; a size that the other settings do not allow is left out. */
export function runsOf(settings: Settings, { over, values }: Sweep): readonly SweepRun[] {
  return values.flatMap((value) => {
    const wanted = { ...settings, [over]: value, seed: seedAt(settings.seed, value) };
    return reconcile(wanted).problems.length > 0 ? [] : [{ value, settings: wanted }];
  });
}

/**
 * The settings of a whole sweep: the size that it goes over stands where it allows the most, so that it never decides, and any other is
 * reported; pictures of layers, which no sweep draws, are left out.
 */
export function reconcileSweep(wanted: Settings, { over, values }: Sweep): ReturnType<typeof reconcile> {
  const loosest = over === 'batch' ? values[0] : values[values.length - 1];
  const { settings, problems } = reconcile({ ...wanted, [over]: loosest, observables: [] });
  if (wanted[over] === loosest) return { settings, problems };
  return { settings, problems: [{ parameter: over, given: String(wanted[over]), rule: { kind: 'swept', values } }, ...problems] };
}

/** A sweep at one layer of its networks: the levels are those of the layer, where all layers were kept. */
export function sweepAt<R extends Pick<SweepResult, 'points'>>(result: R, layer: number): R {
  const points = result.points.map((point) => {
    const levels = Object.entries(point.layers ?? {}).flatMap(([id, { firstLayer, levels: all }]) => {
      const level = all[layer - firstLayer];
      return level ? [[id, level] as const] : [];
    });
    return { ...point, levels: Object.fromEntries(levels) };
  });
  return { ...result, points };
}
