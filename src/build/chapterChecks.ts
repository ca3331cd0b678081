import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { elementNames, htmlNames } from '../reader/prose/elementNames.ts';

interface NamedNode extends Node {
  readonly name?: string | null;
}

/** A node and all below it. */
export function* descendants(node: Node): Generator<NamedNode> {
  yield node as NamedNode;
  for (const child of (node as Parent).children ?? []) yield* descendants(child);
}

/** Whether a node of the Markdown tree is a tag. */
export const isTag = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** Fails on a tag that the book does not have, and on an import or export: a chapter is prose and tags. */
export function checkTags() {
  const known: readonly (string | null | undefined)[] = [...elementNames, ...htmlNames];
  return (tree: Node, file: VFile): void => {
    for (const node of descendants(tree)) {
      if (node.type === 'mdxjsEsm') file.fail('A chapter imports and exports nothing.', node);
      if (isTag(node) && !known.includes(node.name))
        file.fail(`Unknown tag <${node.name ?? ''}>. The book has: ${known.join(', ')}.`, node);
    }
  };
}

/** Turns what a plugin merely noted, such as a formula that KaTeX cannot read, into an error. */
export function failOnMessages() {
  return (_tree: Node, file: VFile): void => {
    const [first] = file.messages;
    if (first !== undefined) throw first;
  };
}
