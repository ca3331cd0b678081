import { expect, it } from 'vitest';
import { builtBook } from './builtBook.ts';
import { openSession } from './dragSession.ts';

const book = builtBook();

it('sees a planted picture of other settings, a planted line of other networks, and a planted long task', async () => {
  const { page, figure, watched, tasks, close } = await openSession(book.browser, book.url);
  expect((await watched()).faults).toEqual([]);
  await figure
    .locator('path.plot-measured')
    .first()
    .evaluate((line) => line.setAttribute('d', 'M0,0L9,9'));
  await expect.poll(async () => (await watched()).faults.join()).toMatch(/the same networks drew another line/);
  await figure.locator('.experiment-plots').evaluate((plots) => plots.setAttribute('data-pictured', 'depth=7'));
  await expect.poll(async () => (await watched()).faults.join()).toMatch(/fresh, but of other settings.*the knob Depth shows 50/);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          for (const end = performance.now() + 200; performance.now() < end; );
          resolve();
        }),
      ),
  );
  expect((await tasks()).longestWork).toBeGreaterThan(50);
  await close();
}, 120_000);
