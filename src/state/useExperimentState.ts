import { useStore } from 'zustand';
import type { RunResult } from '../networks/ensembleResult.ts';
import type { ExperimentState } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';

/** What a figure's store holds now, followed by the component that asks. */
export function useExperimentState<P extends RunResult>(store: ExperimentStore<P>): ExperimentState<P> {
  return useStore(store);
}
