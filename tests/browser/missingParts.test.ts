import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from './launch.ts';
import { copySite, type SiteCopy } from './siteCopy.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 60_000, interval: 100 };
const withoutWorker = { serviceWorkers: 'block' } as const;

let browser: Browser;
let site: SiteCopy;
beforeAll(async () => {
  [browser, site] = await Promise.all([sharedBrowser(), copySite()]);
});
afterAll(async () => {
  await site?.close();
});

test('a sampler that is gone after the book was renewed asks to reload, and the picture stays', async () => {
  const { page, close } = await visit(browser, `${site.url}${chapter}`, withoutWorker);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('#collapse').getAttribute('data-island-state'), patience).toBe('live');
  await close();

  expect(site.deleteAssets(/^entry-.*\.js$/)).toBe(1);
  const again = await visit(browser, `${site.url}${chapter}?v=1&figure=collapse&depth=12`, withoutWorker);
  const broken = again.page.locator('#collapse');
  await broken.scrollIntoViewIfNeeded();
  await broken.getByRole('alert').getByRole('button', { name: 'Reload' }).waitFor({ timeout: 60_000 });
  expect(await broken.locator('svg').count()).toBeGreaterThan(0);
  await again.close();
});

test('a figure whose code is gone after the book was renewed asks to reload, and the picture stays', async () => {
  expect(site.deleteAssets(/^Experiment-.*\.js$/)).toBe(1);
  const { page, close } = await visit(browser, `${site.url}${chapter}`, withoutWorker);
  const figure = page.locator('#collapse');
  await figure.scrollIntoViewIfNeeded();
  const problem = figure.getByRole('alert');
  await problem.waitFor({ timeout: 60_000 });
  expect(await problem.textContent()).toContain('could not be loaded');
  expect(await figure.locator('fieldset').count()).toBe(0);
  expect(await figure.locator('path.plot-measured').count()).toBeGreaterThan(0);
  expect(await page.locator('.notice').textContent()).toContain('could not be loaded');
  await Promise.all([page.waitForEvent('load'), problem.getByRole('button', { name: 'Reload' }).click()]);
  await close();
});
