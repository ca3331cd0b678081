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

/** A Chromium that is installed on this machine: CHROMIUM_PATH, or one on the PATH. */
function installedChromium(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Starts a browser: the installed one, or else the one among the packages. CHROMIUM_PATH=bundled asks for the latter. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = installedChromium();
  const found = installed === undefined || installed === 'bundled' ? await bundledChromium() : { executablePath: installed, args: [] };
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
