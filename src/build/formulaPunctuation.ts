import { classesOf, type HtmlNode } from './math/htmlTree.ts';

/** A formula of more TeX than this may break at its relations, and its punctuation with it. */
const longestUnbroken = 40;

const hasClass = (node: HtmlNode, name: string): boolean => classesOf(node).includes(name);

/** The TeX that KaTeX leaves in a formula's MathML. */
function texOf(node: HtmlNode): string {
  if (node.tagName === 'annotation') return node.children?.[0]?.value ?? '';
  return node.children?.map(texOf).join('') ?? '';
}

/** The children with each short formula tied to the punctuation behind it. */
function tied(children: readonly HtmlNode[]): HtmlNode[] {
  const result: HtmlNode[] = [];
  for (const node of children) {
    const formula = result.at(-1);
    const [mark = ''] = (node.type === 'text' && node.value?.match(/^[.,;:!?)\]’”，。；：！？、）]+/)) || [];
    if (mark !== '' && formula !== undefined && hasClass(formula, 'katex') && texOf(formula).length <= longestUnbroken) {
      const text = { type: 'text', value: mark };
      result[result.length - 1] = { type: 'element', tagName: 'span', properties: { className: ['tied'] }, children: [formula, text] };
      result.push({ ...node, value: node.value?.slice(mark.length) });
    } else result.push(node);
  }
  return result;
}

/** Keeps a comma or a full stop on the line of the formula that it follows: to a browser a formula is a box, and any line may end at a box. */
export function tiePunctuation() {
  const visit = (node: HtmlNode): void => {
    if (node.children === undefined || hasClass(node, 'katex') || hasClass(node, 'tied')) return;
    node.children = tied(node.children);
    for (const child of node.children) visit(child);
  };
  return visit;
}
