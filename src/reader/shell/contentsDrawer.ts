/** The address of the drawer of contents within its page. */
export const drawerId = 'contents-drawer';

/** A section is read from when its heading has passed this far below the top of the window, until the next one has; in parts of its height. */
const readingLine = 0.35;

/** The drawer of a page, in a browser that can open it. */
function drawerOf(page: Document): HTMLElement | undefined {
  const drawer = page.getElementById(drawerId);
  return drawer && 'showPopover' in drawer ? drawer : undefined;
}

/** Closes the drawer, where it is open. */
export function closeContents(page: Document = document): void {
  const drawer = drawerOf(page);
  if (drawer?.matches(':popover-open')) drawer.hidePopover();
}

/**
 * Marks in the drawer the section that is being read. What is watched reaches from far above the window down to a line in it, so that a
 * heading is inside as long as it has passed that line, also when a link leads past several at once.
 */
function markSection(links: ReadonlyMap<Element, Element>): void {
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      const read = [...links.keys()].findLast((heading) => passed.has(heading));
      for (const [heading, link] of links) {
        if (heading === read) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: `1000000px 0px -${100 * (1 - readingLine)}% 0px` },
  );
  for (const heading of links.keys()) observer.observe(heading);
}

/** Keeps the button of the drawer in the window while the bar that it stands in is out of it. */
function keepButton(button: Element, bar: Element): void {
  const observer = new IntersectionObserver((entries) => {
    const [last] = entries.slice(-1);
    button.toggleAttribute('data-away', !last.isIntersecting);
  });
  observer.observe(bar);
}

/** Lets the drawer of contents be opened from anywhere on the page, show where the reader is, and close when a link in it leads to a place on the page. */
export function watchContents(page: Document = document): void {
  const drawer = drawerOf(page);
  if (drawer === undefined) return;
  const pairs = [...drawer.querySelectorAll<HTMLAnchorElement>('.drawer-sections a')].flatMap((link) => {
    const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [[heading, link] as const];
  });
  markSection(new Map(pairs));
  const button = page.querySelector('.contents-button');
  if (button?.parentElement) keepButton(button, button.parentElement);
  drawer.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]')) closeContents(page);
  });
  drawer.addEventListener('toggle', () => {
    const [here] = [...drawer.querySelectorAll('[aria-current]')].slice(-1);
    if (drawer.matches(':popover-open')) here?.scrollIntoView({ block: 'nearest' });
  });
}
