/** What may be wider than the column, and then scrolls sideways by itself. */
const scrollers = '.katex-display, .prose pre, .prose table';

/**
 * Lets the keyboard reach an element that is too wide for the screen, and only such: a formula that fits is no stop on the way. What is not laid
 * out keeps what was found when it last was.
 */
function mark(scroller: Element): void {
  if (scroller.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false) return;
  if (scroller.scrollWidth > scroller.clientWidth) scroller.setAttribute('tabindex', '0');
  else scroller.removeAttribute('tabindex');
}

/**
 * Keeps what is too wide for the screen within reach of the keyboard. What is laid out late (`styles/lateLayout.css`) is measured when it is laid
 * out; who walks by Tab or follows a link within the page leaps over it, and has the whole page laid out first.
 */
export function watchScrollers(page: Document = document): void {
  const found = new Set<EventTarget | null>(page.querySelectorAll(scrollers));
  const markAll = (): void => {
    for (const scroller of found) mark(scroller as Element);
  };
  markAll();
  // Not a ResizeObserver: text that is laid out while it is at work changes the page's height, which it would report as an error.
  addEventListener('resize', markAll);
  page.addEventListener('toggle', markAll, true);
  // Formulas change their width without notice when their fonts arrive.
  page.fonts.addEventListener('loadingdone', markAll);

  const onLayout = (event: Event): void => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
    if (!skipped && found.has(target)) mark(target as Element);
  };
  page.addEventListener('contentvisibilityautostatechange', onLayout, true);
  const layOutAll = (): void => {
    if (page.documentElement.dataset.layout === undefined) return;
    delete page.documentElement.dataset.layout;
    markAll();
  };
  page.addEventListener('keydown', ({ key }) => key === 'Tab' && layOutAll(), true);
  // A leap lands where it should only if all above it has its true height.
  page.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a[href^="#"]') && layOutAll(), true);
}
