import type { Backend } from '../backends/backend.ts';

/** A scope of a backend that returns its signals by name; those that are undefined are left out. */
export function namedScope<T, Name extends string>(
  backend: Pick<Backend<T>, 'scope'>,
  run: () => Partial<Record<Name, T>>,
): Partial<Record<Name, T>> {
  let names: Name[] = [];
  const signals = backend.scope(() => {
    const made = run();
    names = (Object.keys(made) as Name[]).filter((name) => made[name] !== undefined);
    return names.map((name) => made[name] as T);
  });
  return Object.fromEntries(names.map((name, k) => [name, signals[k]])) as Partial<Record<Name, T>>;
}
