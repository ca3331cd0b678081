import { textsOf } from '../networks/ensembleSpec.ts';
import { type ParameterId, parameterIds } from '../networks/parameters.ts';
import { relevantParameters } from '../networks/relevance.ts';
import { type Problem, reconcile, type Settings } from '../networks/settings.ts';
import { moveSettings, samePicture } from './dependentDefaults.ts';

/** Networks that are shown side by side, the first of them A. */
export type Group = readonly Settings[];

/** The most networks of a group. */
export const mostNetworks = 4;

/** What is measured of all networks of a group alike, and how it is calculated and summed up: of the first. */
const common = ['metrics', 'observables', 'summary', 'backend'] as const satisfies readonly ParameterId[];

/** Whether a parameter is one and the same for all networks of a group. */
export const isCommon = (id: ParameterId): boolean => (common as readonly ParameterId[]).includes(id);

/** What knobs turn: one network of a group, by its place, or all of them. */
export type Turning = number | 'all';

/** Something that had to give way, and in which network. */
export interface GroupProblem {
  /** The place of the network, 0 for A. */
  readonly of: number;
  readonly problem: Problem;
}

/** A group whose settings agree with each other, and what gave way for that. */
export interface AgreedGroup {
  readonly networks: Group;
  readonly problems: readonly GroupProblem[];
}

/** Settings without pictures of a layer, of which a group has none. */
export const ofGroup: typeof reconcile = (settings) => reconcile({ ...settings, observables: [] });

/** A group made to agree: each network with itself, and all of them on what is common. */
export function agreeGroup(networks: Group): AgreedGroup {
  const [first] = networks;
  const shared = Object.fromEntries(common.map((id) => [id, first[id]]));
  const agreed = networks.map((one) => ofGroup({ ...one, ...shared }));
  return {
    networks: agreed.map(({ settings }) => settings),
    problems: agreed.flatMap(({ problems }, of) => problems.map((problem) => ({ of, problem }))),
  };
}

/** A group after some parameters were moved in one of its networks, or in all; what is common is moved in all in any case. */
export function turnGroup(networks: Group, turning: Turning, moved: Partial<Settings>): AgreedGroup {
  const all = Object.fromEntries(Object.entries(moved).filter(([id]) => isCommon(id as ParameterId)));
  return agreeGroup(networks.map((one, k) => moveSettings(one, turning === 'all' || turning === k ? moved : all)));
}

/** Whether two groups ask for the same pictures. */
export const sameGroup = (a: Group, b: Group): boolean => a.length === b.length && a.every((one, k) => samePicture(one, b[k]));

/** What of some settings differs from others, as moves. */
export function differences(settings: Settings, others: Settings): Partial<Settings> {
  const ids = parameterIds.filter((id) => !isCommon(id) && String(settings[id]) !== String(others[id]));
  return Object.fromEntries(ids.map((id) => [id, settings[id]]));
}

const isSame = (texts: readonly (string | undefined)[]): boolean => texts.every((text) => text === texts[0]);

/** Whether a parameter that matters in some network of a group is not the same in all. */
export function differs(networks: Group, id: ParameterId): boolean {
  return !isCommon(id) && !isSame(networks.map((one) => String(one[id]))) && networks.some((one) => relevantParameters(one).includes(id));
}

/** The parameters that tell the networks of a group apart; what only follows from another one of them is not said. */
export function tellingApart(networks: Group): readonly ParameterId[] {
  const texts = networks.map(textsOf);
  return parameterIds.filter(
    (id) => !isCommon(id) && !isSame(texts.map((one) => one[id])) && !isSame(networks.map((one) => String(one[id]))),
  );
}
