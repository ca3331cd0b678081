/** What browsers have that lets tasks go before others; TypeScript does not know it yet. */
interface PriorityScheduler {
  postTask(callback: () => void, options: { readonly priority: 'user-blocking' }): Promise<unknown>;
}

let port: MessagePort | undefined;
const due: (() => void)[] = [];

function byMessage(callback: () => void): void {
  if (port === undefined) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => due.shift()?.();
    port = port2;
  }
  due.push(callback);
  port.postMessage(undefined);
}

/** Calls back in a task of its own, after the one that runs, before those that nobody waits for: a timer would wait. What is asked for earlier comes earlier. */
export function ownTask(callback: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Partial<PriorityScheduler> };
  if (scheduler?.postTask === undefined) byMessage(callback);
  else void scheduler.postTask(callback, { priority: 'user-blocking' });
}
