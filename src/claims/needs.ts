import { type ParameterId, parameterTable } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';

/** What a setting is to be: a value, or a number within bounds. */
export type Need = string | number | { readonly atLeast?: number; readonly atMost?: number };

/** What a step, or a typical mistake, asks of the settings of a figure. */
export type Needs = Readonly<Partial<Record<ParameterId, Need>>>;

const entriesOf = (needs: Needs) => Object.entries(needs) as [ParameterId, Need][];

function isOneMet(need: Need, value: unknown): boolean {
  if (typeof need !== 'object') return String(value) === String(need);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = need;
  return Number(value) >= atLeast && Number(value) <= atMost;
}

/** Whether settings are as they are to be. */
export const isMet = (needs: Needs, settings: Settings): boolean => entriesOf(needs).every(([id, need]) => isOneMet(need, settings[id]));

/** A value for each setting with which it is as it is to be. */
export const meeting = (needs: Needs): Partial<Settings> =>
  Object.fromEntries(entriesOf(needs).map(([id, need]) => [id, typeof need === 'object' ? (need.atMost ?? need.atLeast) : need]));

/** The first parameter that cannot be as it is to be: its value is not allowed, or it is no number and has bounds. */
export function unmeetable(needs: Needs): ParameterId | undefined {
  return entriesOf(needs).find(([id, need]) => {
    const parameter = parameterTable[id];
    if (parameter.kind === 'choice') return typeof need !== 'string' || !parameter.options.includes(need);
    if (parameter.kind !== 'number') return true;
    const bounds = typeof need === 'object' ? Object.values(need) : [need];
    return bounds.length === 0 || bounds.some((value) => typeof value !== 'number' || value < parameter.min || value > parameter.max);
  })?.[0];
}
