/** What is there under a name, or a complaint about the file that lists what is. */
export function found<T>(thing: T | undefined, file: string, what: string, names: Iterable<string>): T {
  if (thing !== undefined) return thing;
  throw new Error(`${file}: there is no ${what}. There are: ${[...names].join(', ') || 'none'}.`);
}

/** What a table has under a name of its own. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;
