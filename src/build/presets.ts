import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IslandUse } from '../reader/page.ts';
import { loadPages, withServer } from './bookServer.ts';
import { presetFolder } from './presetFiles.ts';
import { samplePreset } from './samplePreset.ts';
import { hashSources } from './sources.mjs';

/** Samples that were made before, by what they were made from. */
const cacheFolder = '.cache/presets';

/** What a sample depends on, beside the props of its figure. */
const samplingSources = [
  'src/math',
  'src/networks',
  'src/backends',
  'src/sampler',
  'src/state',
  'src/build/samplePreset.ts',
  'public/data',
];

/** The first picture of a figure as JSON: from the cache, or sampled now; undefined for a figure that has none. */
async function presetOf({ name, props }: IslandUse, sources: string): Promise<string | undefined> {
  const key = createHash('sha256')
    .update(JSON.stringify([sources, name, props]))
    .digest('hex')
    .slice(0, 24);
  const cached = join(cacheFolder, `${key}.json`);
  const known = await readFile(cached, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const sampled = JSON.stringify(await samplePreset(props));
  if (sampled !== undefined) await writeFile(cached, sampled);
  return sampled;
}

// Part of npm run build: the first picture of every figure, into public/presets/.
const uses = await withServer(async (server) => (await loadPages(server)).islandUses());
const sources = hashSources(samplingSources);
await rm(presetFolder, { recursive: true, force: true });
await mkdir(presetFolder, { recursive: true });
await mkdir(cacheFolder, { recursive: true });
for (const use of uses) {
  const preset = await presetOf(use, sources);
  if (preset !== undefined) await writeFile(join(presetFolder, `${use.id}.json`), preset);
}
