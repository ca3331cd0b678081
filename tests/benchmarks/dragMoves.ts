import type { Browser, CDPSession, Page } from 'playwright-core';

/** What the browser's trace says of one thing that a thread did, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What a drag was answered with, in milliseconds, a number a move. */
export interface DragTimes {
  readonly moves: number;
  /** From the page's question to the worker's first picture, by the clock. */
  readonly worker: readonly number[];
  /** Work of the main thread between a move of the slider and the next. */
  readonly main: readonly number[];
  /** From the move of the mouse, by the time that it bears, until the frame that answers it is painted. */
  readonly events: readonly number[];
  /** From there until the first frame in which the plots are drawn for it is painted. */
  readonly plots: readonly number[];
  /** Tasks of the main thread that took more than 50 ms by the clock, and by their own work. */
  readonly long: number;
  readonly longWork: number;
  readonly longest: number;
}

/** Listens, in the page, to the questions that its worker is asked, to the first answer of each, and to the events that the browser times. */
export function listenInPage(): void {
  const asked = new Map<number, number>();
  const answers: number[] = [];
  const events: number[] = [];
  const told = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { kind?: string; run?: number }, ...more: []) {
    if (message?.kind === 'sample' && message.run !== undefined) asked.set(message.run, performance.now());
    if (!told.has(this)) {
      told.add(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; run?: number }>) => {
        const began = data.kind === 'progress' && data.run !== undefined ? asked.get(data.run) : undefined;
        if (began === undefined || data.run === undefined) return;
        asked.delete(data.run);
        answers.push(performance.now() - began);
      });
    }
    return post.call(this, message, ...more);
  };
  let moved = 0;
  /** The earliest move that the plots have not followed yet. */
  let unfollowed: number | undefined;
  const plots: number[] = [];
  const followed = new MessageChannel();
  followed.port1.onmessage = ({ data }: MessageEvent<number>) => plots.push(performance.now() - data);
  const watcher = new MutationObserver(() => {
    if (unfollowed === undefined) return;
    const since = unfollowed;
    unfollowed = undefined;
    requestAnimationFrame(() => followed.port2.postMessage(since));
  });
  let watched = false;
  addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true });
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }: MessageEvent<number>) => events.push(performance.now() - data);
  addEventListener(
    'input',
    () => {
      performance.mark('move');
      unfollowed ??= moved;
      if (!watched)
        for (const one of document.querySelectorAll('.experiment-plots'))
          watcher.observe(one, { subtree: true, attributes: true, childList: true });
      watched = true;
      // A message that is sent while a frame is made comes when it is painted.
      requestAnimationFrame(() => painted.port2.postMessage(moved));
    },
    { capture: true },
  );
  const heard = () => ({ answers: answers.splice(0), events: events.splice(0), plots: plots.splice(0) });
  Object.assign(globalThis, { heardOfDrag: heard });
}

const heardIn = (page: Page): Promise<{ answers: number[]; events: number[]; plots: number[] }> =>
  page.evaluate(() => (Reflect.get(globalThis, 'heardOfDrag') as () => { answers: number[]; events: number[]; plots: number[] })());

/** Drags a slider of a live figure to and fro, a move in each frame of 60 a second, and says what each move cost. */
export async function timeDrag(browser: Browser, page: Page, slider: string, moves: number, slowdown = 1): Promise<DragTimes> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const box = await page.locator(slider).boundingBox();
  if (!box) throw new Error('The slider has no place.');
  const y = box.y + box.height / 2;
  const at = (move: number): number => box.x + box.width * (0.45 + 0.2 * Math.sin(move / 7));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  await page.waitForTimeout(500);
  await heardIn(page);
  // Tasks and marks alone: a trace of layouts counts everything that is laid out, each time.
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  let due = performance.now();
  for (let move = 1; move <= moves; move++) {
    due = Math.max(due + 1000 / 60, performance.now());
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at(move), y, button: 'left', buttons: 1 });
  }
  await page.waitForTimeout(300);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  await page.mouse.up();
  const { answers, events, plots } = await heardIn(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { worker: answers, events, plots, ...workOf(trace.traceEvents) };
}

/** The work of the page's main thread in each stretch between two input events. */
function workOf(trace: readonly TraceEvent[]): Omit<DragTimes, 'worker' | 'events' | 'plots'> {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const named = trace.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf);
  const inputs = trace.filter(({ name }) => name === 'move').sort((a, b) => a.ts - b.ts);
  const thread = inputs.length > 0 ? threadOf(inputs[0]) : named[0];
  const tasks = trace.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && threadOf(event) === thread);
  const stretches = inputs.slice(0, -1).map(({ ts }, k) => [ts, inputs[k + 1].ts] as const);
  const main = stretches.map(([from, to]) =>
    tasks.reduce((sum, { ts, dur = 0, tdur = 0 }) => (ts + dur > from && ts + dur <= to ? sum + tdur / 1000 : sum), 0),
  );
  return {
    moves: inputs.length,
    main,
    long: tasks.filter(({ dur = 0 }) => dur > 50_000).length,
    longWork: tasks.filter(({ tdur = 0 }) => tdur > 50_000).length,
    longest: tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0),
  };
}
