import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileQuery } from '../state/hostileQuery.ts';
import { launchWithoutGpu } from './launch.ts';
import { serveSite } from './serve.ts';
import { visit } from './visit.ts';

const links = 50;

test('fifty broken links each open a page whose figures answer, without an error', async () => {
  const [browser, site] = await Promise.all([launchWithoutGpu(), serveSite()]);
  try {
    let refused = 0;
    for (const query of fc.sample(hostileQuery, { numRuns: links, seed: 11 })) {
      // The address bar and a page that somebody wrote hand over what a browser can make of it.
      const address = new URL(`${site.url}batch-normalization-orthogonalizes/${query.replaceAll('#', '')}`);
      const { page, complaints, close } = await visit(browser, address.href);
      const figure = page.locator('#collapse');
      await figure.scrollIntoViewIfNeeded();
      await expect.poll(() => figure.getAttribute('data-island-state'), { timeout: 30_000 }).toBe('live');
      expect((await figure.locator('path.plot-measured').first().getAttribute('d'))?.length, query).toBeGreaterThan(100);
      await expect(figure.getByRole('button', { name: 'Deal other networks' }).isEnabled(), query).resolves.toBe(true);
      refused += await page.getByRole('alert').count();
      expect(complaints, query).toEqual([]);
      await close();
    }
    expect(refused).toBeGreaterThanOrEqual(links / 2);
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}, 300_000);
