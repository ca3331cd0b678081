import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allOrFirst, isFull } from '../tier.ts';
import { builtBook } from './builtBook.ts';
import { visit } from './visit.ts';

const chapter = 'batch-normalization-orthogonalizes/';
const hall = { viewport: { width: 1280, height: 720 } };
const patience = { timeout: 30_000, interval: 100 };

const book = builtBook();

const stopIn = (page: Page): string | null => new URL(page.url()).searchParams.get('stop');
const isLive = (page: Page) =>
  expect.poll(() => page.locator('[data-presented][data-island]').getAttribute('data-island-state'), patience).toBe('live');

/** What of the figure on the screen does not fit, and its smallest text as it is seen, in CSS pixels. */
const lookAtFigure = (page: Page): Promise<{ cut: readonly string[]; smallest: number; lines: number }> =>
  page.evaluate(() => {
    const figure = document.querySelector('[data-presented] .experiment')!;
    const seen = [...figure.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, noscript'),
    );
    const cut = seen.filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1);
    });
    // Of a formula its letters count, not their indices and powers.
    const worded = seen.filter(
      (element) =>
        element.matches('.katex') ||
        (!element.closest('.katex') &&
          !element.matches('.plot-power, option') &&
          [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())),
    );
    const sizes = worded.map((element) => {
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    });
    const line = figure.querySelector<SVGGraphicsElement>('.plot-measured')!;
    return {
      cut: cut.map((element) => `${element.tagName}.${element.getAttribute('class')}`),
      smallest: Math.min(...sizes),
      lines: Number.parseFloat(getComputedStyle(line).strokeWidth) * (line.getScreenCTM()?.a ?? 1),
    };
  });

