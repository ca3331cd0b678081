import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { errata } from '../../chapters/errata.ts';
import { glossary } from '../../chapters/glossary.ts';
import { goalsByChapter } from '../../chapters/goals.ts';
import * as pages from '../../chapters/pages.ts';
import { run } from './commands.mjs';
import { parseReferences } from './references.ts';
import { type ChapterParts, partsOf, typedTags } from './typedTags.ts';

/** Where the tags of the chapters stand as TypeScript; tsconfig.chapters.json names it too. */
const folder = '.cache/chapters';

const written = contents.filter((chapter) => chapter.written).map(({ slug }) => slug);

/** The files of a folder that are texts, as [kind, language] of each; English has no language in its name. */
async function textsIn(slug: string): Promise<readonly (readonly [file: string, kind: string, language: string])[]> {
  const found = (await readdir(`chapters/${slug}`)).map((file) => /^(chapter|page|teach)(\.\w+)?\.mdx$/.exec(file));
  return found.flatMap((match) => (match === null ? [] : [[match[0], match[1], match[2] ?? ''] as const]));
}

/** What there is to name in a chapter, in a language or else in English. */
async function partsOfChapter(slug: string, language: string): Promise<ChapterParts> {
  const texts = await textsIn(slug);
  const translated = texts.some(([, kind, own]) => kind === 'chapter' && own === language);
  return partsOf(await readFile(`chapters/${slug}/chapter${translated ? language : ''}.mdx`, 'utf8'));
}

/** What a text may name of chapters: a text about a chapter the parts of that, a page beside them the scenes of all. */
async function partsFor(text: string, slug: string, kind: string, language: string): Promise<ChapterParts> {
  const own = partsOf(text);
  if (kind === 'chapter') return own;
  if (kind === 'teach') return partsOfChapter(slug, language);
  const all = await Promise.all(written.map((one) => partsOfChapter(one, language)));
  return { ...own, scenes: all.flatMap(({ scenes }) => scenes) };
}

// Part of npm run build: the props of every tag in every text, checked by TypeScript against the components.
const works = [...parseReferences(await readFile('chapters/references.bib', 'utf8')).keys()];
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const slug of [...written, ...Object.values(pages).map((page) => page.slug)]) {
  const [claims, goals] = [claimsByChapter[slug] ?? {}, goalsByChapter[slug] ?? {}].map(Object.keys);
  const mistakes = Object.values(goalsByChapter[slug] ?? {}).flatMap((goal) => Object.keys(goal.mistakes ?? {}));
  const names = { claims, goals, mistakes, works, words: Object.keys(glossary), errata: Object.keys(errata) };
  for (const [file, kind, language] of await textsIn(slug)) {
    const text = await readFile(`chapters/${slug}/${file}`, 'utf8');
    const tags = typedTags(text, names, await partsFor(text, slug, kind, language));
    await writeFile(`${folder}/${slug}_${file.replace('.mdx', '.tsx')}`, tags);
  }
}
const { code, output } = await run('tsc', ['-p', 'tsconfig.chapters.json']);
process.stderr.write(output.replace(/\.cache\/chapters\/([\w-]+)_((?:chapter|page|teach)[\w.]*)\.tsx/g, 'chapters/$1/$2.mdx'));
process.exitCode = code;
