import { readFileSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { lengths } from '../../src/build/lengthClasses.ts';
import { mdxOptions } from '../../src/build/mdxPlugin.ts';

const lengthOf = async (value: string): Promise<number> => {
  const code = String(await compile({ path: 'some/chapter.mdx', value }, mdxOptions));
  return Number(/className: "[^"]*length-(\d+)"/.exec(code)?.[1]);
};

test('a paragraph is as long as its text, and letters that are twice as wide count twice', async () => {
  const line = 'abcd '.repeat(14);
  expect(await lengthOf(line)).toBe(2);
  expect(await lengthOf(line.repeat(5))).toBe(10);
  expect(await lengthOf('深度网络'.repeat(9))).toBe(2);
  expect(await lengthOf('深度网络'.repeat(18))).toBe(4);
});

test('a formula on a line of its own is as long as it is high', async () => {
  const [flat, tall] = await Promise.all([
    lengthOf('$$\na + b\n$$'),
    lengthOf('$$\n\\begin{aligned} a &= b \\\\ &= c \\\\ &= d \\end{aligned}\n$$'),
  ]);
  expect(flat).toBe(2);
  expect(tall).toBeGreaterThanOrEqual(6);
});

test('a list gives each item a line of its own', async () => {
  expect(await lengthOf('- a\n- b\n- c\n- d\n')).toBeGreaterThanOrEqual(4);
});

test('the stylesheet has a rule for every length', () => {
  const rules = readFileSync('src/reader/styles/lateLayout.css', 'utf8');
  const known = [...rules.matchAll(/^\.length-(\d+) \{\s*--half-lines: (\d+);/gm)].map(([, name, value]) => [Number(name), Number(value)]);
  expect(known).toEqual(lengths.map((length) => [length, length]));
});
