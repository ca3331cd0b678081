import { createProcessor } from '@mdx-js/mdx';
import remarkMath from 'remark-math';

/** A node of a chapter's tree, as far as it is read here. */
export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
}

/** A section of a chapter: its title, and what stands between it and the next. */
export interface ProseSection {
  readonly title: string;
  readonly blocks: readonly ProseNode[];
}

/** A chapter's source as a tree; formulas are no text. */
export const parseChapter = (source: string): ProseNode => createProcessor({ remarkPlugins: [remarkMath] }).parse(source) as ProseNode;

/** A node and all below it. */
export function* nodesOf(node: ProseNode): Generator<ProseNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The words of a node, without those of formulas and of the props of tags. */
export const wordsOf = (node: ProseNode): string =>
  [...nodesOf(node)]
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value = '' }) => value.replace(/\s+/g, ' '))
    .join(' ');

/** What a tag's prop says: its text, or what its expression is, as data. */
export function propOf({ attributes = [] }: ProseNode, name: string): unknown {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  if (typeof value !== 'object' || value === null) return value;
  return new Function(`return (${(value as { value: string }).value});`)();
}

/** All tags of a name at or below some nodes. */
export const tagsIn = (nodes: readonly ProseNode[], name: string): readonly ProseNode[] =>
  nodes.flatMap((node) => [...nodesOf(node)]).filter((node) => node.name === name);

/** The sections of a chapter, in order; what stands before the first belongs to none. */
export function sectionsOf(tree: ProseNode): readonly ProseSection[] {
  const sections: { title: string; blocks: ProseNode[] }[] = [];
  for (const block of tree.children ?? []) {
    if (block.type === 'heading' && block.depth === 2) sections.push({ title: wordsOf(block), blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
