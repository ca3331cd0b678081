import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Presets } from './chapterText.tsx';

/** Where the sampled first pictures lie; the site serves them from `presets/`. */
export const presetFolder = 'public/presets';

/** Every first picture at hand; none where none were made. */
export async function readPresets(): Promise<Presets> {
  const files = (await readdir(presetFolder).catch(() => [])).filter((file) => file.endsWith('.json'));
  const entries = files.map(async (file) => {
    const text = await readFile(join(presetFolder, file), 'utf8');
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return [basename(file, '.json'), { data: JSON.parse(text) as unknown, version }] as const;
  });
  return new Map(await Promise.all(entries));
}
