import { useCallback, useSyncExternalStore } from 'react';
import type { RunResult } from '../networks/ensembleResult.ts';
import type { ExperimentState } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';
import { oncePerFrame } from './oncePerFrame.ts';

/** What a figure's store holds now, followed by the component that asks. */
export function useExperimentState<P extends RunResult>(store: ExperimentStore<P>): ExperimentState<P> {
  const follow = useCallback((changed: () => void) => oncePerFrame(store, changed), [store]);
  return useSyncExternalStore(follow, store.getState, store.getInitialState);
}
