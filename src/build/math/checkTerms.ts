import type { ChapterFile, HtmlNode } from './htmlTree.ts';

/** A tag in the tree of a chapter, as far as it is read here. */
interface TagNode extends HtmlNode {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

function* all(node: HtmlNode): Generator<TagNode> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

/** Fails where the prose names a term that no formula of the chapter has: there would be nothing to light up. */
export function checkTerms() {
  return (tree: HtmlNode, file: ChapterFile): void => {
    const nodes = [...all(tree)];
    const marked = new Set(nodes.map(({ properties }) => properties?.['data-term'] ?? properties?.dataTerm));
    for (const { name, attributes, position } of nodes) {
      const of = name === 'Term' ? attributes?.find((attribute) => attribute.name === 'of')?.value : undefined;
      if (of === undefined || marked.has(of)) continue;
      file.fail(`No formula of this chapter has a \\term{${String(of)}}{...}.`, { place: position });
    }
  };
}
