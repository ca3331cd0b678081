/** What of a page a projector is to show: a stop or a scene by its number, from 1; at 0 the address says neither well. */
export interface Asked {
  readonly kind: 'stop' | 'scene';
  readonly number: number;
}

/** What the address of a page asks a projector to show; undefined where it asks for no projector. A scene comes before a stop. */
export function readPlace(search: string): Asked | undefined {
  const query = new URLSearchParams(search);
  if (query.get('projector') !== '1') return undefined;
  const kind = query.has('scene') ? 'scene' : 'stop';
  const number = Number(query.get(kind) ?? '');
  return { kind, number: Number.isInteger(number) && number > 0 ? number : 0 };
}

/** A query string with another stop, or none where the page is not projected any more; the rest stays letter for letter. */
export function withStop(search: string, stop: number | undefined): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const others = pairs.filter((pair) => pair !== '' && !/^(?:projector|stop|scene)(?:=|$)/.test(pair));
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
