import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFolder } from '../../src/build/site.mjs';
import { type ServedSite, serveSite } from './serve.ts';

/** A copy of the finished site that a test may change while it is served. */
export interface SiteCopy extends ServedSite {
  /** Deletes the files of `assets/` whose names fit; says how many there were. */
  deleteAssets(name: RegExp): number;
  /** Changes a file, as publishing the book anew does; the service worker hears of a new revision of each page. */
  republish(file: string, change: (text: string) => string): void;
}

/** Copies `dist/` to a folder of its own and serves that. */
export async function copySite(mount = '/'): Promise<SiteCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync(siteFolder, folder, { recursive: true });
  const site = await serveSite(mount, folder);
  const edit = (file: string, change: (text: string) => string): void => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} is as it was`);
    writeFileSync(join(folder, file), after);
  };
  return {
    url: site.url,
    deleteAssets: (name) => {
      const found = readdirSync(join(folder, 'assets')).filter((file) => name.test(file));
      for (const file of found) rmSync(join(folder, 'assets', file));
      return found.length;
    },
    republish: (file, change) => {
      edit(file, change);
      edit('sw.js', (text) => text.replace(/(\.html",revision:")[0-9a-f]/g, '$1z'));
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
