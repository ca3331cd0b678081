import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

/** The package's own arguments, without those that make it one process or choose its renderer. */
const isWanted = (flag: string): boolean => !/^--(single-process|no-zygote|in-process-gpu|headless|use-|disable-web-security)/.test(flag);

/** The system libraries that Chromium needs and a bare machine lacks; the package unpacks them only where it knows the host. */
function unpackLibraries(): string {
  const folder = join(tmpdir(), `chromium-libraries-${process.getuid?.() ?? 0}`);
  const libraries = join(folder, 'lib');
  if (existsSync(join(libraries, 'libnss3.so'))) return libraries;
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-x', '-f', '-', '-C', folder], { input: brotliDecompressSync(readFileSync(packed)) });
  return libraries;
}

/** How to start the Chromium that comes with the packages: on Linux, with nothing installed; with its own fonts alone where pictures must be the same on every machine. */
export async function bundledChromium(ownFonts = !existsSync('/etc/fonts')): Promise<LaunchOptions> {
  const executablePath = await sparticuz.executablePath();
  const fonts = ownFonts ? { FONTCONFIG_PATH: join(tmpdir(), 'fonts') } : {};
  const env = { ...process.env, ...fonts, LD_LIBRARY_PATH: unpackLibraries() };
  return { executablePath, args: sparticuz.args.filter(isWanted), env };
}
