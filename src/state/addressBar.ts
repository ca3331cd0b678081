const patience = 300;

/** Says where the page is now without leaving it: the query string of the figure last touched, after a short rest. */
export function createAddressBar(page: Pick<Window, 'history' | 'location'>): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        page.history.replaceState(page.history.state, '', `${page.location.pathname}${query}${page.location.hash}`);
      } catch {
        // A sandboxed frame may not change its address; the figure works without.
      }
    }, patience);
  };
}
