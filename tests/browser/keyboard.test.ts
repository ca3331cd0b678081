import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';

const book = builtBook();

test('the Tab key reaches everything in a chapter, shows where it is, and comes out at the end', async () => {
  const { page, close } = await visit(book.browser, `${book.url}${chapter}`, { viewport: { width: 1280, height: 800 } });
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect.poll(() => island.getAttribute('data-island-state'), { timeout: 30_000 }).toBe('live');
  }
  await page.waitForLoadState('networkidle');
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
    // Of a group of radio buttons the one that is chosen, from which the arrow keys lead on.
    const passed = ':disabled, [tabindex="-1"], [type="radio"]:not(:checked)';
    const reachable = all.filter((element) => !element.matches(passed) && element.checkVisibility());
    reachable.forEach((element, i) => {
      element.dataset.wanted = String(i);
    });
    scrollTo(0, 0);
    return reachable.length;
  });
  expect(wanted).toBeGreaterThan(30);
  const reached = new Set<string>();
  const unseen: string[] = [];
  // What comes to life only when Tab comes near is passed as well.
  for (let presses = 0; presses < 2 * wanted; presses++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const marked = [element, element.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      return { name: element.dataset.wanted, html: element.outerHTML.slice(0, 100), marked, out: element === document.body };
    });
    if (now.out || (now.name !== undefined && reached.has(now.name))) break;
    if (now.name !== undefined) reached.add(now.name);
    if (!now.marked) unseen.push(now.html);
  }
  expect(unseen).toEqual([]);
  expect(reached.size).toBe(wanted);
  await close();
}, 180_000);

test('what is focused first leads past the bar to the text', async () => {
  const { page, close } = await visit(book.browser, `${book.url}${chapter}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  await close();
});
