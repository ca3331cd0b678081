import { type DataTable, dataTable, sizesOf } from '../networks/dataTable.ts';

/** A table and what it is called: the file that it came in. */
export interface OwnData {
  readonly name: string;
  readonly table: DataTable;
}

/** What keeps one table from visit to visit; each rejects where the browser keeps nothing. */
export interface DataKeep {
  read(): Promise<OwnData | 'unreadable' | undefined>;
  write(data: OwnData): Promise<void>;
  clear(): Promise<void>;
}

const database = 'own-data';
const storeName = 'table';
const key = 'latest';

/** Keeps a table in the browser's own database, which holds arrays as they are and more of them than `localStorage`. */
export function indexedKeep(factory: () => IDBFactory = () => indexedDB): DataKeep {
  const transact = async <V>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<V>): Promise<V> => {
    const opened = await opening(factory());
    try {
      return await settled(ask(opened.transaction(storeName, mode).objectStore(storeName)));
    } finally {
      opened.close();
    }
  };
  return {
    read: async () => {
      const found: unknown = await transact('readonly', (store) => store.get(key));
      return found === undefined ? undefined : (ownDataIn(found) ?? 'unreadable');
    },
    write: async (data) => void (await transact('readwrite', (store) => store.put(data, key))),
    clear: async () => void (await transact('readwrite', (store) => store.delete(key))),
  };
}

/** The data that was kept; undefined where it is none of ours, or not what its name says. */
export function ownDataIn(found: unknown): OwnData | undefined {
  const { name, table } = Object(found) as Partial<Record<'name' | 'table', unknown>>;
  const { id, values } = Object(table) as Partial<Record<'id' | 'values', unknown>>;
  const sizes = typeof id === 'string' ? sizesOf(id) : undefined;
  if (typeof name !== 'string' || !sizes || !(values instanceof Float64Array)) return undefined;
  const { samples, dimension } = sizes;
  const same = values.length === samples * dimension ? dataTable(samples, dimension, values) : undefined;
  return same && same.id === id ? { name, table: same } : undefined;
}

function opening(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return settled(request);
}

function settled<V>(request: IDBRequest<V>): Promise<V> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
