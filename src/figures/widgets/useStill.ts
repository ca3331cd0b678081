import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

function listen(tell: () => void): () => void {
  const wish = window.matchMedia(query);
  wish.addEventListener('change', tell);
  return () => wish.removeEventListener('change', tell);
}

/** Whether the reader wants nothing to move by itself; on the server nobody has said so. */
export function useStill(): boolean {
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
