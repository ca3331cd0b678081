import { chooseBackend } from '../../src/backends/chooseBackend.ts';
import { openChecked } from '../../src/backends/openBackend.ts';
import { probeBackends } from '../../src/backends/probe.ts';
import { createWebglDevice, webglBackendOn } from '../../src/backends/webglBackend.ts';
import { createWebgpuDevice } from '../../src/backends/webgpu/webgpuDevice.ts';
import { findAdapter } from '../../src/backends/webgpuAdapter.ts';
import { webgpuBackendOn } from '../../src/backends/webgpuBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { createHost } from '../../src/worker/host.ts';
import { type OpenSampler, samplerOn } from '../../src/worker/openSamplers.ts';
import type { PassedOver, Reply } from '../../src/worker/protocol.ts';
import { answerTasks } from './answerTasks.ts';

/** What a page hears of a run whose GPU is taken away after the first picture. */
export interface Survival {
  readonly backends: readonly string[];
  readonly drawn: readonly number[];
  readonly passedOver: readonly PassedOver[];
  readonly last: Reply['kind'];
  /** What a run afterwards is calculated on. */
  readonly next: string;
}

/** A GPU that a run begins on, and how it is taken away. */
interface Mortal {
  readonly choice: 'webgl' | 'webgpu';
  readonly open: OpenSampler;
  readonly end: () => void;
}

async function survive({ choice: begun, open, end }: Mortal): Promise<Survival> {
  const waiting: { take: (reply: Reply) => void } = { take: () => {} };
  const probe = probeBackends();
  const host = createHost(
    {
      passedOver: (choice) => chooseBackend(choice, probe).passedOver,
      open: async (backend, choice) => (backend === begun ? open : samplerOn(await openChecked(backend, choice))),
    },
    (reply) => waiting.take(reply),
  );
  const runOnce = (run: number, first: () => void): Promise<Reply[]> =>
    new Promise((resolve) => {
      const replies: Reply[] = [];
      waiting.take = (reply) => {
        if (replies.push(reply) === 1) first();
        if (reply.kind === 'done' || reply.kind === 'failed') resolve(replies);
      };
      const spec = ensembleSpec({ width: 32, depth: 20, batch: 8, networks: 12, method: 'explicit' });
      host({ kind: 'sample', run, spec, backend: begun, failed: [], slowness: {}, digitsUrl: '' });
    });
  const replies = await runOnce(1, end);
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

function onWebgl(): Mortal {
  const device = createWebglDevice();
  const end = (): void => device.backend.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { choice: 'webgl', open: samplerOn(webglBackendOn(device)), end };
}

/** A texture that finds no room is no event: it is told to who asks for errors. */
function onFullWebgl(): Mortal {
  const device = createWebglDevice();
  const { gl } = device.backend.gpgpu;
  const fill = (): void => {
    gl.getError = () => gl.OUT_OF_MEMORY;
  };
  return { choice: 'webgl', open: samplerOn(webglBackendOn(device)), end: fill };
}

async function onWebgpu(): Promise<Mortal> {
  const device = await createWebgpuDevice(await findAdapter(true));
  return { choice: 'webgpu', open: samplerOn(webgpuBackendOn(device)), end: () => device.device.destroy() };
}

answerTasks({
  webgl: async () => survive(onWebgl()),
  full: async () => survive(onFullWebgl()),
  webgpu: async () => survive(await onWebgpu()),
});
