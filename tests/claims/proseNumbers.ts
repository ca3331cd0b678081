import { nodesOf, parseChapter } from './chapterTree.ts';

/** What a chapter says in words: the numbers that stand there by themselves, the claims that it prints, and how much was read. */
export interface ProseNumbers {
  readonly loose: readonly string[];
  readonly claims: readonly string[];
  readonly words: number;
}

const list = '(?:(?:, | and | to )\\d+(?:\\.\\d+)*)*';

/** Numbers that measure nothing: years, the numbers of theorems, settings that are named, and the name of a data set. */
const harmless: readonly RegExp[] = [
  /\b(?:19|20)\d\d\b/g,
  /\bCIFAR-10\b/g,
  new RegExp(`\\b(?:Theorem|Lemma|Proposition|Corollary|Section|Chapter|Figure)s? \\d+(?:\\.\\d+)*${list}`, 'g'),
  new RegExp(`\\b(?:width|depth|batch(?: of)?|layers?|widths|depths|batches(?: of)?) \\d+${list}(?![\\d.]*\\d)`, 'g'),
  /(?:宽度|深度|批大小|定理|引理|推论|命题|第) ?\d+(?:\.\d+)*(?: ?[、和到] ?\d+(?:\.\d+)*)*/g,
];

/** Reads a chapter's text; formulas and the props of tags are no text. */
export function proseNumbers(chapter: string): ProseNumbers {
  const nodes = [...nodesOf(parseChapter(chapter))];
  const texts = nodes.filter(({ type }) => type === 'text' || type === 'inlineCode').map(({ value = '' }) => value.replace(/\s+/g, ' '));
  const rest = texts.map((text) => harmless.reduce((left, pattern) => left.replace(pattern, ''), text));
  const tags = nodes.filter(({ name }) => name === 'Claim');
  return {
    loose: rest.flatMap((text) => text.match(/[-−]?\d+(?:[.,]\d+)*/g) ?? []),
    claims: tags.map(({ attributes = [] }) => String(attributes.find(({ name }) => name === 'of')?.value)),
    words: texts.join(' ').split(' ').filter(Boolean).length,
  };
}
