import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dragKnobs } from './dragKnobs.ts';
import { type MainThreadTasks, recordTasks } from './mainThreadTasks.ts';
import { visit } from './visit.ts';
import { type Watched, watchPicture } from './watchPicture.ts';

const patience = { timeout: 120_000, interval: 100 };

/** A figure of the second chapter under watch: turn its knobs, then look at what was seen. */
export interface Session {
  readonly page: Page;
  readonly figure: Locator;
  readonly complaints: readonly string[];
  watched(): Promise<Watched>;
  /** Ends the recording of the main thread's tasks. */
  tasks(): Promise<MainThreadTasks>;
  close(): Promise<void>;
}

/** Opens the figure with the most knobs and begins to watch it once the page has come to rest. */
export async function openSession(browser: Browser, site: string): Promise<Session> {
  const { page, complaints, close } = await visit(browser, `${site}batch-normalization-orthogonalizes/`);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.getAttribute('data-island-state'), patience).toBe('live');
  await page.waitForLoadState('networkidle');
  const watched = await watchPicture(figure);
  return { page, figure, complaints, watched, tasks: await recordTasks(browser, page), close };
}

/** Milliseconds that a task of the main thread may take, so that a knob answers in the frame it is turned in or soon after. */
const longestTask = 50;

/**
 * Turns the knobs of the figure at random and holds what was seen to this: nothing went wrong, no picture was ever shown as of settings that it is not
 * of, and no task kept the main thread from its reader. A task is measured in the work of its own thread, not by the clock: on a machine
 * with few processors the sampler and the renderer, which imitates a GPU, take the processor away in the middle of tasks.
 */
export async function expectCalmDrags(browser: Browser, site: string, turns: number, seed: number): Promise<void> {
  const { page, figure, complaints, watched, tasks, close } = await openSession(browser, site);
  const done = await dragKnobs(page, figure, turns, seed);
  const { count, longestWork, longestWait, long } = await tasks();
  await figure.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => figure.locator('.status').getAttribute('data-status'), patience).toMatch(/done|preset/);
  const seen = await watched();
  console.log(
    `${turns} turns (${JSON.stringify(done)}): ${seen.frames} frames, ${seen.changes} changes, ${seen.fresh} looks at fresh pictures of ${seen.pictures} settings, ` +
      `${seen.sameAgain} lines drawn again; ${count} tasks, the longest with ${longestWork.toFixed(1)} ms of work; by the clock ${longestWait.toFixed(1)} ms, ${long} above 50 ms`,
  );
  expect(complaints).toEqual([]);
  expect(seen.faults).toEqual([]);
  expect(seen.fresh).toBeGreaterThanOrEqual(5 * turns);
  expect(seen.pictures).toBeGreaterThanOrEqual(turns / 2);
  expect(seen.sameAgain).toBeGreaterThanOrEqual(turns);
  expect(count).toBeGreaterThanOrEqual(20 * turns);
  expect(longestWork).toBeLessThan(longestTask);
  const plots = figure.locator('.experiment-plots');
  expect(await plots.getAttribute('data-pictured')).toBe(await plots.getAttribute('data-asked'));
  await close();
}
