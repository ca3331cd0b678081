import type { Page } from 'playwright-core';

/** Bytes that a worker's JavaScript holds once everything that can be freed is freed: objects, and what arrays store beside them. */
export interface Heap {
  readonly objects: number;
  readonly arrays: number;
}

interface Reply {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number; readonly backingStorageSize?: number };
  readonly error?: { readonly message: string };
}

/** How to measure the heap of the one worker of a page, whenever that is idle. */
export async function openWorkerHeap(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) => session.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)));
  // Messages in envelopes, because a session of Playwright's speaks for the page only.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let asked = 0;
  const ask = async (method: string): Promise<NonNullable<Reply['result']>> => {
    const id = ++asked;
    const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    const { result, error } = await answer;
    if (result === undefined) throw new Error(`${method}: ${error?.message}`);
    return result;
  };
  return async () => {
    // Twice: what the first frees may have kept something else alive.
    await ask('HeapProfiler.collectGarbage');
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await ask('Runtime.getHeapUsage');
    if (usedSize === undefined || backingStorageSize === undefined) throw new Error('this browser does not tell the sizes of its heap');
    return { objects: usedSize, arrays: backingStorageSize };
  };
}
