import { keepForeign } from './permalink.ts';

const patience = 300;

/**
 * Says where the page is now without leaving it, after a short rest: the figure last touched and its query string, and beside them
 * what else the address had. A figure that stands as the book has it leaves the place within the page as it was.
 */
export function createAddressBar(page: Pick<Window, 'history' | 'location'>): (figure: string, query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (figure, query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { pathname, search, hash } = page.location;
      const place = query === '' ? hash : `#${encodeURIComponent(figure)}`;
      try {
        page.history.replaceState(page.history.state, '', `${pathname}${keepForeign(query, search)}${place}`);
      } catch {
        // A sandboxed frame may not change its address; the figure works without.
      }
    }, patience);
  };
}
