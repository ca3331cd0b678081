import { type BackendId, backendIds } from '../networks/backendIds.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { PassedOver } from '../worker/protocol.ts';

/** What a browser keeps for pages; some refuse. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Remembered {
  readonly choice: BackendChoice;
  /** Backends that failed while they calculated, and when (milliseconds since 1970). */
  readonly failed: readonly { readonly backend: BackendId; readonly detail: string; readonly at: number }[];
  /** Time that runs took over the time that was expected of a machine of middling speed. */
  readonly slowness: Partial<Record<BackendId, number>>;
}

/** Which backends this browser is good for, over all pages of the book. */
export interface BackendMemory {
  /** What the reader chose last; 'auto' at first. */
  choice(): BackendChoice;
  choose(choice: BackendChoice): void;
  /** The backends that failed within a day; they are not tried again unasked. */
  failed(): readonly PassedOver[];
  noteFailures(passedOver: readonly PassedOver[]): void;
  forgetFailures(): void;
  /** By what factor runs are slower here than on a machine of middling speed; undefined before a first run. */
  slowness(backend: BackendId): number | undefined;
  noteSlowness(backend: BackendId, factor: number): void;
  /** What was kept and cannot be read, for a message; it is left alone until something new is kept. */
  readonly unreadable: string | undefined;
}

const storageKey = 'backends';
const day = 24 * 3600 * 1000;
const nothing: Remembered = { choice: 'auto', failed: [], slowness: {} };
const backends: readonly unknown[] = backendIds;

/** Remembers in `keep`, or for this page alone where the browser keeps nothing. */
export function createBackendMemory(keep: () => Keep, now: () => number = Date.now): BackendMemory {
  const text = attempt(() => keep().getItem(storageKey)) ?? undefined;
  const read = text === undefined ? nothing : readRemembered(text);
  let remembered = read ?? nothing;
  const change = (changed: Partial<Remembered>): void => {
    remembered = { ...remembered, ...changed };
    attempt(() => keep().setItem(storageKey, JSON.stringify(remembered)));
  };
  const recent = () => remembered.failed.filter(({ at }) => now() - at < day);
  return {
    choice: () => remembered.choice,
    // Who names a backend wants it tried.
    choose: (choice) => change(choice === 'auto' ? { choice } : { choice, failed: [] }),
    failed: () => recent().map(({ backend, detail }) => ({ backend, reason: 'failed', detail })),
    noteFailures: (passedOver) => {
      const news = passedOver.filter(({ backend, reason }) => reason === 'failed' && recent().every((one) => one.backend !== backend));
      if (news.length > 0) change({ failed: [...recent(), ...news.map(({ backend, detail }) => ({ backend, detail, at: now() }))] });
    },
    forgetFailures: () => change({ failed: [] }),
    slowness: (backend) => remembered.slowness[backend],
    noteSlowness: (backend, factor) => change({ slowness: { ...remembered.slowness, [backend]: factor } }),
    unreadable: read === undefined ? text?.slice(0, 80) : undefined,
  };
}

let shared: BackendMemory | undefined;

/** What this browser remembers for all pages of the book. Browser only. */
export function backendMemory(): BackendMemory {
  shared ??= createBackendMemory(() => localStorage);
  return shared;
}

/** What `read` gives, or undefined where the browser throws. */
function attempt<V>(read: () => V): V | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What a text says; undefined where it is none of ours. */
function readRemembered(text: string): Remembered | undefined {
  const value = attempt(() => JSON.parse(text) as unknown);
  if (!isObject(value)) return undefined;
  const { choice, failed, slowness } = value;
  const known = choice === 'auto' || backends.includes(choice);
  if (!known || !Array.isArray(failed) || !failed.every(isFailure) || !isObject(slowness)) return undefined;
  const factors = Object.entries(slowness).filter(([backend, factor]) => backends.includes(backend) && isPositive(factor));
  return { choice: choice as BackendChoice, failed, slowness: Object.fromEntries(factors) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isPositive = (value: unknown): boolean => typeof value === 'number' && value > 0 && Number.isFinite(value);
const isFailure = (value: unknown): value is Remembered['failed'][number] =>
  isObject(value) &&
  backends.includes(value.backend) &&
  value.backend !== 'reference' &&
  typeof value.detail === 'string' &&
  typeof value.at === 'number';
