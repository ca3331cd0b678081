import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/build/budget/judge.ts';
import { aboutFile } from '../../src/build/deploy/aboutFile.ts';
import { hostFiles } from '../../src/build/deploy/hostFiles.ts';
import { publishedAddress } from '../../src/build/deploy/publishedAddress.ts';
import { reportAddress } from '../../src/build/deploy/reportAddress.ts';
import { paper } from '../../src/reader/shell/paper.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://host/book', 'https://host/book/'],
  ['https://host/a/b/?x=1#y', 'https://host/a/b/'],
])('BOOK_URL=%s publishes at %s', (text, address) => {
  expect(publishedAddress({ BOOK_URL: text })?.href).toBe(address);
});

test.each(['host/book', 'ftp://host/', '/book/'])('BOOK_URL=%s is refused', (text) => {
  expect(() => publishedAddress({ BOOK_URL: text })).toThrow(text);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://host/o/r/issues/new', 'https://host/o/r/issues/new'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('BOOK_REPORT=%s sends reports to %s', (text, address) => {
  expect(reportAddress({ BOOK_REPORT: text })).toBe(address);
});

test.each(['http://host/', 'host', 'mailto:', 'mailto:a@b?cc=c@d', 'javascript:alert(1)'])('BOOK_REPORT=%s is refused', (text) => {
  expect(() => reportAddress({ BOOK_REPORT: text })).toThrow('BOOK_REPORT');
});

test('the file about the book names its version, its state and its languages', () => {
  const { fileName, source } = aboutFile({ BOOK_COMMIT: 'abc', BOOK_REPORT: 'mailto:a@b.example' });
  expect(fileName).toBe('about.json');
  expect(JSON.parse(source)).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    commit: 'abc',
    report: 'mailto:a@b.example',
  });
  expect(JSON.parse(source).languages).toContain('en');
});

test('no page says who may frame it: what a figure offers to be embedded can be', () => {
  const written = ['src/build/bookPlugin.ts', 'src/build/staticServer.mjs', 'src/build/deploy/hostFiles.ts'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(written.length).toBe(3);
  for (const text of written) expect(text).not.toMatch(/frame-ancestors|X-Frame-Options/i);
});

describe('the files for hosts', () => {
  const sources = (published?: URL) =>
    new Map(hostFiles(['', 'zh/', 'chapter/'], published).map(({ fileName, source }) => [fileName, source]));

  test('name no address that nobody gave', () => {
    expect([...sources().keys()].sort()).toEqual(['.nojekyll', 'robots.txt']);
    expect(sources().get('robots.txt')).not.toContain('Sitemap');
  });

  test('list every page at its published address', () => {
    const files = sources(new URL('https://host/a/b/'));
    expect(files.get('robots.txt')).toContain('Sitemap: https://host/a/b/sitemap.xml');
    expect(files.get('sitemap.xml')?.match(/<loc>[^<]*/g)).toEqual([
      '<loc>https://host/a/b/',
      '<loc>https://host/a/b/zh/',
      '<loc>https://host/a/b/chapter/',
    ]);
  });
});

test("the browser's frame has the colour of the paper", () => {
  const tokens = readFileSync('src/reader/styles/tokens.css', 'utf8');
  for (const colour of Object.values(paper)) expect(tokens).toContain(colour);
});

test('the budget names the page and what is too much of it, and TensorFlow.js in the wrong place', () => {
  const page = { page: 'index.html', scripts: 77_001, elements: 10, text: 1000, shift: 0.021 };
  const kept = { files: 1, packed: 1, bytes: 1 };
  const { table, excesses } = judge([page], { bytes: 190_001, files: 1, strays: ['assets/main.js'] }, kept);
  expect(table).toContain('index.html');
  expect(excesses.length).toBe(4);
  expect(judge([{ ...page, scripts: 77_000, shift: 0.02 }], { bytes: 190_000, files: 1, strays: [] }, kept).excesses).toEqual([]);
  expect(judge([], { bytes: 0, files: 0, strays: [] }, kept).excesses.length).toBe(1);
});
