import type { EnsembleResult, RunResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import { runMemory } from '../networks/runMemory.ts';
import { nominalTime } from '../networks/runTime.ts';
import { type BackendChoice, reconcile, type Settings } from '../networks/settings.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import type { SampleProgress, SamplerClient } from '../worker/samplerClient.ts';

/** A picture on its way, of whatever kind, with what was heard of the backends. */
export interface PictureProgress<P extends RunResult> extends Pick<SampleProgress, 'passedOver' | 'restarted'> {
  readonly result: P;
}

/** What a kind of figure makes of its settings: which pictures, from which runs, and what those cost. */
export interface FigureKind<P extends RunResult> {
  /** Settings made to agree with each other and with the figure. */
  readonly reconcile: typeof reconcile;
  /** Samples what the settings ask for, a better picture each time. */
  sample(client: SamplerClient, settings: Settings, signal: AbortSignal): AsyncIterable<PictureProgress<P>>;
  /** Milliseconds that this might take on a backend, on a machine of middling speed. */
  time(settings: Settings, backend: Exclude<BackendChoice, 'auto'>): number;
  /** About how many bytes it holds at once. */
  memory(settings: Settings): number;
}

/** Metrics over the layers of one ensemble: a single run. */
export const profileKind: FigureKind<EnsembleResult> = {
  reconcile,
  sample: (client, settings, signal) => client.sample(withMeanField(specOf(settings)), settings.backend, signal),
  time: nominalTime,
  memory: runMemory,
};
