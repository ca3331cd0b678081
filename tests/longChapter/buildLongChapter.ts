import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contents } from '../../chapters/contents.ts';
import { root } from '../../src/build/install.mjs';
import { partsOf } from '../../src/build/typedTags.ts';
import { longChapterText } from './longChapterText.ts';

/** The chapter whose place the long one takes. */
export const longChapterSlug = contents.find(({ written }) => written)?.slug ?? '';

const copied = [
  'src',
  'chapters',
  'public',
  'package.json',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'THIRD-PARTY-NOTICES.md',
];

/** Builds the book in English with its first chapter replaced by the long one, into a folder of the caller's; the book's own `dist/` stays. */
export async function buildLongChapter(outDir: string): Promise<void> {
  const house = mkdtempSync(join(tmpdir(), 'long-chapter-'));
  try {
    for (const name of copied) cpSync(join(root, name), join(house, name), { recursive: true });
    // What was sampled for an earlier build, or is for this one, need not be sampled again.
    const samples = join(root, '.cache/presets');
    mkdirSync(samples, { recursive: true });
    mkdirSync(join(house, '.cache'));
    symlinkSync(samples, join(house, '.cache/presets'), 'dir');
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
    const chapter = join(house, 'chapters', longChapterSlug);
    const text = longChapterText() + namesOfScenes(readFileSync(join(chapter, 'chapter.mdx'), 'utf8'));
    for (const file of readdirSync(chapter)) if (file.endsWith('.mdx')) rmSync(join(chapter, file));
    writeFileSync(join(chapter, 'chapter.mdx'), text);
    await runIn(house, 'tsx/dist/cli.mjs', ['src/build/presets.ts']);
    await runIn(house, 'vite/bin/vite.js', ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** The scenes of a text as mere names: other pages link to them. */
const namesOfScenes = (text: string): string =>
  partsOf(text)
    .scenes.map((name) => `\n<Scene name="${name}" />\n`)
    .join('');

const execute = promisify(execFile);

async function runIn(house: string, program: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', BOOK_LANGUAGES: 'en' };
  await execute(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: house, env });
}
