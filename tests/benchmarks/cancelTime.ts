import type { Backend } from '../../src/backends/backend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { EnsembleSpec } from '../../src/networks/spec.ts';
import { createHost } from '../../src/worker/host.ts';
import { samplerOn } from '../../src/worker/openSamplers.ts';
import type { Timed } from './settings.ts';

/**
 * Milliseconds from the end of a large run to the first picture of a small one that follows, less what the small one takes by itself: how
 * long a run goes on after it was cut short.
 */
export async function cancelTime(backend: Backend<unknown>, { width, depth, batch }: Timed): Promise<number> {
  const sampler = samplerOn(backend);
  const heard = new Map<number, () => void>();
  const host = createHost({ passedOver: () => [], open: async () => sampler }, (reply) => 'run' in reply && heard.get(reply.run)?.());
  let runs = 0;
  const start = (spec: EnsembleSpec): { run: number; answered: Promise<void> } => {
    const run = ++runs;
    const answered = new Promise<void>((resolve) => heard.set(run, resolve));
    host({ kind: 'sample', run, spec, backend: backend.id, failed: [], slowness: {}, digitsUrl: '' });
    return { run, answered };
  };
  const small = ensembleSpec({ width: 16, depth: 2, batch: 4, networks: 1, metrics: ['correlation'], method: 'explicit' });
  const timeSmall = async (): Promise<number> => {
    const began = performance.now();
    await start(small).answered;
    return performance.now() - began;
  };
  await timeSmall();
  const alone = await timeSmall();
  const { run } = start(ensembleSpec({ width, depth, batch, networks: 1000, method: 'explicit' }));
  await new Promise((resolve) => setTimeout(resolve, 250 + 200 * Math.random()));
  host({ kind: 'cancel', run });
  return Math.max(0, (await timeSmall()) - alone);
}
