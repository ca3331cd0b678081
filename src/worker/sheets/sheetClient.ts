import type { SheetReply, SheetRequest } from './protocol.ts';

/** The page's door to maps of theory. */
export interface SheetClient {
  /** Asks for a sheet or a point; the latest question of its kind of a figure takes the place of the one before, also of one that takes long already. */
  ask(figure: string, request: SheetRequest, answer: (reply: SheetReply) => void): void;
  /** Gives up the sheet of a figure, also one at work. */
  stop(figure: string): void;
}

/** What the client needs of a worker. */
export interface SheetWorker {
  postMessage(message: SheetRequest): void;
  onmessage: ((event: MessageEvent<SheetReply>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

interface Question {
  readonly slot: string;
  readonly request: SheetRequest;
  readonly answer: (reply: SheetReply) => void;
}

/** Milliseconds after which a question that is no longer asked is not waited for. */
const patience = 600;

/** Starts the worker when it is first asked, and again after it died; one question at a time, the figures in turn. */
export function createSheetClient(startWorker: () => SheetWorker, now: () => number = Date.now): SheetClient {
  let worker: SheetWorker | undefined;
  let asked: Question | undefined;
  let askedAt = 0;
  const waiting = new Map<string, Question>();

  function settle(reply: SheetReply): void {
    const answered = asked;
    asked = undefined;
    answered?.answer(reply);
    next();
  }

  function dismiss(): void {
    worker?.terminate();
    worker = undefined;
  }

  function die(message: string): void {
    dismiss();
    settle({ kind: 'failed', message });
  }

  function started(): SheetWorker {
    const fresh = startWorker();
    const ifAtWork = (then: () => void): void => {
      if (fresh === worker) then();
    };
    fresh.onmessage = ({ data }) => ifAtWork(() => (data.kind === 'part' ? asked?.answer(data) : settle(data)));
    fresh.onmessageerror = () => ifAtWork(() => die(''));
    fresh.onerror = ({ message }) => ifAtWork(() => die(message ?? ''));
    return fresh;
  }

  function next(): void {
    const first = waiting.values().next();
    if (asked !== undefined || first.done) return;
    asked = first.value;
    askedAt = now();
    waiting.delete(asked.slot);
    try {
      worker ??= started();
      worker.postMessage(asked.request);
    } catch (error) {
      die(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    ask(figure, request, answer) {
      const slot = `${request.kind} ${figure}`;
      waiting.set(slot, { slot, request, answer });
      if (asked?.slot === slot && now() - askedAt > patience) {
        dismiss();
        asked = undefined;
      }
      next();
    },
    stop(figure) {
      const slot = `sheet ${figure}`;
      waiting.delete(slot);
      if (asked?.slot !== slot) return;
      dismiss();
      asked = undefined;
      next();
    },
  };
}
