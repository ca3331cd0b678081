/** What may be wider than the column, and then scrolls sideways by itself. */
const scrollers = '.katex-display, .prose pre, .prose table';

/** Lets the keyboard reach what is too wide for the screen, and only that: a formula that fits is no stop on the way. */
export function watchScrollers(): void {
  const found = [...document.querySelectorAll(scrollers)];
  const mark = (): void => {
    for (const scroller of found) {
      if (scroller.scrollWidth > scroller.clientWidth) scroller.setAttribute('tabindex', '0');
      else scroller.removeAttribute('tabindex');
    }
  };
  new ResizeObserver(mark).observe(document.documentElement);
  // Formulas change their width without notice when their fonts arrive.
  document.fonts.addEventListener('loadingdone', mark);
}
