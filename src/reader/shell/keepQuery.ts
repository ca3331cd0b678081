/** Takes what the reader set, which stands in the address, along to the same page in another language. */
export function keepQueryAcrossLanguages(page: Document = document): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.language-switch a');
    if (!link) return;
    link.search = window.location.search;
    link.hash = window.location.hash;
  });
}
