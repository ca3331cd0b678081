import type { ChapterFile, HtmlNode } from './htmlTree.ts';

interface Attribute {
  readonly name?: string;
  /** Of an expression, with its syntax tree. */
  readonly value?: unknown;
}

/** A tag in the tree of a chapter, as far as it is read here. */
interface TagNode extends HtmlNode {
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
}

function* all(node: HtmlNode): Generator<TagNode> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

const termsIn = (nodes: readonly TagNode[]): ReadonlySet<unknown> =>
  new Set(nodes.map(({ properties }) => properties?.['data-term'] ?? properties?.dataTerm));

interface Property {
  readonly key?: { readonly name?: string; readonly value?: unknown };
}

/** The keys of an object that an attribute holds, from its syntax tree. */
function keysOf(value: unknown): readonly string[] {
  const { data } = (value ?? {}) as {
    readonly data?: {
      readonly estree?: { readonly body?: readonly { readonly expression?: { readonly properties?: readonly Property[] } }[] };
    };
  };
  return (data?.estree?.body?.[0]?.expression?.properties ?? []).map(({ key }) => String(key?.name ?? key?.value));
}

/** Fails where the prose names a term that no formula of the chapter has: there would be nothing to light up; or an equation one that it has not itself. */
export function checkTerms() {
  return (tree: HtmlNode, file: ChapterFile): void => {
    const nodes = [...all(tree)];
    const marked = termsIn(nodes);
    for (const node of nodes) {
      const { name, attributes = [], position: place } = node;
      const said = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
      const of = name === 'Term' ? said('of') : undefined;
      if (of !== undefined && !marked.has(of)) file.fail(`No formula of this chapter has a \\term{${String(of)}}{...}.`, { place });
      if (name !== 'Equation') continue;
      const own = termsIn([...all(node)]);
      const strange = keysOf(said('terms')).find((key) => !own.has(key));
      if (strange !== undefined) file.fail(`This formula has no \\term{${strange}}{...}.`, { place });
    }
  };
}
