import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** All that the site is made of. The sampled pictures are not: they are made from the rest. */
export const siteSources = [
  'src',
  'chapters',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'THIRD-PARTY-NOTICES.md',
];

/**
 * The files at or below a path, sorted, without what the build itself writes.
 * @param {string} path relative to the root
 * @returns {string[]}
 */
function filesBelow(path) {
  if (path === 'public/presets') return [];
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/**
 * A hash of the names and contents of all files at or below some paths.
 * @param {readonly string[]} paths relative to the root
 */
export function hashSources(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
