import type { Browser, Page } from 'playwright-core';

/** What Chromium's trace says of one thing that a thread did. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock, and microseconds that the thread was on a processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks of a page's main thread, in milliseconds of its own work and of the clock; the longest own work first. */
export interface MainThreadTasks {
  readonly count: number;
  readonly longestWork: number;
  readonly longestWait: number;
  /** How many lasted more than 50 ms on the clock, whoever had the processor. */
  readonly long: number;
}

/** Begins to record the tasks of a page; the recorder's own start is over when it returns. */
export async function recordTasks(browser: Browser, page: Page): Promise<() => Promise<MainThreadTasks>> {
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-lighthouse', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    return tasksOf(traceEvents);
  };
}

function tasksOf(events: readonly TraceEvent[]): MainThreadTasks {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  const work = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const clock = tasks.map(({ dur = 0 }) => dur / 1000);
  const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  return { count: tasks.length, longestWork: largest(work), longestWait: largest(clock), long: clock.filter((ms) => ms > 50).length };
}
