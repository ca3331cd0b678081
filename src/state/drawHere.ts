import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { settingsOf } from '../networks/ensembleSpec.ts';
import { type TooLarge, tooLarge } from '../networks/runMemory.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import { type BackendMemory, backendMemory } from './backendMemory.ts';
import { memoryRoom } from './memoryRoom.ts';

/** How far a run is, and how and where it is drawn. */
export type Drawn = Pick<EnsembleResult, 'backend' | 'method' | 'drawn' | 'spec'>;

/** How a run of many networks is watched and ended. */
export interface Watch {
  readonly signal: AbortSignal;
  progress(drawn: Drawn): void;
}

/** A run that was not begun, because it does not fit into memory. */
export class RunTooLarge extends Error {
  override readonly name = 'RunTooLarge';

  constructor(readonly excess: TooLarge) {
    super(`The run needs ${excess.needs} bytes of ${excess.room}.`);
  }
}

/** Draws all networks of a spec on this machine, on the backend that the reader chose, and keeps the line of each; throws `RunTooLarge`. */
export async function drawHere(
  client: SamplerClient,
  spec: EnsembleSpec,
  { signal, progress }: Watch,
  memory: BackendMemory = backendMemory(),
): Promise<EnsembleResult> {
  const excess = tooLarge(settingsOf(spec, { backend: memory.choice() }), memoryRoom());
  if (excess) throw new RunTooLarge(excess);
  let last: EnsembleResult | undefined;
  for await (const { result, passedOver } of client.sample(spec, memory.choice(), signal, spec.networks)) {
    memory.noteFailures(passedOver);
    last = result;
    progress(result);
  }
  if (last === undefined) throw new Error('no network was drawn');
  return last;
}
