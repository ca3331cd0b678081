import { expect, test } from 'vitest';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const patience = { timeout: 20_000, interval: 100 };

const book = builtBook();

const open = (address: string) => visit(book.browser, book.url + address, { viewport: { width: 1280, height: 720 } });
/** The addresses that the links of a page lead to. */
const linksOf = async (address: string): Promise<readonly string[]> =>
  [...(await (await fetch(book.url + address)).text()).matchAll(/<a [^>]*href="([^"]*)"/g)].map(
    ([, href]) => new URL(href, book.url + address).href,
  );

const heading = '.prose h2:has(+ .fold-answers)';

test.each([
  ['', 'zh/', 'Teaching Chapter 2'],
  ['zh/', '', '讲授第 2 章'],
])(
  'at "%s" the end of a chapter and the page for all lead to how to teach it, and that to the other language',
  async (language, other, title) => {
    const address = `${language}${chapter}teach/`;
    for (const from of [`${language}teach/`, `${language}${chapter}`, `${other}${chapter}teach/`])
      expect(await linksOf(from), from).toContain(book.url + address);
    const html = await (await fetch(book.url + address)).text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(await linksOf(address)).toContain(book.url + language + chapter);
  },
);

test('a link to a scene opens that scene, and one to a section its first stop', async () => {
  const { page, complaints, close } = await open(`${chapter}teach/`);
  const section = await page.locator('.show a[href$="#exercises"]').evaluate((link) => (link as HTMLAnchorElement).href);
  await page.locator('.plan').first().getByRole('link', { name: 'The way back' }).click();
  await expect.poll(() => page.locator('.presenter-scene').textContent(), patience).toBe('The way back');
  const shown = page.locator('#collapse[data-presented]');
  await expect
    .poll(() => shown.locator('.profile').evaluateAll((plots) => plots.map((plot) => plot.dataset.metric)), patience)
    .toEqual(['gradientNorm']);
  await page.goto(section);
  await expect.poll(() => page.locator('.predict[data-presented]').count(), patience).toBe(1);
  expect(await page.locator('.predict[data-presented] details').getAttribute('open')).toBeNull();
  expect(complaints).toEqual([]);
  await close();
});

test('answers are folded, never on the projector, and on paper only where they were unfolded', async () => {
  const { page, close } = await open(`${chapter}teach/`);
  const answers = page.locator('.fold-answers');
  const inside = answers.locator('li').first();
  expect(await inside.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect([await inside.isVisible(), await page.locator(heading).isVisible()]).toEqual([false, false]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await answers.locator('summary').press('Enter');
  await expect.poll(() => inside.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect([await inside.isVisible(), await page.locator(heading).isVisible()]).toEqual([true, true]);
  expect(await page.locator(heading).evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  await page.emulateMedia({ media: 'screen' });
  await page.locator('h1').click();
  await page.keyboard.press('p');
  await expect.poll(() => page.locator('.presenter-number').textContent(), patience).toBe('1 / 1');
  expect(await inside.isVisible()).toBe(false);
  await close();
});
