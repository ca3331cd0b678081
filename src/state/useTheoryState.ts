import { useStore } from 'zustand';
import type { LookTable } from './looks.ts';
import type { TheoryState, TheoryStore } from './theoryStore.ts';

/** What the store of a figure of theory holds now, followed by the component that asks. */
export const useTheoryState = <T extends LookTable>(store: TheoryStore<T>): TheoryState<T> => useStore(store);
