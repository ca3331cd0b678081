import type { ChoiceParameter, NumberParameter } from '../networks/parameters.ts';
import { readValue } from '../networks/settings.ts';
import { escaped, lookPrefix } from './permalink.ts';

/** A way of looking at a figure of theory that decides nothing of its networks, such as where a series is cut off: a number or a name, with its default. */
export type LookParameter = (NumberParameter & { readonly default: number }) | (ChoiceParameter & { readonly default: string });

/** The ways of looking at one kind of figure. */
export type LookTable = Readonly<Record<string, LookParameter>>;

/** A value of each way of looking. */
export type LookOf<T extends LookTable> = {
  readonly [id in keyof T]: T[id] extends NumberParameter ? number : T[id] extends ChoiceParameter ? string : number | string;
};

/** What addresses call a way of looking, where its figure's parameters stand beside it. */
export type LookKey = `${typeof lookPrefix}${string}`;

/** A look with nothing known of its table, as it travels in props and scenes. */
export type GivenLook = Readonly<Record<string, number | string>>;

/** The whole look, what is not given, or not allowed, at its default. */
export function completeLook<T extends LookTable>(table: T, given: GivenLook = {}): LookOf<T> {
  const entries = Object.entries(table).map(([id, parameter]) => {
    const read = id in given ? readValue(parameter, String(given[id])) : { value: parameter.default };
    return [id, 'value' in read ? read.value : parameter.default];
  });
  return Object.fromEntries(entries) as LookOf<T>;
}

/** Whether two looks are the same. */
export const sameLook = (a: GivenLook, b: GivenLook): boolean => Object.keys(a).every((id) => a[id] === b[id]);

/** What a link says of the look of a figure: what it leaves out is as the figure has it; keys that mean nothing, or hold what is not allowed, are named. */
export function readLook<T extends LookTable>(search: string, table: T, own: LookOf<T>): { look: LookOf<T>; unknown: readonly string[] } {
  const said = [...new URLSearchParams(search)].filter(([key]) => key.startsWith(lookPrefix));
  const read = said.map(([key, text]) => {
    const id = key.slice(lookPrefix.length);
    const value = Object.hasOwn(table, id) ? readValue(table[id], text) : undefined;
    return { key, id, value: value && 'value' in value ? (value.value as number | string) : undefined };
  });
  const known = read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  return {
    look: { ...own, ...Object.fromEntries(known) },
    unknown: read.flatMap(({ key, value }) => (value === undefined ? [key] : [])),
  };
}

/** The part of a query string that says how a figure is looked at, where that differs from its own way; each pair begins with an ampersand. */
export function writeLook(look: GivenLook, own: GivenLook): string {
  const said = Object.entries(look).filter(([id, value]) => value !== own[id]);
  return said.map(([id, value]) => `&${lookPrefix}${escaped(id)}=${escaped(String(value))}`).join('');
}
