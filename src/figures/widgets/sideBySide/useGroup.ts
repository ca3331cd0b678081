import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EnsembleResult } from '../../../networks/ensembleResult.ts';
import { backendMemory } from '../../../state/backendMemory.ts';
import { asOpened, followOpened } from '../../../state/embedded.ts';
import type { Group } from '../../../state/group.ts';
import { groupQuery, readGroupLink, writeGroupLink } from '../../../state/groupLink.ts';
import type { GroupState } from '../../../state/groupState.ts';
import { createGroupStore, type GroupStore } from '../../../state/groupStore.ts';
import { memoryRoom } from '../../../state/memoryRoom.ts';
import { sharedSampler } from '../../../state/sharedSampler.ts';
import { useGroupState } from '../../../state/useGroupState.ts';
import { tieToPage } from '../tieToPage.ts';
import { useInView } from '../useInView.ts';

/** What a figure of several networks begins with. */
export interface GroupStart {
  readonly own: Group;
  /** Finished pictures that came with the page. */
  readonly presets: readonly EnsembleResult[];
}

/** A figure of several networks at work. */
export interface GroupFigure {
  readonly id: string;
  readonly state: GroupState;
  readonly own: Group;
  readonly ref: RefObject<HTMLElement | null>;
  /** The query string of the figure as it stands; empty where that is as the book has it. */
  readonly query: string;
  /** The same, never empty. */
  readonly wholeQuery: string;
}

/** The first network is what the page sees of a group; that any of them changed is seen by the group. */
const asOne = (store: GroupStore) => {
  const seen = ({ networks, playedFrom }: GroupState) => ({ settings: networks[0], look: networks, playedFrom: playedFrom?.[0] });
  return {
    getState: () => ({ ...seen(store.getState()), set: store.getState().set }),
    subscribe: (listener: (state: ReturnType<typeof seen>, before: ReturnType<typeof seen>) => unknown) =>
      store.subscribe((state, before) => listener(seen(state), seen(before))),
  };
};

/** The store of a group, tied to the page: it follows the page's link and scenes, tells the address bar, and sleeps out of view. */
export function useGroup(id: string, start: () => GroupStart): GroupFigure {
  const ref = useRef<HTMLElement>(null);
  const [{ own, presets }] = useState(start);
  const [store] = useState(() => createGroupStore({ own, presets, client: sharedSampler, room: memoryRoom(), memory: backendMemory() }));
  const showScene = useCallback(
    (query: string): void => {
      const { backend } = store.getState().networks[0];
      store.getState().follow(readGroupLink(query, [{ ...own[0], backend }, ...own.slice(1)]));
    },
    [store, own],
  );

  useEffect(() => {
    const { search } = window.location;
    const backend = backendMemory().choice();
    const link = readGroupLink(search, [{ ...own[0], backend }, ...own.slice(1)]);
    if (search.length > 1 && (link.figure ?? id) === id) followOpened(store, link);
    else if (backend !== own[0].backend) store.getState().prefer(backend);
    const query = (): string => groupQuery(id, store.getState().networks, own);
    return tieToPage({ id, store: asOne(store), defaults: own[0], element: ref.current, showScene, query });
  }, [store, own, id, showScene]);

  useInView(ref, (inView) => store.getState().setAwake(inView));
  const state = useGroupState(store);
  const { networks } = state;
  return {
    id,
    state: asOpened(state, showScene),
    own,
    ref,
    query: groupQuery(id, networks, own),
    wholeQuery: writeGroupLink(id, networks, own),
  };
}
