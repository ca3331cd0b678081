import { useSyncExternalStore } from 'react';
import type { ParameterId } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import { type Embed, readEmbed } from './embed.ts';

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

/** What of a figure's state can lead away from what its frame was opened with, other than by a knob. */
interface Leading {
  readonly reset: () => void;
  /** Moves a point: several parameters at once. */
  readonly place?: (point: Partial<Settings>) => void;
}

/** The state of a figure; where it stands alone, with a way back to what its frame was opened with, and no point that moves what is locked. */
export function asOpened<S extends Leading>(state: S, show: (query: string) => void): S {
  if (embed === undefined) return state;
  const { place } = state;
  return { ...state, reset: () => show(openedWith), ...(place && { place: (point: Partial<Settings>) => place(unlocked(point)) }) };
}
