import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contents } from '../../chapters/contents.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';

const book = builtBook();

const open = (options: BrowserContextOptions = {}, language = '') => visit(book.browser, `${book.url}${language}${chapter}`, options);

const drawerOf = (page: Page) => page.locator('.drawer');
const buttonOf = (page: Page) => page.locator('.contents-button');
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

test('the keyboard opens the drawer, walks in, and comes back to where it was', async () => {
  const { page, complaints, close } = await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('contents-button');
  expect(await drawerOf(page).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawerOf(page).isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('drawer-book');
  await page.keyboard.press('Escape');
  await expect.poll(() => drawerOf(page).isVisible()).toBe(false);
  expect(await focused(page)).toBe('contents-button');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('drawer-close');
  await page.keyboard.press('Enter');
  await expect.poll(() => drawerOf(page).isVisible()).toBe(false);
  expect(await focused(page)).toBe('contents-button');
  expect(complaints).toEqual([]);
  await close();
});

test('it lists every chapter and appendix; those not written are marked and lead nowhere; the current one has its sections', async () => {
  for (const language of ['', 'zh/']) {
    const { page, close } = await open({}, language);
    const lines = await page.locator('.drawer-chapter').evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector('a, .drawer-unwritten')?.textContent?.trim() ?? '',
        links: item.querySelectorAll('a').length,
        current: item.querySelector('[aria-current="page"]') !== null,
      })),
    );
    const text = language === '' ? 'en' : 'zh';
    expect(lines).toHaveLength(contents.length);
    for (const [i, { title, slug, written }] of contents.entries()) {
      expect(lines[i].title, slug).toContain(title[text]);
      expect(lines[i].current, slug).toBe(`${slug}/` === chapter);
      if (!written) expect([lines[i].links, lines[i].title === title[text]], slug).toEqual([0, false]);
    }
    const sections = await page.locator('.section-list a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(sections.length).toBeGreaterThan(3);
    expect(await page.locator('.drawer-sections a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      sections,
    );
    await close();
  }
});

test('a link to a section closes the drawer, and the next Tab goes on from there', async () => {
  const { page, close } = await open();
  await buttonOf(page).click();
  const link = page.locator('.drawer-sections a').nth(2);
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => drawerOf(page).isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('h2')?.id)).toBe(id);
  await close();
});

test('the section that is being read is marked, wherever the reader came from, and the button stays at hand', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 800 } });
  const marked = page.locator('.drawer-sections [aria-current]');
  await page.waitForLoadState('networkidle');
  expect(await marked.count()).toBe(0);
  const ids = await page.locator('.prose h2').evaluateAll((headings) => headings.map(({ id }) => id));
  for (const id of [ids.at(-2), ids[0], ids[3], ids[2]]) {
    await page.evaluate((name = '') => document.getElementById(name)?.scrollIntoView(), id);
    await expect.poll(() => marked.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([`#${id}`]);
    expect(await marked.getAttribute('aria-current')).toBe('location');
  }
  await buttonOf(page).click();
  expect(await marked.isVisible()).toBe(true);
  await page.mouse.click(1000, 400);
  await expect.poll(() => drawerOf(page).isVisible()).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => marked.count()).toBe(0);
  await expect.poll(() => buttonOf(page).getAttribute('data-away')).toBeNull();
  await close();
});

test('without scripts it opens and closes, and its links lead on', async () => {
  const { page, close } = await open({ javaScriptEnabled: false, viewport: { width: 1000, height: 700 } });
  await buttonOf(page).click();
  expect(await drawerOf(page).isVisible()).toBe(true);
  expect(await page.locator('.book-header-contents').isVisible()).toBe(false);
  await page.mouse.click(900, 500);
  await expect.poll(() => drawerOf(page).isVisible()).toBe(false);
  await buttonOf(page).click();
  const link = page.locator('.drawer-sections a').nth(1);
  const address = await link.getAttribute('href');
  await link.click();
  expect(new URL(page.url()).hash).toBe(address);
  await close();
});

// No serious barrier, and room on every screen: contentsDrawerBarriers.full.ts.
test('neither a projector nor paper shows it', async () => {
  const { page, close } = await open();
  await buttonOf(page).click();
  await page.keyboard.press('p');
  await page.locator('.presenter-bar').waitFor({ state: 'attached' });
  expect(await drawerOf(page).isVisible()).toBe(false);
  expect(await buttonOf(page).isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(() => buttonOf(page).isVisible()).toBe(true);
  expect(await drawerOf(page).isVisible()).toBe(false);
  await buttonOf(page).click();
  await page.emulateMedia({ media: 'print' });
  expect(await drawerOf(page).isVisible()).toBe(false);
  expect(await buttonOf(page).isVisible()).toBe(false);
  await close();
});
