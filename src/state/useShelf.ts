import { useEffect } from 'react';
import { useStore } from 'zustand';
import { dataShelf, type Shelved } from './dataShelf.ts';

/** What is on the shelf of the page now, followed by the component that asks; looks there first. Browser only. */
export function useShelf(): Shelved {
  const shelf = dataShelf();
  useEffect(() => void shelf.open(), [shelf]);
  return useStore(shelf.store);
}
