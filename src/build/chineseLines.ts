import { type ChapterNode, descendants } from './chapterChecks.ts';

/** Punctuation as wide as a Chinese character, which has its space within. */
const marks = '\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u3011\\uff01-\\uff5e';

/** A line break with Chinese on both sides, or with such punctuation on one. */
const lineBreak = new RegExp(
  `(?<=[\\p{Script=Han}${marks}])[ \\t]*\\n[ \\t]*(?=[\\p{Script=Han}${marks}])|(?<=[${marks}])[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=[${marks}])`,
  'gu',
);

/** Joins the lines of a text where it is Chinese: for a line break in the source a browser would set a space, and Chinese has none. */
export const joinedLines = (text: string): string => (/\p{Script=Han}/u.test(text) ? text.replace(lineBreak, '') : text);

/** Joins the Chinese lines of a chapter. */
export function joinChineseLines() {
  return (tree: ChapterNode): void => {
    for (const node of descendants(tree)) {
      if (node.type === 'text' && node.value !== undefined) node.value = joinedLines(node.value);
    }
  };
}
