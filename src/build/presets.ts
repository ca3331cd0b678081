import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { theoryAlone } from '../reader/islands/registry.ts';
import type { IslandUse } from '../reader/page.ts';
import { loadPages, withServer } from './bookServer.ts';
import { run } from './commands.mjs';
import { presetFolder } from './presetFiles.ts';
import { hashSources } from './sources.mjs';

/** Samples that were made before, by what they were made from. */
const cacheFolder = '.cache/presets';

/** What a sample depends on, beside the props of its figure. */
const samplingSources = [
  'src/math',
  'src/theory',
  'src/networks',
  'src/backends',
  'src/kernels',
  'src/commandLine/backendInNode.ts',
  'src/sampler',
  'src/state/comparisonCodec.ts',
  'src/state/comparisonKind.ts',
  'src/state/dependentDefaults.ts',
  'src/state/mergedRuns.ts',
  'src/state/resultCodec.ts',
  'src/state/sheetCodec.ts',
  'src/state/sweepCodec.ts',
  'src/state/sweepKind.ts',
  'src/figures/widgets/distance/distanceProps.ts',
  'src/figures/widgets/comparisonProps.ts',
  'src/figures/widgets/experimentProps.ts',
  'src/figures/widgets/mapProps.ts',
  'src/figures/widgets/sweepProps.ts',
  'src/build/samplePreset.ts',
  'public/data',
];

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Makes the pictures that a figure comes with, unless the cache has them. */
async function makePreset({ name, id, props }: IslandUse, sources: string): Promise<void> {
  const key = createHash('sha256')
    .update(JSON.stringify([sources, name, props]))
    .digest('hex');
  const cached = join(cacheFolder, `${key.slice(0, 24)}.json`);
  if (!(await exists(cached))) {
    const { ok, output } = await run('tsx', ['src/build/presetJob.ts', name, JSON.stringify(props), cached]);
    if (!ok) throw new Error(`The first picture of "${id}" could not be sampled.\n${output}`);
  }
  await copyFile(cached, join(presetFolder, `${id}.json`));
}

// Part of npm run build: the first picture of every figure, into public/presets/, a process per core.
const uses = await withServer(async (server) => (await loadPages(server, 'en')).islandUses());
const sources = hashSources(samplingSources);
await rm(presetFolder, { recursive: true, force: true });
await mkdir(presetFolder, { recursive: true });
await mkdir(cacheFolder, { recursive: true });
const waiting = uses.filter(({ name }) => !(theoryAlone as readonly string[]).includes(name));
const work = async (): Promise<void> => {
  for (let use = waiting.shift(); use !== undefined; use = waiting.shift()) await makePreset(use, sources);
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
