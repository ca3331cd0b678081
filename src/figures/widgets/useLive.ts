import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the figure answers: false in the server's markup and until the browser has taken it over. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
