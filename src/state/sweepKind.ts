import type { DepthProfile, EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { layerLevelsOf, levelOf } from '../networks/level.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import { runMemory } from '../networks/runMemory.ts';
import { nominalTime } from '../networks/runTime.ts';
import type { BackendChoice, Settings } from '../networks/settings.ts';
import { reconcileSweep, runsOf, type Sweep, type SweepPoint, type SweepResult, type SweepRun } from '../networks/sweep.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import type { FigureKind, PictureProgress } from './figureKind.ts';
import { mergedRuns, total } from './mergedRuns.ts';

/** Bytes per value of a network's line: the sampler's, its copy on the way to the page, and the page's. */
const bytesOfLine = 24;

/** What a sweep keeps of its networks: the level that they settle at, or that of every layer beside it. */
export type SweepKeeps = 'settled' | 'layers';

/** The levels of metrics against a size: an ordinary run for each, from small to large. */
export const sweepKind = (sweep: Sweep, keeps: SweepKeeps = 'settled'): FigureKind<SweepResult> => ({
  reconcile: (settings) => reconcileSweep(settings, sweep),
  sample: (client, settings, signal) => sampleSweep(client, settings, sweep, signal, keeps),
  time: (settings, backend) => total(runsOf(settings, sweep).map((run) => nominalTime(run.settings, backend))),
  memory: (settings) => Math.max(0, ...runsOf(settings, sweep).map((run) => runMemory(run.settings) + memoryOfLines(run.settings))),
});

const memoryOfLines = ({ networks, depth, metrics }: Settings): number => bytesOfLine * networks * (depth + 1) * metrics.length;

/** Draws the networks of each size in turn; yields the sweep so far with every chunk. */
export async function* sampleSweep(
  client: Pick<SamplerClient, 'sample'>,
  settings: Settings,
  sweep: Sweep,
  signal: AbortSignal,
  keeps: SweepKeeps = 'settled',
): AsyncGenerator<PictureProgress<SweepResult>, void> {
  const finished: Drawn[] = [];
  let restarts = false;
  for (const run of runsOf(settings, sweep)) {
    let latest: EnsembleResult | undefined;
    for await (const { result, passedOver, restarted } of client.sample(
      withMeanField(specOf(run.settings)),
      settings.backend,
      signal,
      settings.networks,
    )) {
      latest = result;
      restarts ||= restarted;
      yield { result: together(settings, sweep, [...finished, drawnOf(run, result, keeps)]), passedOver, restarted: restarts };
    }
    if (latest) finished.push(drawnOf(run, latest, keeps));
  }
}

/** A point and what is known of its run, without the lines. */
interface Drawn {
  readonly point: SweepPoint;
  readonly result: Omit<EnsembleResult, 'profiles' | 'observed'>;
}

function drawnOf({ value, settings }: SweepRun, { profiles, observed: _none, ...result }: EnsembleResult, keeps: SweepKeeps): Drawn {
  const ofMetrics = <T>(of: (metric: MetricId, profile: DepthProfile) => T): Partial<Record<MetricId, T>> =>
    Object.fromEntries(settings.metrics.flatMap((metric) => (profiles[metric] ? [[metric, of(metric, profiles[metric])]] : [])));
  const levels = ofMetrics((metric, profile) => levelOf(metric, profile, settings.depth));
  const layers = keeps === 'layers' ? { layers: ofMetrics(layerLevelsOf) } : {};
  return { point: { value, seed: settings.seed, drawn: result.drawn, levels, ...layers }, result };
}

const together = (settings: Settings, sweep: Sweep, drawn: readonly Drawn[]): SweepResult => ({
  spec: specOf(settings),
  sweep,
  points: drawn.map(({ point }) => point),
  ...mergedRuns(drawn.map(({ result }) => result)),
});

/** How much of a sweep's work was done for the networks drawn, from 0 to 1, by the estimate of its time. */
export function shareDone({ points, sweep }: SweepResult, settings: Settings, backend: Exclude<BackendChoice, 'auto'>): number {
  const runs = runsOf(settings, sweep).map(({ value, settings: own }) => ({ value, time: nominalTime(own, backend) }));
  const drawn = (value: number): number => points.find((point) => point.value === value)?.drawn ?? 0;
  return total(runs.map(({ value, time }) => time * drawn(value))) / (settings.networks * total(runs.map(({ time }) => time)));
}
