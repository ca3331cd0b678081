import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a file of the site is when a host has packed it. */
export const packedSize = (folder: string, file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** What a finished script imports: at once, and at some time later. */
function importsOf(folder: string, script: string): { readonly now: readonly string[]; readonly later: readonly string[] } {
  const code = readFileSync(join(folder, script), 'utf8');
  const found = (pattern: RegExp): readonly string[] =>
    [...code.matchAll(pattern)].map(([, name = '']) => posix.join(posix.dirname(script), name));
  return {
    now: found(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
    later: found(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
  };
}

/** Some scripts and all that they import, from the root of the site; `later` follows the imports that wait, too. */
export function withImports(folder: string, scripts: readonly string[], { later }: { readonly later: boolean }): readonly string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = importsOf(folder, script);
    for (const file of later ? [...imports.now, ...imports.later] : imports.now) all.add(file);
  }
  return [...all];
}
