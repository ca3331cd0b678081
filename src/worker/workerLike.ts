import type { Reply, Request } from './protocol.ts';

/** What a client needs of a worker. */
export interface WorkerLike {
  postMessage(message: Request, options?: StructuredSerializeOptions): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}
