/// <reference lib="webworker" />

/** Answers messages that name a task with its result, or with what went wrong. */
export function answerTasks(tasks: Readonly<Record<string, () => Promise<unknown>>>): void {
  self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
    try {
      self.postMessage({ result: await tasks[data]() });
    } catch (error) {
      self.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
    }
  });
}

/** What a worker with these tasks answers. */
export type Answers<T extends Readonly<Record<string, () => Promise<unknown>>>> = { [K in keyof T]: Awaited<ReturnType<T[K]>> };
