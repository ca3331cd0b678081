import { useCallback, useSyncExternalStore } from 'react';
import type { GroupMemory, GroupState } from './groupState.ts';
import type { GroupStore } from './groupStore.ts';
import { toldPerFrame } from './oncePerFrame.ts';

/** Whether two states differ in nothing but their pictures. */
const byPictures = (state: GroupState, before: GroupState): boolean =>
  (Object.keys(state) as (keyof GroupMemory)[]).every((key) => key === 'pictures' || state[key] === before[key]);

/** What the store of a group holds now, followed by the component that asks; what the sampler brings is told once a frame. */
export function useGroupState(store: GroupStore): GroupState {
  const follow = useCallback((changed: () => void) => toldPerFrame(store, byPictures, changed), [store]);
  return useSyncExternalStore(follow, store.getState, store.getInitialState);
}
