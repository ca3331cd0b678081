import type { ParameterId } from '../networks/parameters.ts';
import type { BackendChoice, Settings } from '../networks/settings.ts';
import type { Experiment, ExperimentState, PlayActions } from './experimentState.ts';
import type { Group, GroupProblem, Turning } from './group.ts';
import type { GroupLink } from './groupLink.ts';
import type { History } from './history.ts';

/** All that a figure of several networks remembers. */
export interface GroupMemory {
  readonly networks: Group;
  /** Of each network how its picture stands. */
  readonly pictures: readonly ExperimentState[];
  /** What knobs turn. */
  readonly turning: Turning;
  /** What had to be refused or changed in the latest link or setting. */
  readonly problems: readonly GroupProblem[];
  /** The link that the group was taken from, until its remarks are dismissed. */
  readonly link: GroupLink | undefined;
  readonly history: History<Group>;
  /** The networks that a play began from; undefined while there is none. */
  readonly playedFrom: Group | undefined;
  /** The layers that all plots show; all of them where undefined. */
  readonly shownLayers: Experiment['shownLayers'];
}

/** All that can happen to it. */
export interface GroupActions extends PlayActions {
  /** Turns a knob, of what is turned. */
  set<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Chooses what knobs turn. */
  choose(turning: Turning): void;
  /** Gives a parameter of one network to all. */
  giveToAll(parameter: ParameterId, of: number): void;
  /** Puts a copy of the network that is turned, or of the last one, behind all. */
  add(): void;
  remove(place: number): void;
  /** Changes several settings of one network, as what makes a run fit. */
  change(place: number, moved: Partial<Settings>): void;
  showLayers(layers: Experiment['shownLayers']): void;
  dealAnother(): void;
  follow(link: GroupLink): void;
  reset(): void;
  undo(): void;
  redo(): void;
  dismiss(): void;
  /** Where the reader likes to have it calculated; the pictures that are shown stay. */
  prefer(backend: BackendChoice): void;
  stop(): void;
  resume(): void;
  warm(): void;
  /** Only a figure in view samples. */
  setAwake(awake: boolean): void;
}

/** What the store of a group holds. */
export type GroupState = GroupMemory & GroupActions;
