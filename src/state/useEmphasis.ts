import { useSyncExternalStore } from 'react';
import { type Emphasis, emphasisOf, watchEmphasis } from './emphasis.ts';

/** What the page points out in a figure, followed by the component that asks. */
export function useEmphasis(figure: string): Emphasis | undefined {
  return useSyncExternalStore(
    watchEmphasis,
    () => emphasisOf(figure),
    () => undefined,
  );
}
