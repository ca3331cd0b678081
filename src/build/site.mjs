import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { root } from './install.mjs';
import { buildKernels } from './kernels.mjs';
import { hashSources, siteSources } from './sources.mjs';

/** Where the finished site lies. */
export const siteFolder = join(root, 'dist');

/** In the folder itself, so that a build by other means, which empties it, leaves no false witness. */
const stampFile = join(siteFolder, '.sources');

/** @typedef {import('./commands.mjs').Outcome} Outcome */

/** What a site is made from: the sources, and what the environment says of its address and languages. */
function stamp() {
  const { BOOK_URL = '', BOOK_LANGUAGES = '' } = process.env;
  return [hashSources(siteSources), BOOK_URL, BOOK_LANGUAGES].join(' ').trim();
}

/** Whether the site was built from the sources as they are now. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

/**
 * Builds the site: the kernels compiled, the tags of the chapters checked against their types, the first pictures sampled, the pages written.
 * @returns {Promise<Outcome>}
 */
export async function buildSite() {
  const sources = stamp();
  const kernels = await buildKernels();
  if (!kernels.ok) return kernels;
  const [tags, pages] = await Promise.all([run('tsx', ['src/build/chapterTags.ts']), buildPages()]);
  const outcome = { ok: tags.ok && pages.ok, code: tags.code || pages.code, output: tags.output + pages.output };
  if (outcome.ok) writeFileSync(stampFile, sources);
  return outcome;
}

/** @returns {Promise<Outcome>} */
async function buildPages() {
  const presets = await run('tsx', ['src/build/presets.ts']);
  if (!presets.ok) return presets;
  const site = await run('vite', ['build', '--logLevel', 'warn']);
  return { ...site, output: presets.output + site.output };
}

/** Builds the site if it is missing or older than its sources; stops the program where that fails. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.error('Building the book ...');
  const { ok, output } = await buildSite();
  if (output !== '') console.error(output);
  if (ok) return;
  console.error('The book could not be built.');
  process.exit(1);
}
