import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentialText, measuredText, spreadText, valueText } from '../../src/figures/plots/valueText.ts';
import { type LanguageId, languages } from '../../src/messages/languages.ts';
import { numberTextIn } from '../../src/messages/numberText.ts';
import { charactersOf } from './fontCharacters.ts';

const tags = (Object.keys(languages) as LanguageId[]).map((id) => languages[id].tag);
const styles = 'src/reader/styles';
const latin = (font: string) => charactersOf(`node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`);
const signs = (name: string) => charactersOf(`${styles}/fonts/signs-${name}.woff2`);

/** The fonts of text and of figures, in the order in which `tokens.css` names them. */
const fonts = {
  ui: [latin('source-sans-3'), signs('sans')],
  text: [latin('source-serif-4'), signs('serif'), signs('sans')],
};

/** What neither family has drawn: it comes from the reader's system, in formulas that are set by KaTeX elsewhere. */
const fromTheSystem = new Set('ᵢⱼₖₗ∈∠');
/** Chinese, with its punctuation, is set in the system's fonts; it is far too large to be shipped. */
const isChinese = (character: string): boolean => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character);

/** The characters of a text that one of the two stacks would take from the system, without anybody having said so. */
function strangersIn(text: string): readonly string[] {
  const printed = [...new Set(text)].filter((one) => /\S/.test(one) && !isChinese(one) && !fromTheSystem.has(one));
  return printed.filter((one) => !Object.values(fonts).every((stack) => stack.some((font) => font.has(one.codePointAt(0) as number))));
}

/** A source file without its comments. */
const wordsOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => (ending.test(name) ? [`${folder}/${name}`] : []));

it('a font that lacks a character is found out', () => {
  expect(fonts.ui[0].has('A'.codePointAt(0) as number)).toBe(true);
  expect(fonts.ui[0].has('⁻'.codePointAt(0) as number)).toBe(false);
  expect(fonts.ui[0].size).toBeGreaterThan(200);
  expect(strangersIn('10⁻³ × 网络 → ☃')).toEqual(['☃']);
});

describe('the shipped fonts hold', () => {
  it('every number that is printed, however large or small', () => {
    let looked = 0;
    const text = (...numbers: string[]): void => {
      looked++;
      expect(strangersIn(numbers.join(' ')), numbers.join(' ')).toEqual([]);
    };
    const number = fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1e-3, max: 1e-3 }));
    fc.assert(
      fc.property(number, number, (one, other) => {
        text(valueText(one), spreadText(Math.abs(other), one), measuredText(one, Math.abs(other)));
        if (Number.isFinite(one)) text(exponentialText(one), ...tags.map((tag) => numberTextIn(tag)(one)));
      }),
    );
    expect(looked).toBeGreaterThan(150);
  });

  it('every sentence, every formula in plain text, and every chapter', () => {
    const files = [
      ...['en', 'zh'].flatMap((language) => filesIn(`src/messages/${language}`, /\.ts$/)),
      ...filesIn('src/networks', /\.ts$/),
      ...filesIn('src/figures', /\.tsx?$/),
      ...filesIn('src/theory', /\.ts$/),
      ...filesIn('chapters', /\.(mdx|ts)$/),
    ];
    for (const file of files) expect(strangersIn(wordsOf(file)), file).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });
});

it('the style sheet asks a font of signs for all that it holds, and the stacks name it behind the Latin one', () => {
  const css = readFileSync(`${styles}/fonts.css`, 'utf8');
  for (const name of ['sans', 'serif']) {
    const face = css.split('@font-face').find((one) => one.includes(`signs-${name}.woff2`)) ?? '';
    const ranges = [...(/unicode-range:([^;]*)/.exec(face)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from, to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)],
    );
    for (const code of signs(name))
      expect(
        ranges.some(([from, to]) => from <= code && code <= to),
        String.fromCodePoint(code),
      ).toBe(true);
  }
  const tokens = readFileSync(`${styles}/tokens.css`, 'utf8');
  for (const stack of ['text-latin', 'ui-latin', 'text-chinese', 'ui-chinese'])
    expect(new RegExp(`--font-${stack}:[^;]*"Source [^"]*",\\s*"Signs at Depth`).test(tokens), stack).toBe(true);
});
