import { specOf } from '../networks/ensembleSpec.ts';
import type { Settings } from '../networks/settings.ts';
import type { SampleProgress, SamplerClient } from '../worker/samplerClient.ts';

/** What a run tells of itself; nothing is told after it was stopped. */
export interface RunListener {
  progress(progress: SampleProgress): void;
  done(): void;
  failed(message: string): void;
}

/** Samples what the settings ask for and returns how to stop it. */
export function startRun(client: () => SamplerClient, settings: Settings, listener: RunListener): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const run = async (): Promise<void> => {
    for await (const progress of client().sample(specOf(settings), settings.backend, signal)) {
      if (signal.aborted) return;
      listener.progress(progress);
    }
    if (!signal.aborted) listener.done();
  };
  run().catch((error: unknown) => {
    if (!signal.aborted) listener.failed(error instanceof Error ? error.message : String(error));
  });
  return () => controller.abort(new DOMException('A later setting took over.', 'AbortError'));
}
