import { expect, test } from 'vitest';
import { barriersOf } from './barriers.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const book = builtBook();

test.each(['light', 'dark'] as const)(
  'open, it is no serious barrier and fits every screen in the %s theme',
  async (colorScheme) => {
    for (const [language, width, height] of [
      ['', 1440, 900],
      ['zh/', 390, 800],
      ['', 320, 256],
      ['zh/', 320, 640],
    ] as const) {
      const { page, complaints, close } = await visit(book.browser, `${book.url}${language}batch-normalization-orthogonalizes/`, {
        colorScheme,
        viewport: { width, height },
        reducedMotion: 'reduce',
      });
      await page.locator('.contents-button').click();
      const [beside, inside, right] = await page.evaluate(() => {
        const [root, drawer] = [document.documentElement, document.querySelector('.drawer')!];
        return [root.scrollWidth - root.clientWidth, drawer.scrollWidth - drawer.clientWidth, drawer.getBoundingClientRect().right];
      });
      expect([beside, inside], `${width} px`).toEqual([0, 0]);
      expect(right).toBeLessThan(width);
      await page.locator('.drawer-chapter').last().scrollIntoViewIfNeeded();
      expect(await page.locator('.drawer-close').evaluate((button) => button.getBoundingClientRect().width)).toBeGreaterThanOrEqual(24);
      // Knobs that come to life while they are looked at are neither disabled nor in their colours.
      await expect.poll(() => page.locator('[data-island-state="loading"]').count()).toBe(0);
      await expect
        .poll(() => page.locator('[data-island]').first().locator('fieldset').first().isEnabled(), { timeout: 20_000 })
        .toBe(true);
      expect(await barriersOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  },
  120_000,
);
