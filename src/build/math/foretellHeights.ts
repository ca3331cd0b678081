import { classesOf, type HtmlNode, textOf } from './htmlTree.ts';

/** What a line holds where the screen is wide enough, in letters; with formulas it is fewer, as they make lines higher. */
const [lettersPerLine, lettersWithFormulas] = [76, 66];

/** The height of a line of a formula's letters, in em of the formula, and a formula's size beside its text's. */
const [leastHeight, formulaSize] = [1.2, 1.06];

const has = (node: HtmlNode, name: string): boolean => classesOf(node).includes(name);

/** The letters that are seen in a node: a formula's boxes, not what is there for listeners. */
const seen = (node: HtmlNode): string =>
  has(node, 'katex-mathml') ? '' : (node.children?.map(seen).join('') ?? (node.type === 'text' ? textOf(node) : ''));

/** Of the lengths in a displayed formula's classes, the struts of its lines: how high it is, in em of the text around it. */
function heightOf(display: HtmlNode): number {
  const html = display.children?.[0]?.children?.find((node) => has(node, 'katex-html'));
  const struts = (html?.children ?? []).flatMap(classesOf).map((name) => Number(/^sh(\d+)$/.exec(name)?.[1] ?? 0) * 1e-4);
  return formulaSize * Math.max(leastHeight, ...struts);
}

const withClass = (node: HtmlNode, name: string): void => {
  node.properties = { ...node.properties, className: [...classesOf(node), name] };
};

const contains = (node: HtmlNode, name: string): boolean =>
  has(node, name) || (node.children?.some((child) => contains(child, name)) ?? false);

const linesOf = (node: HtmlNode): number => Math.ceil(seen(node).length / (contains(node, 'katex') ? lettersWithFormulas : lettersPerLine));

/** The lines of a paragraph, or of each item of a list. */
const linesIn = ({ tagName, children = [], ...node }: HtmlNode): number =>
  tagName === 'p'
    ? linesOf({ children, ...node })
    : children.filter((item) => item.tagName === 'li').reduce((sum, item) => sum + linesOf(item), 0);

/**
 * Says how high the text will be, so that a browser may lay it out when it comes near the screen: a displayed formula exactly, paragraphs and
 * lists by the lines that they fill on a wide screen.
 */
export function foretellHeights() {
  return (tree: HtmlNode): void => {
    for (const node of tree.children ?? []) {
      if (has(node, 'katex-display')) withClass(node, `stand-in-em${Math.round(100 * heightOf(node))}`);
      else if (/^(p|ul|ol)$/.test(node.tagName ?? '')) withClass(node, `stand-in-lines${linesIn(node)}`);
    }
  };
}

/** The rule of a class that foretells a height; undefined for any other class. */
export function heightRule(className: string): string | undefined {
  const [, kind, count] = /^stand-in-(em|lines)(\d+)$/.exec(className) ?? [];
  if (kind === undefined) return undefined;
  return `.prose>.${className}{--stand-in:${kind === 'em' ? `${Number(count) / 100}em` : `calc(${count}lh*var(--narrowness))`}}`;
}
