import { parameterTable } from '../networks/parameters.ts';
import type { Sweep, SweptId } from '../networks/sweep.ts';
import { type SheetId, sheets } from '../theory/sheets/index.ts';
import { escaped, permalinkVersion } from './permalink.ts';

/** What a link says of a figure's own subject: nothing, something that it can show, or something that it cannot. */
export type Asked<T> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asked'; readonly what: T }
  | { readonly kind: 'refused'; readonly given: string };

/** The sizes that a sweep can go over, in words of a link. */
export const sweptIds: readonly SweptId[] = ['width', 'batch', 'depth'];

const mostValues = 24;
const nothing = { kind: 'nothing' } as const;

/** The sweep that a link asks of a figure: `over` and `values`, two whole sizes or more, ascending, each allowed. */
export function sweepIn(search: string, figure: string): Asked<Sweep> {
  const query = new URLSearchParams(search);
  const [over, values] = [query.get('over'), query.get('values')];
  if (query.get('figure') !== figure || (over === null && values === null)) return nothing;
  const given = [over ?? '', values ?? ''].join(': ').slice(0, 200);
  const swept = sweptIds.find((id) => id === over);
  const sizes = (values ?? '').split(',').map((text) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN));
  const { min = 1, max = 1 } = swept ? (parameterTable[swept] as { readonly min: number; readonly max: number }) : {};
  const ascending = sizes.every((size, k) => size >= min && size <= max && (k === 0 || size > sizes[k - 1]));
  if (swept === undefined || !ascending || sizes.length < 2 || sizes.length > mostValues) return { kind: 'refused', given };
  return { kind: 'asked', what: { over: swept, values: sizes } };
}

/** The sheet that a link asks of a map: `of`. */
export function sheetIn(search: string, figure: string): Asked<SheetId> {
  const query = new URLSearchParams(search);
  const of = query.get('of');
  if (query.get('figure') !== figure || of === null) return nothing;
  return Object.hasOwn(sheets, of) ? { kind: 'asked', what: of as SheetId } : { kind: 'refused', given: of.slice(0, 200) };
}

/** The query string of a figure, which may be empty, with what the link that its page was opened with says it is of: a sweep `over` which size and `values`, a map `of` which sheet. */
export function withSubject(figure: string, query: string, opened: string): string {
  const said = new URLSearchParams(opened);
  const asked = [sweepIn, sheetIn].some((read) => read(opened, figure).kind === 'asked');
  const keys = ['over', 'values', 'of'].filter((key) => asked && said.has(key) && !new URLSearchParams(query).has(key));
  if (keys.length === 0) return query;
  const pairs = keys.map((key) => `&${key}=${escaped(said.get(key) ?? '')}`);
  return `${query === '' ? `?v=${permalinkVersion}&figure=${escaped(figure)}` : query}${pairs.join('')}`;
}
