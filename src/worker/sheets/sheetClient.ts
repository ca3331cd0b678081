import type { SheetReply, SheetRequest } from './protocol.ts';

/** The page's door to sheets of theory. */
export interface SheetClient {
  /** Asks for a sheet; the latest question of a figure takes the place of those of its own that still wait. */
  ask(figure: string, request: SheetRequest, answer: (reply: SheetReply) => void): void;
}

/** What the client needs of a worker. */
export interface SheetWorker {
  postMessage(message: SheetRequest): void;
  onmessage: ((event: MessageEvent<SheetReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Question {
  readonly request: SheetRequest;
  readonly answer: (reply: SheetReply) => void;
}

/** Starts the worker when it is first asked, and again after it died; one question at a time, the figures in turn. */
export function createSheetClient(startWorker: () => SheetWorker): SheetClient {
  let worker: SheetWorker | undefined;
  let asked: Question | undefined;
  const waiting = new Map<string, Question>();

  function settle(reply: SheetReply): void {
    const answered = asked;
    asked = undefined;
    answered?.answer(reply);
    next();
  }

  function die(message: string): void {
    worker?.terminate();
    worker = undefined;
    settle({ kind: 'failed', message });
  }

  function started(): SheetWorker {
    const fresh = startWorker();
    fresh.onmessage = ({ data }) => settle(data);
    fresh.onerror = ({ message }) => die(message ?? '');
    return fresh;
  }

  function next(): void {
    const first = waiting.entries().next();
    if (asked !== undefined || first.done) return;
    const [figure, question] = first.value;
    waiting.delete(figure);
    asked = question;
    worker ??= started();
    worker.postMessage(question.request);
  }

  return {
    ask(figure, request, answer) {
      waiting.set(figure, { request, answer });
      next();
    },
  };
}
