/// <reference lib="webworker" />
import { openBackend } from '../../src/backends/openBackend.ts';
import { createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { createHost, samplerOn } from '../../src/worker/host.ts';
import type { PassedOver, Reply } from '../../src/worker/protocol.ts';

/** What a page hears of a run whose GPU is taken away after the first picture. */
export interface Survival {
  readonly backends: readonly string[];
  readonly drawn: readonly number[];
  readonly passedOver: readonly PassedOver[];
  readonly last: Reply['kind'];
  /** What a run afterwards is calculated on. */
  readonly next: string;
}

async function survive(): Promise<Survival> {
  const device = createWebglDevice();
  const waiting: { take: (reply: Reply) => void } = { take: () => {} };
  const host = createHost(
    async (choice, failed) => {
      if (failed.length === 0) return samplerOn(webglBackendOn(device), []);
      const { backend, passedOver } = await openBackend(choice, failed);
      return samplerOn(backend, passedOver);
    },
    (reply) => waiting.take(reply),
  );
  const runOnce = (run: number, first: () => void): Promise<Reply[]> =>
    new Promise((resolve) => {
      const replies: Reply[] = [];
      waiting.take = (reply) => {
        if (replies.push(reply) === 1) first();
        if (reply.kind !== 'progress') resolve(replies);
      };
      const spec = ensembleSpec({ width: 32, depth: 20, batch: 8, networks: 12 });
      host({ kind: 'sample', run, spec, backend: 'webgl', failed: [], digitsUrl: '' });
    });
  const replies = await runOnce(1, () => device.backend.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext());
  const progress = replies.filter((reply) => reply.kind === 'progress');
  const later = (await runOnce(2, () => {})).filter((reply) => reply.kind === 'progress');
  return {
    backends: [...new Set(progress.map(({ result }) => result.backend))],
    drawn: progress.map(({ result }) => result.drawn),
    passedOver: progress[progress.length - 1].passedOver,
    last: replies[replies.length - 1].kind,
    next: later[later.length - 1].result.backend,
  };
}

self.addEventListener('message', async () => {
  try {
    self.postMessage({ result: await survive() });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
