import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium.ts';

/** A software renderer with WebGL 2, and no traffic of the browser's own. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
];

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** A Chromium on the PATH of this machine. */
function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Whether the Chromium among the packages runs on this machine. */
const bundledRuns = process.platform === 'linux' && process.arch === 'x64';

/** Starts a browser: that of CHROMIUM_PATH, or the one among the packages, which starts faster than a whole one, or an installed one. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH ?? (bundledRuns ? 'bundled' : installedChromium());
  const found = chosen === undefined || chosen === 'bundled' ? await bundledChromium() : { executablePath: chosen, args: [] };
  return chromium.launch({ ...found, args: [...(found.args ?? []), ...flags, ...more], headless: true });
}

/** Starts the browser among the packages, with its own fonts: the same pictures on every machine. */
export async function launchPinnedBrowser(): Promise<Browser> {
  const found = await bundledChromium(true);
  return chromium.launch({
    ...found,
    args: [...(found.args ?? []), ...flags, '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
    headless: true,
  });
}
