import type { WorkerLike } from '../workerLike.ts';

/** The helpers of a worker: started by the page, which hands each a channel to the worker and hears nothing more of them. */
export interface Helpers {
  hire(helpers: number): void;
  dismiss(): void;
}

export function helpersOf(worker: WorkerLike, startWorker: () => WorkerLike): Helpers {
  const hired: WorkerLike[] = [];
  const hireOne = (): void => {
    const helper = startWorker();
    // The worker finds out by its silence, and draws what it did not bring.
    helper.onerror = () => helper.terminate();
    const { port1, port2 } = new MessageChannel();
    helper.postMessage({ kind: 'help', port: port1 }, { transfer: [port1] });
    worker.postMessage({ kind: 'hired', port: port2 }, { transfer: [port2] });
    hired.push(helper);
  };
  return {
    hire(helpers) {
      for (let k = 0; k < helpers; k++) hireOne();
    },
    dismiss() {
      for (const helper of hired) helper.terminate();
    },
  };
}
