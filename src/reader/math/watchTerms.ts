/** Lights a term up wherever it stands on the page, as long as the reader points at one of them or works a control that bears its name. */
export function watchTerms(page: Document = document): void {
  const named = { pointed: undefined as string | undefined, focused: undefined as string | undefined };
  const note = (way: keyof typeof named, target: EventTarget | null): void => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-term]')?.dataset.term : undefined;
    if (name === named[way]) return;
    named[way] = name;
    const lit = Object.values(named);
    for (const term of page.querySelectorAll<HTMLElement>('[data-term]')) term.toggleAttribute('data-lit', lit.includes(term.dataset.term));
  };
  page.addEventListener('pointerover', ({ target }) => note('pointed', target));
  page.documentElement.addEventListener('pointerleave', () => note('pointed', null));
  page.addEventListener('focusin', ({ target }) => note('focused', target));
  page.addEventListener('focusout', ({ relatedTarget }) => note('focused', relatedTarget));
}
