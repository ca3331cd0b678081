/** The parts of formulas that words mean which stand in a `Term`: they do the same, for those who point; those who use keys have the words. */
export function partsOf(words: HTMLElement, page: Document = document): readonly HTMLElement[] {
  const name = words.closest<HTMLElement>('.term')?.dataset.term;
  return name === undefined ? [] : [...page.querySelectorAll<HTMLElement>(`.katex-html [data-term="${name}"]`)];
}