test.each([
  ['', 1024, 768],
  ['zh/', 1920, 1080],
  ...(isFull
    ? ([
        ['', 1280, 720],
        ['zh/', 1280, 720],
        ['', 1920, 1080],
        ['', 3840, 2160],
      ] as const)
    : []),
] as const)(
  'a figure of %j fills a screen of %i x %i, without anything else, and can be read from the last row',
  async (language, width, height) => {
    const { page, complaints, close } = await visit(book.browser, `${book.url}${language}${chapter}?projector=1&stop=2`, {
      viewport: { width, height },
    });
    await isLive(page);
    const scale = Math.min(width / 1920, height / 1080);
    await expect.poll(async () => (await lookAtFigure(page)).smallest, patience).toBeGreaterThanOrEqual(27.9 * scale);
    const { cut, lines } = await lookAtFigure(page);
    expect(cut).toEqual([]);
    expect(lines).toBeGreaterThanOrEqual(5 * scale);
    for (const hidden of ['.book-header', '.book-footer', '.section-list', '.prose > p', '.figure-actions'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    const fills = await page.evaluate(() => document.querySelector('[data-presented]')!.getBoundingClientRect().height / innerHeight);
    expect(fills).toBeGreaterThan(0.85);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('keys walk the stops, leave knobs and plots their own, and the address follows', async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}`, hall, (fresh) =>
    fresh.addInitScript(() => localStorage.setItem('theme', 'dark')),
  );
  await page.keyboard.press('p');
  await expect.poll(() => stopIn(page)).toBe('1');
  const walk: readonly (readonly [string, string])[] = [
    ['ArrowRight', '2'],
    ['PageDown', '3'],
    ['Space', '4'],
    ['ArrowLeft', '3'],
    ['PageUp', '2'],
  ];
  for (const [key, stop] of walk) {
    await page.keyboard.press(key);
    await expect.poll(() => stopIn(page), { message: key }).toBe(stop);
  }
  await isLive(page);
  const slider = page.locator('[data-presented] input[type=range]').first();
  const before = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).not.toBe(before);
  await page.locator('[data-presented] .plot-probe').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('[data-presented] select').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(stopIn(page)).toBe('2');
  await page.keyboard.press('Escape');
  expect(stopIn(page)).toBe('2');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stopIn(page)).toBe('3');
  await page.keyboard.press('End');
  await expect.poll(() => Number(stopIn(page))).toBeGreaterThan(3);
  const last = stopIn(page);
  await page.reload();
  await expect.poll(() => page.locator('.presenter-bar [role=status]').textContent()).toMatch(new RegExp(`^${last} of ${last}`));
  expect(await page.locator('main details[open]').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => stopIn(page)).toBeNull();
  expect(await page.locator('.book-header').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await page.locator('.theme-switch select').inputValue()).toBe('dark');
  expect(complaints).toEqual([]);
  await close();
});

test('a link within a projected page leads to the stop that shows what it names', async () => {
  const { page, close } = await visit(book.browser, `${book.url}${chapter}?projector=1&stop=1`, hall);
  await page.locator('.presenter-bar').waitFor({ state: 'attached' });
  for (const id of ['orthogonalization', 'digits']) {
    await page.evaluate((name) => {
      location.hash = name;
    }, id);
    await expect.poll(() => page.locator('[data-presented]').getAttribute('id')).toBe(id);
  }
  await close();
});

test('every stop fits the screen', async () => {
  for (const language of allOrFirst(['', 'zh/'])) {
    const { page, close } = await visit(book.browser, `${book.url}${language}${chapter}?projector=1&stop=1`, hall);
    const count = page.locator('.presenter-number');
    await expect.poll(() => count.textContent()).toMatch(/^1 \/ \d+$/);
    const stops = Number((await count.textContent())?.split('/')[1]);
    expect(stops).toBeGreaterThanOrEqual(8);
    for (let stop = 1; stop <= stops; stop++) {
      await page.evaluate(() => document.fonts.ready);
      const over = await page.evaluate(() => {
        const main = document.querySelector('main')!;
        const wide = [...document.querySelectorAll('[data-presented].katex-display, [data-presented] .katex-display')];
        return Math.max(main.scrollHeight - main.clientHeight, ...wide.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      });
      expect(over, `${language} ${stop}`).toBeLessThanOrEqual(2);
      await page.keyboard.press('ArrowRight');
    }
    await close();
  }
}, 120_000);

test('the help names keys and scenes; a digit and a button lead to a scene; keys of one character can be turned off', async () => {
  const { page, close } = await visit(book.browser, `${book.url}${chapter}`, hall);
  await page.keyboard.press('?');
  const help = page.locator('dialog.help');
  await help.waitFor();
  const scenes = await page.locator('.scene').evaluateAll((tags) => tags.map((tag) => ({ ...(tag as HTMLElement).dataset })));
  const names = scenes.map(({ scene = '' }) => scene);
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(await help.locator('.help-scenes button').allTextContents()).toEqual(names);
  const shown = () => page.locator('.presenter-scene').textContent();
  await page.keyboard.press('p');
  expect(stopIn(page)).toBeNull();
  await help.locator('.help-scenes button').nth(4).click();
  await expect.poll(() => page.locator('[data-presented]').getAttribute('id')).toBe(scenes[4].figure);
  expect(await shown()).toBe(names[4]);
  await page.keyboard.press('1');
  await expect.poll(() => page.locator('[data-presented]').getAttribute('id')).toBe(scenes[0].figure);
  expect(await shown()).toBe(names[0]);
  expect(await page.locator('.presenter-bar [role=status]').textContent()).toContain(names[0]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toBe('');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('?');
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => help.count()).toBe(0);
  expect(stopIn(page)).not.toBeNull();
  await page.keyboard.press('5');
  expect(await page.locator('[data-presented]').getAttribute('id')).toBe(scenes[0].figure);
  await page.keyboard.press('Escape');
  await expect.poll(() => stopIn(page)).toBeNull();
  await page.keyboard.press('p');
  expect(stopIn(page)).toBeNull();
  await close();
});

/** What the figure of the first scenes says of itself: its normalization, and the mean cosine at its last layer once the picture is its own. */
const lookAtCollapse = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const figure = document.querySelector('#collapse')!;
    if (figure.querySelector('.profile[data-stale="true"]')) return 'stale';
    const cosine = figure.querySelector('.profile-reading')?.textContent?.match(/: (\d\.\d)/)?.[1];
    return `${figure.querySelector('select')?.value} ${cosine}`;
  });

const collapsed = 'none 0.9';
const kept = 'batch 0.2';

test('a scene turns the knobs of a figure that is alive, and its picture becomes that of the scene', async () => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?projector=1&stop=2`, hall);
  await isLive(page);
  expect(await lookAtCollapse(page)).toBe(collapsed);
  await page.keyboard.press('2');
  await expect.poll(() => lookAtCollapse(page), patience).toBe(kept);
  await expect.poll(() => new URL(page.url()).searchParams.get('normalization')).toBe('batch');
  const status = page.locator('#collapse .status');
  await expect.poll(() => status.getAttribute('data-status'), { ...patience, timeout: 60_000 }).toMatch(/done|preset/);
  const finished = await status.getAttribute('data-status');
  await page.keyboard.press('2');
  expect(await status.getAttribute('data-status')).toBe(finished);
  await page.keyboard.press('1');
  await expect.poll(() => status.getAttribute('data-status')).toBe('preset');
  expect(await lookAtCollapse(page)).toBe(collapsed);
  await expect.poll(() => new URL(page.url()).searchParams.get('normalization')).toBeNull();
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test.each(allOrFirst(['?v=1&figure=collapse&depth=9&projector=1&stop=5&scene=2', '?projector=1&scene=2', 'the key']))(
  'a figure that sleeps takes the scene of %s when it wakes',
  async (way) => {
    let wake = (): void => {};
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const search = way === 'the key' ? '' : way;
    const { page, complaints, close } = await visit(
      book.browser,
      `${book.url}${chapter}${search}`,
      { ...hall, serviceWorkers: 'block' },
      (fresh) =>
        fresh.route('**/assets/Experiment-*.js', async (route) => {
          await woken;
          await route.continue();
        }),
    );
    if (search === '') {
      await page.keyboard.press('p');
      await expect.poll(() => stopIn(page)).not.toBeNull();
      await page.keyboard.press('2');
    }
    await expect.poll(() => page.locator('.presenter-scene').textContent()).toBe('One switch: batch norm');
    expect(await page.locator('[data-presented]').getAttribute('id')).toBe('collapse');
    expect(await page.locator('#collapse').getAttribute('data-island-state')).not.toBe('live');
    wake();
    await expect.poll(() => lookAtCollapse(page), patience).toBe(kept);
    expect(await page.locator('#collapse input[type=range]').first().getAttribute('aria-valuetext')).not.toBe('9');
    expect(await page.locator('#collapse .remark-refused').count()).toBe(0);
    const placed = (): (string | null)[] => ['stop', 'scene', 'depth'].map((name) => new URL(page.url()).searchParams.get(name));
    await expect.poll(placed).toEqual(['2', null, null]);
    expect(complaints).toEqual([]);
    await close();
  },
  90_000,
);

test.each(
  allOrFirst([
    ['scene=zero', '1', ''],
    ['scene=', '1', ''],
    ['scene=-3', '1', ''],
    ['scene=99', undefined, 'Handwritten digits'],
  ]),
)('an address with %s shows what a bad stop shows', async (wrong, stop, name) => {
  const { page, complaints, close } = await visit(book.browser, `${book.url}${chapter}?projector=1&${wrong}`, hall);
  await expect.poll(() => stopIn(page)).not.toBeNull();
  if (stop !== undefined) expect(stopIn(page)).toBe(stop);
  expect(await page.locator('.presenter-scene').textContent()).toBe(name);
  expect(complaints).toEqual([]);
  await close();
});

test('a copied link opens its figure on the projector, with projector=1 put behind its question mark', async () => {
  const copied = `${book.url}${chapter}?v=1&figure=digits&normalization=none&width=32&depth=12#digits`;
  const { page, complaints, close } = await visit(book.browser, copied.replace('?', '?projector=1&'), hall);
  await isLive(page);
  expect(await page.locator('[data-presented][data-island]').getAttribute('id')).toBe('digits');
  const short = page.locator('[data-presented] .experiment-short');
  await expect.poll(() => short.textContent(), patience).toContain('no normalization');
  expect(await short.textContent()).toContain('32 × 12');
  expect(complaints).toEqual([]);
  await close();
});
