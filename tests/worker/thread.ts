import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { BackendId } from '../../src/networks/backendIds.ts';
import type { BackendChoice } from '../../src/networks/settings.ts';
import { createSamplerClient } from '../../src/worker/client.ts';
import { createHost } from '../../src/worker/host.ts';
import { type Bench, type OpenSampler, samplerOn } from '../../src/worker/openSamplers.ts';
import type { PassedOver, Reply, Request } from '../../src/worker/protocol.ts';
import type { DataShelf, RememberedBackends } from '../../src/worker/samplerClient.ts';
import type { WorkerLike } from '../../src/worker/workerLike.ts';

/** The reference's arithmetic under the name of any backend. */
export const actingAs = (id: BackendId, changed: Partial<Backend<never>> = {}): OpenSampler =>
  samplerOn({ ...createReferenceBackend(), ...changed, id } as ReturnType<typeof createReferenceBackend>);

/** A sampler whose backend fails after its first picture. */
export function mortal(id: BackendId, message: string): OpenSampler {
  const sampler = actingAs(id);
  return {
    async *sample(...run) {
      const drawing = sampler.sample(...run);
      const first = await drawing.next();
      if (!first.done) yield first.value;
      throw new Error(message);
    },
    begin(...run) {
      const draw = sampler.begin(...run);
      return async (networks, pause) => {
        if (networks.includes(0)) return draw(networks, pause);
        throw new Error(message);
      };
    },
  };
}

/** A machine of which we say what it has, and that writes down what it was asked to open. */
export class FakeBench implements Bench {
  readonly opened: string[] = [];

  constructor(
    private readonly unfit: readonly PassedOver[] = [],
    private readonly samplers: Partial<Record<BackendId, (choice: BackendChoice) => OpenSampler>> = {},
  ) {}

  passedOver = (): readonly PassedOver[] => this.unfit;

  open = async (backend: BackendId, choice: BackendChoice): Promise<OpenSampler> => {
    this.opened.push(backend);
    return this.samplers[backend]?.(choice) ?? actingAs(backend);
  };
}

export const noGpu: readonly PassedOver[] = [
  { backend: 'webgl', reason: 'noWebgl2', detail: 'none' },
  { backend: 'webgpu', reason: 'noWebgpu', detail: 'none' },
];

/** Workers in this thread: the real host behind a structured clone, with what crossed written down; `crew` of them may draw one run. */
export function thread(bench: Bench = new FakeBench(noGpu), memory?: RememberedBackends, crew = 1, shelf?: DataShelf) {
  const sent: Request[] = [];
  const replies: Reply[] = [];
  const workers: WorkerLike[] = [];
  const startWorker = (): WorkerLike => {
    const worker: WorkerLike = { postMessage: () => {}, onmessage: null, onerror: null, terminate: () => {} };
    const tell = (reply: Reply): void => {
      replies.push(reply);
      queueMicrotask(() => worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent<Reply>));
    };
    const host = createHost(bench, tell, () => crew);
    worker.postMessage = (message, options) => {
      sent.push(message);
      const crossed = structuredClone(message, options);
      setTimeout(() => host(crossed));
    };
    workers.push(worker);
    return worker;
  };
  return { client: createSamplerClient(startWorker, 'digits.csv', memory, shelf), sent, replies, workers };
}
