import type { FormulaMarkup, Formulas } from '../../figures/formulas/formulas.ts';
import { typesetInto } from '../math/typesetInto.ts';

const carried = new Map<string, FormulaMarkup>();

/** The formulas that a figure finds on its page: those that its markup and other figures' brought along, and KaTeX for all others. */
export function pageFormulas(island: HTMLElement): Formulas {
  for (const { dataset, innerHTML } of island.querySelectorAll<HTMLElement>('.formula[data-tex]')) {
    const { tex = '' } = dataset;
    if (!carried.has(tex)) carried.set(tex, { __html: innerHTML });
  }
  return { markupOf: (tex) => carried.get(tex), typesetInto };
}
