import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FormulaMarkup } from '../../figures/formulas/formulas.ts';
import type { HtmlNode } from './htmlTree.ts';
import { typeset } from './typesetFormulas.ts';

/** A tree of HTML as React writes it. */
function element({ type, value, tagName = '', properties: { className, ariaHidden, ...others } = {}, children = [] }: HtmlNode): ReactNode {
  if (type === 'text') return value;
  const names = Array.isArray(className) ? className.join(' ') : undefined;
  return createElement(tagName, { ...others, className: names, 'aria-hidden': ariaHidden }, ...children.map(element));
}

const made = new Map<string, FormulaMarkup>();

/** A formula of a figure, typeset like those of the text. */
export function formulaMarkup(tex: string): FormulaMarkup {
  const markup = made.get(tex) ?? { __html: renderToStaticMarkup(element(typeset(tex, false))) };
  made.set(tex, markup);
  return markup;
}
