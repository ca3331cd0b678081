interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where something stands in its file. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** The file that is being compiled, as far as formulas use it. */
export interface ChapterFile {
  fail(reason: string, where: { readonly place?: Place }): never;
}

/** A node of the HTML tree that a chapter becomes, as far as it is read and made here. */
export interface HtmlNode {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
  position?: Place;
}

/** The classes of a node. */
export function classesOf({ properties }: HtmlNode): readonly string[] {
  const names = properties?.className;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** All the text in a node. */
export const textOf = (node: HtmlNode): string => node.value ?? node.children?.map(textOf).join('') ?? '';
