import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sharedBrowser } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';

/** The finished book, served, and a browser to read it in. */
export interface BuiltBook {
  readonly browser: Browser;
  /** The root of the site; ends with a slash. */
  readonly url: string;
}

/**
 * Serves the book to a browser, one without a GPU that test files share unless told, and ends what it began after the tests of a file: the pages of the former,
 * or all of the latter.
 */
export function builtBook(launch?: () => Promise<Browser>): BuiltBook {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch?.() ?? sharedBrowser(), serveSite()]);
  });
  afterAll(async () => {
    const end = launch ? browser?.close() : Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    await Promise.all([end, site?.close()]);
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return site.url;
    },
  };
}
