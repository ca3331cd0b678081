import { launchBrowser } from '../browser/launch.ts';
import { serveSite } from '../browser/serve.ts';
import { visit } from '../browser/visit.ts';
import { type DragTimes, listenInPage, timeDrag } from './dragMoves.ts';

// What a reader feels who drags a knob of the default figure, at the machine's own speed and with the page's threads slowed down four times.

/** The default figure: a figure of the book, set to what the parameter table has. */
const figureId = 'collapse';
const address =
  `batch-normalization-orthogonalizes/?v=1&figure=${figureId}&architecture=mlp&activation=relu&normalization=batch&inputs=gaussian` +
  '&width=256&depth=50&batch=16&networks=32&metrics=correlation,effectiveRank,gradientNorm&observables=';
const moves = 180;
/** Drags after which what is drawn again and again is compiled; the first is shown too, as the first seconds of a reader. */
const untilWarm = 4;
const knobs = ['Depth', 'Width', 'Batch'];
const goals = { worker: 16, main: 8, event: 32, eventP95: 48 } as const;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);

function rowOf(title: string, times: DragTimes): string {
  const { worker, main, events, plots, long, longWork, longest } = times;
  return [
    title.padEnd(18),
    String(times.moves).padStart(6),
    cell(quantile(worker, 0.5)),
    cell(quantile(main, 0.5)),
    cell(quantile(events, 0.5), 0),
    cell(quantile(events, 0.95), 0),
    cell(quantile(plots, 0.5), 0),
    cell(quantile(plots, 0.95), 0),
    String(long).padStart(10),
    String(longWork).padStart(9),
    cell(longest),
  ].join('');
}

/** Prints what a move of each knob costs. */
export async function benchDrag(): Promise<void> {
  // Without a GPU a browser paints by itself; by an imitated one, which tests of WebGL need, ten frames a second are all that two cores paint.
  const [browser, site] = await Promise.all([launchBrowser(['--disable-gpu']), serveSite()]);
  try {
    console.log('Dragging a knob of the default figure: milliseconds a move');
    console.log('knob                moves   worker     main    event event p95    plots plots p95 >50 clock >50 work  longest');
    for (const slowdown of [1, 4])
      for (const knob of knobs) {
        const { page, close } = await visit(browser, site.url + address, { viewport: { width: 1280, height: 900 } }, async (opened) => {
          // The compiler that runs the benchmark names functions by this.
          await opened.addInitScript('globalThis.__name ??= (named) => named;');
          await opened.addInitScript(listenInPage);
        });
        await page.locator(`#${figureId} .experiment-knobs`).scrollIntoViewIfNeeded();
        await page.waitForFunction((id) => document.querySelector(`#${id} .status`)?.getAttribute('data-status') === 'done', figureId);
        // A first visit fetches the rest of the book for times without a network; that is not what a drag costs.
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        const slider = `#${figureId} .control:has(.control-label:text-matches("^${knob}")) input[type=range]`;
        const title = `${knob.padEnd(7)} ${slowdown}x`;
        console.log(rowOf(`${title} first`, await timeDrag(browser, page, slider, moves, slowdown)));
        for (let drag = 2; drag <= untilWarm; drag++) await timeDrag(browser, page, slider, moves, slowdown);
        console.log(rowOf(title, await timeDrag(browser, page, slider, moves, slowdown)));
        await close();
      }
    console.log(
      `Goals: worker ${goals.worker}, main thread ${goals.main}, event ${goals.event} and ${goals.eventP95} (95 of 100), no task above 50 ms.\n`,
    );
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
