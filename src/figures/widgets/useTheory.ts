import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { asOpened, followOpened } from '../../state/embedded.ts';
import { completeLook, type LookTable } from '../../state/looks.ts';
import { readTheoryLink, type Shown, type TheoryLink, theoryQuery, writeTheoryLink } from '../../state/theoryLink.ts';
import { createTheoryStore, type TheoryState } from '../../state/theoryStore.ts';
import { useTheoryState } from '../../state/useTheoryState.ts';
import { settingsOfTheory, type TheoryProps } from './theoryProps.ts';
import { tieToPage } from './tieToPage.ts';

/** A figure of theory at work. */
export interface TheoryFigure<T extends LookTable> {
  readonly id: string;
  readonly state: TheoryState<T>;
  readonly ref: RefObject<HTMLElement | null>;
  /** The query string of the figure as it stands; empty where that is as the book has it. */
  readonly query: string;
  /** The same, never empty. */
  readonly wholeQuery: string;
  /** What a scene of its page says to it, by the scene's query string. */
  readonly readScene: (query: string) => TheoryLink<T>;
  readonly showScene: (query: string) => void;
}

/** The store of a figure of theory, tied to the page: it follows the page's link and scenes and tells the address bar. */
export function useTheory<T extends LookTable>(props: TheoryProps, table: T): TheoryFigure<T> {
  const { id } = props;
  const ref = useRef<HTMLElement>(null);
  const [own] = useState<Shown<T>>(() => ({ settings: settingsOfTheory(props), look: completeLook(table, props.look) }));
  const [store] = useState(() => createTheoryStore(own));
  const readScene = useCallback((query: string) => readTheoryLink(query, table, own), [table, own]);
  const showScene = useCallback((query: string) => store.getState().follow(readScene(query)), [store, readScene]);

  useEffect(() => {
    const { search } = window.location;
    const link = readScene(search);
    if (search.length > 1 && (link.figure ?? id) === id) followOpened(store, link);
    const query = (): string => theoryQuery(id, store.getState(), own);
    return tieToPage({ id, store, defaults: own.settings, element: ref.current, showScene, query });
  }, [store, own, id, readScene, showScene]);

  const state = useTheoryState(store);
  return {
    id,
    state: asOpened(state, showScene),
    ref,
    query: theoryQuery(id, state, own),
    wholeQuery: writeTheoryLink(id, state, own),
    readScene,
    showScene,
  };
}
