import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { glossary } from '../../chapters/glossary.ts';
import { goalsByChapter } from '../../chapters/goals.ts';
import * as pages from '../../chapters/pages.ts';
import { run } from './commands.mjs';
import { parseReferences } from './references.ts';
import { typedTags } from './typedTags.ts';

/** Where the tags of the chapters stand as TypeScript; tsconfig.chapters.json names it too. */
const folder = '.cache/chapters';

// Part of npm run build: the props of every tag in every chapter, checked by TypeScript against the components.
const works = [...parseReferences(await readFile('chapters/references.bib', 'utf8')).keys()];
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { slug } of [...contents.filter(({ written }) => written), ...Object.values(pages)]) {
  const texts = (await readdir(`chapters/${slug}`)).filter((file) => /^(chapter|page)(\.\w+)?\.mdx$/.test(file));
  for (const file of texts) {
    const [claims, goals] = [claimsByChapter[slug] ?? {}, goalsByChapter[slug] ?? {}].map(Object.keys);
    const names = { claims, goals, works, words: Object.keys(glossary) };
    const tags = typedTags(await readFile(`chapters/${slug}/${file}`, 'utf8'), names);
    await writeFile(`${folder}/${slug}_${file.replace('.mdx', '.tsx')}`, tags);
  }
}
const { code, output } = await run('tsc', ['-p', 'tsconfig.chapters.json']);
process.stderr.write(output.replace(/\.cache\/chapters\/([\w-]+)_((?:chapter|page)[\w.]*)\.tsx/g, 'chapters/$1/$2.mdx'));
process.exitCode = code;
