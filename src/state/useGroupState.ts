import { useStore } from 'zustand';
import type { GroupState } from './groupState.ts';
import type { GroupStore } from './groupStore.ts';

/** What the store of a group holds now, followed by the component that asks. */
export const useGroupState = (store: GroupStore): GroupState => useStore(store);
