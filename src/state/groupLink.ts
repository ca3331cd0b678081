import { type ParameterId, parameterIds } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import { moveSettings } from './dependentDefaults.ts';
import { agreeGroup, differences, type Group, type GroupProblem, isCommon, mostNetworks, ofGroup, sameGroup } from './group.ts';
import { type Permalink, readPermalink, writePermalink } from './permalink.ts';

/** What a link says to a group: the first network as to any figure, the others by what differs from it. */
export interface GroupLink extends Omit<Permalink, 'settings' | 'problems'> {
  /** Always valid. */
  readonly networks: Group;
  readonly problems: readonly GroupProblem[];
}

/** What the keys of the networks behind the first begin with. */
const prefixes = ['b.', 'c.', 'd.'] as const;
/** Says how many they are. */
const countKey = 'beside';
const mostUnknown = 5;

const isOwn = (key: string): boolean => (parameterIds as readonly string[]).includes(key) && !isCommon(key as ParameterId);

/** What a query string says under a prefix, as one of its own, and the keys there that mean nothing. */
function under(prefix: string, pairs: readonly (readonly [string, string])[]): { readonly query: string; readonly strange: string[] } {
  const said = pairs.flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text] as const] : []));
  const known = said.filter(([key]) => isOwn(key)).map(([key, text]) => [key, text]);
  const strange = said.filter(([key]) => !isOwn(key)).map(([key]) => prefix + key);
  return { query: `?${new URLSearchParams(known)}`, strange };
}

/** How many networks a query string puts beside the first: what it counts, or what it says anything of; undefined where it speaks of none. */
function countIn(pairs: readonly (readonly [string, string])[]): { readonly count: number | undefined; readonly strange: string[] } {
  const counted = pairs.find(([key]) => key === countKey)?.[1];
  const isCount = counted !== undefined && /^[0-3]$/.test(counted);
  const named = prefixes.findLastIndex((prefix) => pairs.some(([key]) => key.startsWith(prefix))) + 1;
  const count = Math.max(isCount ? Number(counted) : 0, named);
  return { count: isCount || named > 0 ? count : undefined, strange: counted === undefined || isCount ? [] : [countKey] };
}

/** Reads a query string against a figure's own group; whatever it holds, the group is valid. Where it says nothing of other networks, these differ from the first as the figure's own do. */
export function readGroupLink(search: string, own: Group): GroupLink {
  const { settings: first, problems, ...link } = readPermalink(search, own[0], ofGroup);
  const pairs = [...new URLSearchParams(search)];
  const { count, strange } = countIn(pairs);
  const read = prefixes.slice(0, count ?? 0).map((prefix) => {
    const { query, strange: keys } = under(prefix, pairs);
    return { ...readPermalink(query, first, ofGroup), keys };
  });
  const asOwn = own.slice(1).map((one) => moveSettings(first, differences(one, own[0])));
  const agreed = agreeGroup([first, ...(count === undefined ? asOwn : read.map(({ settings }) => settings))]);
  const others = read.flatMap((one, k) => one.problems.map((problem) => ({ of: k + 1, problem })));
  return {
    ...link,
    networks: agreed.networks,
    problems: [...problems.map((problem) => ({ of: 0, problem })), ...others, ...agreed.problems],
    unknown: [...link.unknown, ...strange, ...read.flatMap(({ keys }) => keys)].slice(0, mostUnknown),
  };
}

/** What a network is said to be beside the first: pairs of a query string, each after an ampersand. */
function besideText(prefix: string, settings: Settings, first: Settings): string {
  // Behind the version and the figure.
  const said = writePermalink('', settings, first).split('&').slice(2);
  return said.map((pair) => `&${prefix}${pair}`).join('');
}

/** The query string that gives a figure this group: of the first network what differs from the figure's own, of the others what differs from the first. */
export function writeGroupLink(figure: string, networks: Group, own: Group): string {
  const [first, ...others] = networks.slice(0, mostNetworks);
  const beside = others.map((one, k) => besideText(prefixes[k], one, first));
  return [writePermalink(figure, first, own[0]), `&${countKey}=${others.length}`, ...beside].join('');
}

/** The same, and nothing where the figure stands as the book has it. */
export const groupQuery = (figure: string, networks: Group, own: Group): string =>
  sameGroup(networks, own) && networks[0].backend === own[0].backend ? '' : writeGroupLink(figure, networks, own);
