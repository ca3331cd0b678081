import { expect, it } from 'vitest';
import { dataTable } from '../../src/networks/dataTable.ts';
import { type DataKeep, type OwnData, ownDataIn } from '../../src/state/dataKeep.ts';
import { createDataShelf } from '../../src/state/dataShelf.ts';

const own = (...values: number[]): OwnData => ({ name: 'a.csv', table: dataTable(values.length, 1, Float64Array.from(values)) });

/** A browser's database in this thread: what is in it went through a structured clone. */
function memory(): DataKeep & { content: unknown } {
  return {
    content: undefined,
    async read() {
      return this.content === undefined ? undefined : (ownDataIn(this.content) ?? 'unreadable');
    },
    async write(data) {
      this.content = structuredClone(data);
    },
    async clear() {
      this.content = undefined;
    },
  };
}

it('finds on the next visit what was brought, by its name alone, until it is forgotten', async () => {
  const keep = memory();
  const data = own(1, 2, 3);
  await createDataShelf(keep).bring(data);
  const later = createDataShelf(keep);
  expect(await later.find(data.table.id)).toEqual(data.table);
  expect(await later.find(own(1, 2, 4).table.id)).toBeUndefined();
  expect(later.store.getState().keeping).toBe('kept');
  await later.forget();
  expect(await later.find(data.table.id)).toBeUndefined();
  expect(await createDataShelf(keep).open()).toBeUndefined();
});

it('keeps data for the page where the browser keeps nothing, and says so', async () => {
  const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
  const shelf = createDataShelf({ read: refuse, write: refuse, clear: refuse });
  expect(await shelf.open()).toBeUndefined();
  const data = own(1, 2);
  await shelf.bring(data);
  expect(shelf.store.getState()).toEqual({ data, keeping: 'refused' });
  await shelf.forget();
  expect(shelf.store.getState().data).toBeUndefined();
});

it.each([
  'text',
  null,
  { name: 'a', table: { id: '2x1-00000000', values: Float64Array.of(1, 2) } },
  { name: 'a', table: { id: own(1, 2).table.id, values: Float64Array.of(1, 2, 3) } },
  { name: 3, table: own(1, 2).table },
  { name: 'a', table: { ...own(1, 2).table, values: [1, 2] } },
])('what was kept and is broken is told, not believed (%#)', async (content) => {
  const keep = Object.assign(memory(), { content });
  const shelf = createDataShelf(keep);
  expect(await shelf.open()).toBeUndefined();
  expect(shelf.store.getState()).toEqual({ data: undefined, keeping: 'unreadable' });
});

it('lets what is brought take the place of what is still looked for', async () => {
  const keep = memory();
  await keep.write(own(1, 2));
  const shelf = createDataShelf(keep);
  const looking = shelf.open();
  const newer = own(3, 4);
  await shelf.bring(newer);
  await looking;
  expect(shelf.store.getState().data).toBe(newer);
});
