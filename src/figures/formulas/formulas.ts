import { createContext } from 'react';

/** The markup of a typeset formula; the same object whenever it is asked for, so that React leaves what stands there alone. */
export interface FormulaMarkup {
  readonly __html: string;
}

/** How the formulas of a figure are set, by whoever the figure stands with; the figure itself knows only their TeX. */
export interface Formulas {
  /** A formula that was set when the page was made; undefined where the page does not have it. */
  markupOf(tex: string): FormulaMarkup | undefined;
  /** Sets any formula into an element that React leaves alone, and gives what renews the text of its `\slot`; rejected where that cannot be had. */
  typesetInto(element: HTMLElement, tex: string): Promise<(text: string) => void>;
}

/** The formulas of a figure; without anybody who sets them, their plain text stays. */
export const FormulaContext = createContext<Formulas>({
  markupOf: () => undefined,
  typesetInto: () => Promise.reject(new Error('Nobody sets formulas here.')),
});
