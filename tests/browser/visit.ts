import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page and all that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, failed requests, requests to other hosts. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens an address in a browser profile of its own and listens; `prepare` may change the page before. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const host = new URL(url).host;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.host !== host) complaints.push(`another host: ${asked.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await prepare(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

/** The addresses of all pages of the site that links lead to, found by following them from its root. */
export async function crawl(root: string): Promise<readonly string[]> {
  const found = new Set([root]);
  for (const url of found) {
    const html = await (await fetch(url)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const target = new URL(href, url);
      target.hash = '';
      target.search = '';
      if (target.href.startsWith(root) && target.pathname.endsWith('/')) found.add(target.href);
    }
  }
  return [...found];
}
