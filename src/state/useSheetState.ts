import { useStore } from 'zustand';
import type { SheetState, SheetStore } from './sheetStore.ts';

/** What a map's store holds now, followed by the component that asks. */
export const useSheetState = (store: SheetStore): SheetState => useStore(store);
