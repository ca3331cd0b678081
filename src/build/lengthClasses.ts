import { classesOf, type HtmlNode } from './math/htmlTree.ts';

/** Characters in a line of the text where the column has its full width. */
const lineLength = 72;

/** Half-lines of text that an em of a displayed formula makes, and the room around it, as measured on a page. */
const [halfLinesPerEm, room] = [1.34, 0.4];

/** The lengths that have a class: `styles/lateLayout.css` has a rule for each. */
export const lengths: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 32, 48];

/** Characters of a text as wide as Latin ones; of a formula those of its picture. */
function width(node: HtmlNode): number {
  if (node.type === 'text') return [...(node.value ?? '')].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  if (classesOf(node).includes('katex-mathml')) return 0;
  const inside = (node.children ?? []).reduce((sum, child) => sum + width(child), 0);
  // The end of an item leaves half a line empty on average.
  return node.tagName === 'li' ? inside + lineLength / 2 : inside;
}

/** The tallest part of a formula's line in em, from the classes of the struts. */
function strutHeight(node: HtmlNode): number {
  const names = classesOf(node);
  if (!names.includes('base')) return Math.max(0, ...(node.children ?? []).map(strutHeight));
  return Math.max(...names.map((name) => Number(/^sh(\d+)$/.exec(name)?.[1] ?? 0) * 1e-4));
}

function halfLines(node: HtmlNode): number | undefined {
  if (classesOf(node).includes('katex-display')) return room + strutHeight(node) * halfLinesPerEm;
  return ['p', 'ul', 'ol'].includes(node.tagName ?? '') ? 2 * Math.ceil(width(node) / lineLength) : undefined;
}

/** Gives each paragraph, list and displayed formula of a chapter a class that says about how high it is, in half-lines: `length-6`. */
export function addLengthClasses() {
  return (tree: HtmlNode): void => {
    for (const node of tree.children ?? []) {
      const height = halfLines(node);
      if (height === undefined) continue;
      const length = lengths.find((one) => one >= height - 0.5) ?? lengths[lengths.length - 1];
      node.properties = { ...node.properties, className: [...classesOf(node), `length-${length}`] };
    }
  };
}
