import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import katex from 'katex';
import { isBox, readBox, writeBox } from './box.ts';
import { type ChapterFile, classesOf, type HtmlNode, textOf } from './htmlTree.ts';
import { katexOptions } from './katexOptions.ts';
import { slimBoxes } from './slimBoxes.ts';
import { slimMathml } from './slimMathml.ts';
import { styledClasses } from './styledClasses.ts';

const find = (node: HtmlNode, name: string): HtmlNode | undefined =>
  classesOf(node).includes(name) ? node : node.children?.map((child) => find(child, name)).find((found) => found !== undefined);

/** TeX as markup without styles: MathML for readers who listen, and boxes for those who look. Throws where KaTeX cannot read it. */
export function typeset(tex: string, displayMode: boolean): HtmlNode {
  const markup = katex.renderToString(tex, { ...katexOptions, displayMode });
  const root = fromHtmlIsomorphic(markup, { fragment: true }) as HtmlNode;
  const mathml = find(root, 'katex-mathml');
  const html = find(root, 'katex-html');
  if (mathml === undefined || html === undefined) throw new Error('KaTeX wrote no formula.');
  const boxes = readBox(html);
  const slim = isBox(boxes) ? writeBox(slimBoxes(boxes, styledClasses)) : html;
  const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [slimMathml(mathml), slim] };
  return formula;
}

/** A formula on a line of its own. */
const displayed = (tex: string): HtmlNode => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['katex-display'] },
  children: [typeset(tex, true)],
});

/** Typesets every formula of a chapter at build time; one that cannot be read is an error with its line. */
export function typesetFormulas() {
  return (tree: HtmlNode, file: ChapterFile): void => {
    const visit = (node: HtmlNode): HtmlNode => {
      const classes = classesOf(node);
      const isBlock = node.tagName === 'pre' && classesOf(node.children?.[0] ?? { type: '' }).includes('language-math');
      if (!isBlock && !classes.includes('math-inline') && !classes.includes('language-math')) {
        if (node.children !== undefined) node.children = node.children.map(visit);
        return node;
      }
      try {
        return isBlock ? displayed(textOf(node).trim()) : typeset(textOf(node), false);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return file.fail(`KaTeX cannot set "${textOf(node).trim()}": ${reason}`, { place: node.position });
      }
    };
    visit(tree);
  };
}
