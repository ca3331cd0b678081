import { compile } from '@mdx-js/mdx';
import { describe, expect, test } from 'vitest';
import { formulaStyles } from '../../src/build/math/formulaStyles.ts';
import { classesOf, type HtmlNode, textOf } from '../../src/build/math/htmlTree.ts';
import { lengthClasses, lengthRule } from '../../src/build/math/lengths.ts';
import { readStyle } from '../../src/build/math/readStyle.ts';
import { typeset } from '../../src/build/math/typesetFormulas.ts';
import { mdxOptions } from '../../src/build/mdxPlugin.ts';
import { displayFormulas, inlineFormulas } from '../longChapter/formulas.ts';

const compileChapter = (value: string) => compile({ path: 'chapters/one/chapter.mdx', value }, mdxOptions);

function* all(node: HtmlNode): Generator<HtmlNode> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

const sets = [...displayFormulas.map((tex) => [tex, true] as const), ...inlineFormulas.map((tex) => [tex, false] as const)];

describe.each(sets)('%s', (tex, displayMode) => {
  const nodes = [...all(typeset(tex, displayMode))];

  test('has no style, no script, no error', () => {
    for (const { tagName, properties = {} } of nodes) {
      expect(Object.keys(properties).filter((name) => /^(style|on.*)$/i.test(name))).toEqual([]);
      expect(['script', 'style']).not.toContain(tagName);
    }
    expect(nodes.filter((node) => classesOf(node).includes('katex-error'))).toEqual([]);
  });

  test('can be listened to, and leads back to its TeX', () => {
    const [math] = nodes.filter(({ tagName }) => tagName === 'math');
    expect(math).toBeDefined();
    expect(textOf(nodes.find(({ tagName }) => tagName === 'annotation')!)).toBe(tex);
    expect([...all(math)].filter(({ tagName }) => /^m[ion]$/.test(tagName ?? '')).length).toBeGreaterThan(0);
    expect(nodes.find((node) => classesOf(node).includes('katex-html'))?.properties).toMatchObject({ ariaHidden: 'true' });
  });
});

test('a stylesheet has a rule for each length, once, and the same for the same pages', () => {
  const page = '<i class="base t-3630 sh9321"></i><i class="t-3630"></i><i class="size1 delim-size1"></i>';
  const expected = '.katex .sh9321::before{height:.9321em}\n.katex .t-3630{top:-.363em}';
  expect(formulaStyles([page])).toBe(expected);
  expect(formulaStyles([page, page])).toBe(expected);
  expect(formulaStyles(['<p>Prose.</p>'])).toBe('');
});

test('lengths survive the way through classes', () => {
  for (const em of [-12.3456, -0.0001, 0.05, 1, 2.7, 40.5]) {
    const [name] = lengthClasses({ top: em });
    expect(Number(/top:(.*)em/.exec(lengthRule(name) ?? '')?.[1])).toBeCloseTo(em, 4);
  }
  expect(lengthClasses({ top: 0, 'border-bottom-width': 0 })).toEqual(['bb0']);
});

test('what no class can say is an error', () => {
  expect(readStyle('margin:0 -0.02em; border-right-style: solid;')).toEqual({
    lengths: { 'margin-left': -0.02, 'margin-right': -0.02 },
    names: ['ruled'],
  });
  expect(() => readStyle('color:red')).toThrow('color:red');
});

test.each([
  ['a colour, which a theme may not have', 'One.\n\nThe $\\textcolor{red}{x}$.\n', /color/],
  ['an address', 'One.\n\nThe $\\href{https://example.com}{x}$.\n', /\\href/],
  ['a style', 'One.\n\nThe $\\htmlStyle{color: red}{x}$.\n', /\\htmlStyle/],
  ['data other than a term', 'One.\n\nThe $\\htmlData{a=b}{x}$.\n', /\\htmlData/],
  ['a term of several words', 'One.\n\nThe $\\term{a b}{x}$.\n', /\\term/],
  ['a term that no formula has', 'One.\n\nThe <Term of="width">width</Term> of $\\term{depth}{L}$.\n', /\\term\{width\}/],
])('%s is an error with its line', async (_what, text, message) => {
  await expect(compileChapter(text)).rejects.toMatchObject({ line: 3, message: expect.stringMatching(message) });
});

test('a term bears its name in the formula and in the prose', async () => {
  const chapter = String(await compileChapter('The <Term of="width">width</Term> $\\term{width}{d}$.\n'));
  expect(chapter).toContain('"data-term": "width"');
});
