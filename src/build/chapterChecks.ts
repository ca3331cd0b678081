import { elementNames, htmlNames } from '../reader/prose/elementNames.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A node of the tree that a chapter is parsed into, as far as it is read here. */
export interface ChapterNode {
  readonly type: string;
  /** Of a tag: its name; a fragment has none. */
  readonly name?: string | null;
  /** Of a text. */
  value?: string;
  readonly position?: Place;
  readonly children?: readonly ChapterNode[];
}

/** The file that is being compiled, as far as it is used here. */
interface ChapterFile {
  readonly messages: readonly Error[];
  fail(reason: string, where: { readonly place?: Place }): never;
}

/** A node and all below it. */
export function* descendants(node: ChapterNode): Generator<ChapterNode> {
  yield node;
  for (const child of node.children ?? []) yield* descendants(child);
}

/** Whether a node of the Markdown tree is a tag. */
export const isTag = ({ type }: ChapterNode): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/**
 * Fails on a tag that the book does not have, on an import or export, because a chapter is prose and tags, and on asterisks that Markdown did not
 * take for emphasis: beside Chinese punctuation they want a space.
 */
export function checkTags() {
  const known: readonly (string | null | undefined)[] = [...elementNames, ...htmlNames];
  return (tree: ChapterNode, file: ChapterFile): void => {
    for (const node of descendants(tree)) {
      const where = { place: node.position };
      if (node.type === 'mdxjsEsm') file.fail('A chapter imports and exports nothing.', where);
      if (node.type === 'text' && node.value?.includes('**'))
        file.fail('Two asterisks that are no emphasis: put a space between them and the text outside.', where);
      if (!isTag(node) || known.includes(node.name)) continue;
      file.fail(`Unknown tag <${node.name ?? ''}>. The book has: ${known.join(', ')}.`, where);
    }
  };
}

/** Turns what a plugin merely noted, such as a formula that KaTeX cannot read, into an error. */
export function failOnMessages() {
  return (_tree: ChapterNode, file: ChapterFile): void => {
    const [first] = file.messages;
    if (first !== undefined) throw first;
  };
}
