/** Where a projected page stands, as its address says: the number of the stop, from 1; undefined where it is not projected. */
export function readStop(search: string): number | undefined {
  const query = new URLSearchParams(search);
  if (query.get('projector') !== '1') return undefined;
  const stop = Number(query.get('stop') ?? '');
  return Number.isInteger(stop) && stop > 0 ? stop : 0;
}

/** A query string with another stop, or none where the page is not projected any more; the rest stays letter for letter. */
export function withStop(search: string, stop: number | undefined): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const others = pairs.filter((pair) => pair !== '' && !/^(?:projector|stop)(?:=|$)/.test(pair));
  const all = stop === undefined ? others : [...others, 'projector=1', `stop=${stop}`];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Writes the stop into the address of the page without leaving it. */
export function writeStop(stop: number | undefined, page: Pick<Window, 'history' | 'location'> = window): void {
  const { pathname, search, hash } = page.location;
  try {
    page.history.replaceState(page.history.state, '', `${pathname}${withStop(search, stop)}${hash}`);
  } catch {
    // A sandboxed frame may not change its address.
  }
}
