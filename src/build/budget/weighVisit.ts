import type { Browser, Locator, Page } from 'playwright-core';

/** What only a browser can weigh of a page. */
export interface VisitWeight {
  /** Bytes of all that arrives before a figure wakes. */
  readonly total: number;
  readonly fonts: number;
  readonly fontFiles: number;
  /** Sum of all layout shifts while the page is read to its end, its fonts late and every figure woken. */
  readonly shift: number;
}

/** Milliseconds that fonts take in the reading visit: long after the first paint. */
const lateFonts = 400;

/** Scripts for the page are text: what compiles this file would leave marks in them that a page cannot read. */
const nothingComesNear = 'IntersectionObserver.prototype.observe = () => {};';

/** Bytes that a page asks for while no figure wakes. */
async function weighArrival(browser: Browser, url: string): Promise<Omit<VisitWeight, 'shift'>> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ content: nothingComesNear });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const sizes = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
      name: entry.name,
      bytes: (entry as PerformanceResourceTiming).encodedBodySize,
    })),
  );
  await context.close();
  const files = new Map(sizes.map(({ name, bytes }) => [name, bytes]));
  const fonts = [...files].filter(([name]) => name.endsWith('.woff2'));
  const sum = (entries: readonly (readonly [string, number])[]): number => entries.reduce((total, [, bytes]) => total + bytes, 0);
  return { total: sum([...files]), fonts: sum(fonts), fontFiles: fonts.length };
}

/** Turns the wheel until an element is on the screen, as a reader does. */
async function readDownTo(page: Page, element: Locator): Promise<void> {
  await page.mouse.move(100, 300);
  for (let turn = 0; turn < 200; turn++) {
    const below = await element.evaluate((one) => one.getBoundingClientRect().top - innerHeight * 0.7);
    const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    if (below <= 0 || atEnd) return;
    await page.mouse.wheel(0, Math.min(below, 500));
    await page.waitForTimeout(50);
  }
}

/** How far the text moves under a reader's eyes. */
async function weighShift(browser: Browser, url: string, width: number): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, lateFonts));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
        if (!hadRecentInput) seen.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  for (const island of await page.locator('[data-island]').all()) {
    await readDownTo(page, island);
    await island.and(page.locator('[data-island-state="live"]')).waitFor({ state: 'attached', timeout: 60_000 });
  }
  await readDownTo(page, page.locator('footer').last());
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => (Reflect.get(globalThis, 'seen') as { readonly shift: number }).shift);
  await context.close();
  return shift;
}

/** Visits a page as a phone and as a wide screen do; of the shifts the larger counts. */
export async function weighVisit(browser: Browser, url: string): Promise<VisitWeight> {
  const arrival = await weighArrival(browser, url);
  const shifts = [await weighShift(browser, url, 390), await weighShift(browser, url, 1440)];
  return { ...arrival, shift: Math.max(...shifts) };
}
