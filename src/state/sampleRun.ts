import type { RunResult } from '../networks/ensembleResult.ts';
import type { BackendChoice, Settings } from '../networks/settings.ts';
import { MissingTable, type SamplerClient } from '../worker/samplerClient.ts';
import type { TableGone } from './experimentState.ts';
import type { FigureKind, PictureProgress } from './figureKind.ts';

/** What a run tells of itself; nothing is told after it was stopped. */
export interface RunListener<P extends RunResult> {
  progress(progress: PictureProgress<P>): void;
  done(): void;
  failed(failure: string | TableGone): void;
}

/** Samples what the settings ask for and returns how to stop it. */
export function startRun<P extends RunResult>(
  kind: Pick<FigureKind<P>, 'sample'>,
  client: () => SamplerClient,
  settings: Settings,
  listener: RunListener<P>,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const run = async (): Promise<void> => {
    for await (const progress of kind.sample(client(), settings, signal)) {
      if (signal.aborted) return;
      listener.progress(progress);
    }
    if (!signal.aborted) listener.done();
  };
  run().catch((error: unknown) => {
    if (!signal.aborted) listener.failed(failureOf(error));
  });
  return () => controller.abort(new DOMException('A later setting took over.', 'AbortError'));
}

function failureOf(error: unknown): string | TableGone {
  if (error instanceof MissingTable) return { kind: 'table', data: error.data };
  return error instanceof Error ? error.message : String(error);
}

/** Gets the sampler ready for a first run; where that fails, the run itself will fail with the reason. */
export function warmUp(client: () => SamplerClient, backend: BackendChoice): void {
  try {
    client().warm(backend);
  } catch {
    // A browser without module workers says so when a picture is asked for.
  }
}
