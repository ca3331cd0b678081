import { useSyncExternalStore } from 'react';
import type { ParameterId } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import { type Embed, readEmbed } from './embed.ts';
import { noHistory } from './history.ts';
import type { LookKey } from './looks.ts';
import { lookPrefix } from './permalink.ts';

/** The query string that this page was opened with; figures change that of the address bar. */
export const openedWith = typeof window === 'undefined' ? '' : window.location.search;

const embed = readEmbed(openedWith);
const never = () => () => {};

/** What this page shows alone; undefined where it shows all, and where it is only being rendered. */
export const embedded = (): Embed | undefined => embed;

/** What the page shows alone, for components: undefined until the browser has taken their markup over. */
export const useEmbedded = (): Embed | undefined => useSyncExternalStore(never, embedded, () => undefined);

/** What of a move of several parameters at once is left where some are locked. */
export function unlocked(moved: Partial<Settings>, lock: ReadonlySet<string> | undefined = embed?.lock): Partial<Settings> {
  if (lock === undefined || lock.size === 0) return moved;
  const free = (Object.keys(moved) as ParameterId[]).filter((id) => !lock.has(id));
  return Object.fromEntries(free.map((id) => [id, moved[id]]));
}

/** What turns one thing of a figure: a parameter, or a way of looking. */
type Turn = (id: never, value: never) => void;

/** What of a figure's state can lead away from what its frame was opened with. */
interface Leading {
  readonly reset: () => void;
  /** Moves a point: several parameters at once. */
  readonly place?: (point: Partial<Settings>) => void;
  readonly set: Turn;
  /** Turns a way of looking. */
  readonly turn?: Turn;
}

/** A turn that passes what is locked by: knobs are not the only ones who turn, plots are dragged and pointed at. */
export function guarded<T extends Turn>(turn: T, key: (id: string) => string, lock: ReadonlySet<string>): T {
  const free: Turn = (id, value) => {
    if (!lock.has(key(id))) turn(id, value);
  };
  return free as T;
}

/** The state of a figure; where it stands alone, with a way back to what its frame was opened with, and nothing that moves what is locked. */
export function asOpened<S extends Leading>(state: S, show: (query: string) => void): S {
  if (embed === undefined) return state;
  const { place, set, turn } = state;
  const { lock } = embed;
  return {
    ...state,
    reset: () => show(openedWith),
    set: guarded(set, (id) => id, lock),
    ...(turn && { turn: guarded(turn, (id): LookKey => `${lookPrefix}${id}`, lock) }),
    ...(place && { place: (point: Partial<Settings>) => place(unlocked(point)) }),
  };
}

/** A store that follows links. */
interface Following<L> {
  getState(): { follow(link: L): void };
  setState(state: { readonly history: typeof noHistory }): void;
}

/** Follows the link that the page was opened with. A frame begins there: no step leads back to before it, past what is locked. */
export function followOpened<L>(store: Following<L>, link: L): void {
  store.getState().follow(link);
  if (embed !== undefined) store.setState({ history: noHistory });
}
