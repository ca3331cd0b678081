import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchWithoutGpu } from './launch.ts';
import { type ServedSite, serveSite } from './serve.ts';

/** The finished book, served, and a browser to read it in. */
export interface BuiltBook {
  readonly browser: Browser;
  /** The root of the site; ends with a slash. */
  readonly url: string;
}

/** Serves the book and starts a browser before the tests of a file, one without a GPU unless told, and ends both after them. */
export function builtBook(launch: () => Promise<Browser> = launchWithoutGpu): BuiltBook {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
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
