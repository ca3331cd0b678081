import { classesOf, type HtmlNode } from './htmlTree.ts';
import { type Lengths, lengthClasses } from './lengths.ts';
import { readStyle } from './readStyle.ts';

/** A box of a typeset formula. */
export interface Box {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly lengths: Lengths;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly content: readonly Inside[];
}

/** What stands in a box. */
export type Inside = Box | string;

/** Whether something in a box is a box. */
export const isBox = (inside: Inside | undefined): inside is Box => typeof inside === 'object';

/** KaTeX's sizes 1 to 11 as multiples of the text's. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** The change of size that KaTeX's classes `reset-size6 size3` stand for. */
function sizeChange(classes: readonly string[]): number {
  const [, from, to] = /\breset-size(\d+) size(\d+)/.exec(classes.join(' ')) ?? [];
  return sizes[Number(to) - 1] / sizes[Number(from) - 1];
}

/** KaTeX's markup as a box. */
export function readBox(node: HtmlNode): Inside {
  if (node.type === 'text') return node.value ?? '';
  const { className: _, style, ...attributes } = node.properties ?? {};
  const content = (node.children ?? []).map(readBox);
  const { lengths, names } = readStyle(typeof style === 'string' ? style : '');
  const classes = [...classesOf(node), ...names];
  const box = { tag: node.tagName ?? '', classes, lengths, attributes, content };
  if (!classes.includes('sizing') && !classes.includes('fontsize-ensurer')) return box;
  const others = classes.filter((name) => !/^(sizing|fontsize-ensurer|reset-size\d+|size\d+)$/.test(name));
  const change = sizeChange(classes);
  return { ...box, classes: others, lengths: change === 1 ? lengths : { ...lengths, 'font-size': change } };
}

/** A box as markup, its lengths as classes. */
export function writeBox(inside: Inside): HtmlNode {
  if (!isBox(inside)) return { type: 'text', value: inside };
  const { tag, attributes, content } = inside;
  const className = [...inside.classes, ...lengthClasses(inside.lengths)];
  const properties = className.length === 0 ? attributes : { className, ...attributes };
  return { type: 'element', tagName: tag, properties: { ...properties }, children: content.map(writeBox) };
}
