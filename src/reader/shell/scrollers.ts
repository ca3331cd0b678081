/** What may be wider than the column, and then scrolls sideways by itself. */
const scrollers = '.katex-display, .prose pre, .prose table';

function mark(found: Iterable<Element>): void {
  for (const scroller of found) {
    if (scroller.scrollWidth > scroller.clientWidth) scroller.setAttribute('tabindex', '0');
    else scroller.removeAttribute('tabindex');
  }
}

/**
 * Lets the keyboard reach what is too wide for the screen, and only that: a formula that fits is no stop on the way. To measure a chapter the
 * browser must lay it out whole; until a reader walks through it by Tab, only what is near the screen is measured.
 */
export function watchScrollers(page: Document = document): void {
  const all = [...page.querySelectorAll(scrollers)];
  const watched = new Set<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) watched.add(target);
      mark(watched);
    },
    { rootMargin: '300px 0px' },
  );
  for (const scroller of all) {
    // What is not measured yet can be reached in any case, by whatever reads the page without walking through it.
    scroller.setAttribute('tabindex', '0');
    near.observe(scroller);
  }

  const walk = ({ key }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    page.removeEventListener('keydown', walk, true);
    page.documentElement.dataset.laidOut = 'whole';
    for (const scroller of all) watched.add(scroller);
    mark(watched);
  };
  page.addEventListener('keydown', walk, true);

  new ResizeObserver(() => mark(watched)).observe(page.documentElement);
  // Formulas change their width without notice when their fonts arrive.
  page.fonts.addEventListener('loadingdone', () => mark(watched));
}
