import { existsSync, readdirSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { contents } from '../../chapters/contents.ts';
import { mdxOptions } from '../../src/build/mdxPlugin.ts';
import { typedTags } from '../../src/build/typedTags.ts';

const compileChapter = (value: string) => compile({ path: 'chapters/one/chapter.mdx', value }, mdxOptions);

test('a chapter of prose, formulas and known tags compiles', async () => {
  expect(String(await compileChapter('The gap $M/\\operatorname{tr} M$.\n\n<Note>A *limit*.</Note>\n'))).toContain('katex');
});

test('the punctuation behind a short formula stays on its line', async () => {
  const short = String(await compileChapter('As $a+b$, then.\n'));
  expect(short).toMatch(/className: "tied"[\s\S]*"," *\]/);
  expect(String(await compileChapter(`As $${'a+'.repeat(30)}b$, then.\n`))).not.toContain('tied');
});

test.each([
  ['an unknown tag', 'Prose.\n\n<Experimnet id="a" />\n', /Unknown tag <Experimnet>/],
  ['an import', "import { x } from './x.ts'\n\nProse.\n", /imports and exports nothing/],
  ['a formula that cannot be read', 'The $\\frac{1$ of it.\n', /KaTeX/],
  ['a formula that KaTeX merely tolerates', 'The $\\text{a} \\\\ b$ and $é$.\n', /KaTeX/],
])('%s fails', async (_what, text, message) => {
  await expect(compileChapter(text)).rejects.toThrow(message);
});

test('the complaint names the line', async () => {
  await expect(compileChapter('One.\n\nTwo.\n\n<Unknown />\n')).rejects.toMatchObject({ line: 5, file: 'chapters/one/chapter.mdx' });
});

test('tags become TypeScript on the line where they stand', () => {
  const lines = typedTags('One.\n\n<Margin>\nTwo $x$.\n</Margin>\n\n<Note title="a &quot;b&quot;">Three.</Note>\n').split('\n');
  expect(lines[2]).toContain('<Margin>{null}</Margin>');
  expect(lines[6]).toContain('<Note title={"a \\"b\\""}>{null}</Note>');
});

test('asterisks that are no emphasis are an error, and emphasis is none', async () => {
  await expect(compileChapter('One.\n\n**强调。**正文。\n')).rejects.toMatchObject({
    line: 3,
    message: expect.stringContaining('asterisks'),
  });
  await expect(compileChapter('**强调。** 正文。 And `a ** b`.\n')).resolves.toBeDefined();
});

test('a claim that the chapter does not have is of the wrong type, on its line', () => {
  const source = typedTags('One.\n\nIt is <Claim of="typo" />.\n', { claims: ['rank', 'slope'] });
  expect(source).toContain(`Narrow<typeof proseElements.Claim, 'of', "rank" | "slope">`);
  expect(source.split('\n')[2]).toContain('<Claim of={"typo"} />');
  expect(typedTags('One.\n')).toContain("Narrow<typeof proseElements.Claim, 'of', never>");
});

test('every chapter that is marked as written exists, and no other', () => {
  const folders = readdirSync('chapters').filter((name) => existsSync(`chapters/${name}/chapter.mdx`));
  expect(contents.filter(({ written }) => written).map(({ slug }) => slug)).toEqual(expect.arrayContaining(folders));
  expect(folders).toHaveLength(contents.filter(({ written }) => written).length);
  const numbers = contents.map(({ number }) => number);
  const chapters = numbers.filter((number) => typeof number === 'number');
  expect(chapters).toHaveLength(9);
  expect(numbers).toEqual([...chapters.map((_, i) => i + 1), ...'ABCDEFGH'.slice(0, numbers.length - chapters.length)]);
});
