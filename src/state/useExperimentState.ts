import { useStore } from 'zustand';
import type { ExperimentState } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';

/** What a figure's store holds now, followed by the component that asks. */
export function useExperimentState(store: ExperimentStore): ExperimentState {
  return useStore(store);
}
