import type { HtmlNode } from './htmlTree.ts';

/** MathML without rows around a single thing and without the namespace that HTML knows. */
export function slimMathml(node: HtmlNode): HtmlNode {
  const children = node.children?.map(slimMathml) ?? [];
  if (node.tagName === 'mrow' && children.length === 1 && Object.keys(node.properties ?? {}).length === 0) return children[0];
  const { xmlns: _, ...properties } = node.properties ?? {};
  return node.type === 'element' ? { ...node, properties, children } : node;
}
