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

/** What the plans of a page press and show, in reading order: keys, and parts of the chapter by their ids. */
const stepsOf = (address: string): Promise<readonly string[]> =>
  visit(book.browser, book.url + address, { javaScriptEnabled: false }).then(async ({ page, close }) => {
    const steps = await page
      .locator(':is(.plan, .plan + p) :is(kbd, .show a[href*="#"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.replace(/^.*#/, '#') ?? one.textContent ?? ''));
    await close();
    return steps;
  });

test('the keys that the plans name lead to what they say', async () => {
  const steps = await stepsOf(`${chapter}teach/`);
  expect(await stepsOf(`zh/${chapter}teach/`)).toEqual(steps);
  expect(steps.filter((step) => step.startsWith('#')).length).toBeGreaterThan(5);
  const { page, close } = await open(`${chapter}?projector=1&scene=1`);
  await expect.poll(() => page.locator('#collapse[data-presented]').count(), patience).toBe(1);
  const arrows: Readonly<Record<string, string>> = { '→': 'ArrowRight', '←': 'ArrowLeft' };
  for (const [i, step] of steps.entries()) {
    if (!step.startsWith('#')) await page.keyboard.press(arrows[step] ?? step);
    else expect(await page.locator(`${step}[data-presented]`).count(), steps.slice(0, i + 1).join(' ')).toBe(1);
  }
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
