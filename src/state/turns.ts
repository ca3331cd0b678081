import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { SampleProgress, SamplerClient } from '../worker/samplerClient.ts';

/** One figure's wish to sample; `go` lets it start, `interrupt` makes it step back. */
interface Turn {
  interrupt: AbortController;
  go: () => void;
}

/**
 * A client that many figures of a page can ask at once, over one that samples for one at a time: the latest goes first, and those
 * that it interrupted start over when it has finished. The same seed gives the same networks, so they lose time only.
 */
export function takeTurns(client: SamplerClient): SamplerClient {
  const turns: Turn[] = [];
  let sampling: Turn | undefined;

  const advance = (): void => {
    const latest = turns.at(-1);
    if (sampling === undefined) latest?.go();
    else if (latest !== sampling) sampling.interrupt.abort();
  };

  const granted = (turn: Turn, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      turn.go = () => {
        sampling = turn;
        resolve();
      };
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      advance();
    });

  const release = (turn: Turn): void => {
    if (sampling === turn) sampling = undefined;
  };

  async function* sample(
    spec: EnsembleSpec,
    backend: BackendChoice,
    signal: AbortSignal,
    lines?: number,
  ): AsyncGenerator<SampleProgress, void> {
    signal.throwIfAborted();
    const turn: Turn = { interrupt: new AbortController(), go: () => {} };
    turns.push(turn);
    try {
      for (;;) {
        await granted(turn, signal);
        turn.interrupt = new AbortController();
        try {
          yield* client.sample(spec, backend, AbortSignal.any([signal, turn.interrupt.signal]), lines);
          return;
        } catch (error) {
          if (signal.aborted || !turn.interrupt.signal.aborted) throw error;
        } finally {
          release(turn);
        }
      }
    } finally {
      turns.splice(turns.indexOf(turn), 1);
      turn.go = () => {};
      advance();
    }
  }

  return { sample, warm: (backend) => client.warm(backend) };
}
