import type { Backend } from '../backends/backend.ts';

/** Values by layer; undefined where there was no signal. */
export type Fetched = readonly (Float64Array | undefined)[];

/** Reads several lists of signals back in one go. */
export async function fetchLists<T, Name extends string>(
  backend: Backend<T>,
  lists: Readonly<Record<Name, readonly (T | undefined)[]>>,
): Promise<Record<Name, Fetched>> {
  const names = Object.keys(lists) as Name[];
  const present = names.flatMap((name) => lists[name].filter((signal): signal is T => signal !== undefined));
  const values = await backend.read(present);
  let next = 0;
  const fetched = {} as Record<Name, Fetched>;
  for (const name of names) fetched[name] = Array.from(lists[name], (signal) => (signal === undefined ? undefined : values[next++]));
  return fetched;
}
