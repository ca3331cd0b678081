import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataTable } from '../networks/dataTable.ts';
import type { DataShelf as Findable } from '../worker/samplerClient.ts';
import { type DataKeep, indexedKeep, type OwnData } from './dataKeep.ts';

/** What is on the shelf of a page. */
export interface Shelved {
  /** What the reader brought last. */
  readonly data: OwnData | undefined;
  /** What became of keeping it: by now nothing was asked, it is kept, the browser keeps nothing, or what it kept cannot be read. */
  readonly keeping: 'unasked' | 'kept' | 'refused' | 'unreadable';
}

/** The reader's own data, for all figures of a page and, where the browser keeps it, for all pages and visits. */
export interface DataShelf extends Findable {
  readonly store: StoreApi<Shelved>;
  /** Looks once what the browser kept. */
  open(): Promise<OwnData | undefined>;
  /** Takes the place of what was there. */
  bring(data: OwnData): Promise<void>;
  forget(): Promise<void>;
}

export function createDataShelf(keep: DataKeep): DataShelf {
  const store = createStore<Shelved>()(() => ({ data: undefined, keeping: 'unasked' }));
  let opening: Promise<unknown> | undefined;

  async function look(): Promise<void> {
    const kept = await keep.read().catch(() => undefined);
    // What is brought meanwhile is newer.
    if (store.getState().keeping !== 'unasked' || store.getState().data) return;
    if (kept === 'unreadable') store.setState({ keeping: 'unreadable' });
    else if (kept) store.setState({ data: kept, keeping: 'kept' });
  }

  async function open(): Promise<OwnData | undefined> {
    opening ??= look();
    await opening;
    return store.getState().data;
  }

  return {
    store,
    open,
    find: async (id): Promise<DataTable | undefined> => {
      const data = await open();
      return data?.table.id === id ? data.table : undefined;
    },
    bring: async (data) => {
      store.setState({ data });
      const kept = await keep.write(data).then(
        () => true,
        () => false,
      );
      if (store.getState().data === data) store.setState({ keeping: kept ? 'kept' : 'refused' });
    },
    forget: async () => {
      store.setState({ data: undefined, keeping: 'unasked' });
      await keep.clear().catch(() => {});
    },
  };
}

let shared: DataShelf | undefined;

/** The shelf of this page. Browser only. */
export function dataShelf(): DataShelf {
  shared ??= createDataShelf(indexedKeep());
  return shared;
}
