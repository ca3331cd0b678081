import {
  type ComparedId,
  type ComparedLine,
  type ComparedRun,
  type ComparisonResult,
  gainOf,
  reconcileComparison,
  runsOfComparison,
} from '../networks/comparison.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { runMemory } from '../networks/runMemory.ts';
import { nominalTime } from '../networks/runTime.ts';
import type { BackendChoice, Settings } from '../networks/settings.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import type { FigureKind, PictureProgress } from './figureKind.ts';
import { mergedRuns, total } from './mergedRuns.ts';

/** Bytes per value of a network's line: the sampler's, its copy on the way to the page, and the page's. */
const bytesOfLine = 24;

/** Networks of several architectures: an ordinary run for each, one after another. */
export const comparisonKind = (compared: readonly ComparedId[]): FigureKind<ComparisonResult> => ({
  reconcile: reconcileComparison,
  sample: (client, settings, signal) => sampleComparison(client, settings, compared, signal),
  time: (settings, backend) => total(runsOfComparison(settings, compared).map((run) => nominalTime(run.settings, backend))),
  memory: (settings) =>
    Math.max(0, ...runsOfComparison(settings, compared).map((run) => runMemory(run.settings) + memoryOfLines(run.settings))),
});

const memoryOfLines = ({ networks, depth, metrics }: Settings): number => bytesOfLine * networks * (depth + 1) * metrics.length;

/** Draws the networks of each architecture in turn; yields the comparison so far with every chunk. */
export async function* sampleComparison(
  client: Pick<SamplerClient, 'sample'>,
  settings: Settings,
  compared: readonly ComparedId[],
  signal: AbortSignal,
): AsyncGenerator<PictureProgress<ComparisonResult>, void> {
  const finished: Drawn[] = [];
  let restarts = false;
  for (const run of runsOfComparison(settings, compared)) {
    let latest: EnsembleResult | undefined;
    const progress = client.sample(specOf(run.settings), settings.backend, signal, settings.networks);
    for await (const { result, passedOver, restarted } of progress) {
      latest = result;
      restarts ||= restarted;
      yield { result: together(settings, compared, [...finished, drawnOf(run, result)]), passedOver, restarted: restarts };
    }
    if (latest) finished.push(drawnOf(run, latest));
  }
}

/** A line and what is known of its run, without those of its networks. */
interface Drawn {
  readonly line: ComparedLine | undefined;
  readonly result: Omit<EnsembleResult, 'profiles' | 'observed'>;
}

function drawnOf({ id, settings }: ComparedRun, { profiles, observed: _none, ...result }: EnsembleResult): Drawn {
  const { correlation, gradientNorm } = profiles;
  if (correlation === undefined || gradientNorm === undefined) return { line: undefined, result };
  const { firstLayer, mean, std, count } = correlation;
  const line = { id, seed: settings.seed, drawn: result.drawn, cosine: { firstLayer, mean, std, count }, gain: gainOf(gradientNorm) };
  return { line, result };
}

const together = (settings: Settings, compared: readonly ComparedId[], drawn: readonly Drawn[]): ComparisonResult => ({
  spec: specOf(settings),
  compared,
  lines: drawn.flatMap(({ line }) => line ?? []),
  ...mergedRuns(drawn.map(({ result }) => result)),
});

/** How much of a comparison's work was done for the networks drawn, from 0 to 1, by the estimate of its time. */
export function shareOfComparison(
  { lines, compared }: ComparisonResult,
  settings: Settings,
  backend: Exclude<BackendChoice, 'auto'>,
): number {
  const runs = runsOfComparison(settings, compared).map(({ id, settings: own }) => ({ id, time: nominalTime(own, backend) }));
  const drawn = (id: ComparedId): number => lines.find((line) => line.id === id)?.drawn ?? 0;
  return total(runs.map(({ id, time }) => time * drawn(id))) / (settings.networks * total(runs.map(({ time }) => time)));
}
