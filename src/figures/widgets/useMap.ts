import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../../networks/settings.ts';
import { asOpened, followOpened } from '../../state/embedded.ts';
import { type Permalink, readPermalink, writePermalink } from '../../state/permalink.ts';
import { sharedSheets } from '../../state/sharedSheets.ts';
import type { SheetAndPoint } from '../../state/sheetCodec.ts';
import { createSheetStore, type SheetState } from '../../state/sheetStore.ts';
import { useSheetState } from '../../state/useSheetState.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import { queryOf } from './queryOf.ts';
import { tieToPage } from './tieToPage.ts';

/** A map at work. */
export interface MapFigure {
  readonly id: string;
  readonly state: SheetState;
  readonly ref: RefObject<HTMLElement | null>;
  /** The query string of the map as it stands; empty where that is as the book has it. */
  readonly query: string;
  /** The same, never empty. */
  readonly wholeQuery: string;
  /** What a scene of its page says to it, by the scene's query string. */
  readonly readScene: (query: string) => Permalink;
  readonly showScene: (query: string) => void;
}

/** The store of a map, tied to the page: it follows the page's link and scenes and tells the address bar. */
export function useMap(id: string, start: () => { of: SheetId; defaults: Settings; preset: SheetAndPoint | undefined }): MapFigure {
  const ref = useRef<HTMLElement>(null);
  const [{ of, defaults, preset }] = useState(start);
  const [store] = useState(() => createSheetStore({ figure: id, of, defaults, preset, client: sharedSheets }));
  const readScene = useCallback((query: string) => readPermalink(query, defaults), [defaults]);
  const showScene = useCallback((query: string) => store.getState().follow(readScene(query)), [store, readScene]);

  useEffect(() => {
    const { search } = window.location;
    const link = readPermalink(search, defaults);
    if (search.length > 1 && (link.figure ?? id) === id) followOpened(store, link);
    const { settings: opened, stale, retry } = store.getState();
    if (stale && opened === defaults) retry();
    return tieToPage({ id, store, defaults, element: ref.current, showScene });
  }, [store, defaults, id, showScene]);

  const state = useSheetState(store);
  const query = queryOf(id, state.settings, defaults);
  return {
    id,
    state: asOpened(state, showScene),
    ref,
    query,
    wholeQuery: writePermalink(id, state.settings, defaults),
    readScene,
    showScene,
  };
}
