import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { Settings } from '../networks/settings.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import type { BackendMemory } from './backendMemory.ts';
import { createExperimentStore } from './experimentStore.ts';
import { type AgreedGroup, agreeGroup, type Group, isCommon, mostNetworks, sameGroup, type Turning, turnGroup } from './group.ts';
import { groupPictures } from './groupPictures.ts';
import type { GroupMemory, GroupState } from './groupState.ts';
import { type Moved, noHistory, redone, undone, withStep } from './history.ts';

/** What the store of a group is made of. */
export interface GroupOptions {
  /** The figure's own networks, which agree with each other. */
  readonly own: Group;
  /** Finished pictures that came with the page. */
  readonly presets?: readonly EnsembleResult[];
  readonly client: () => SamplerClient;
  /** Bytes that a run may hold. */
  readonly room?: number;
  readonly memory: BackendMemory;
  readonly nextFrame?: (callback: () => void) => unknown;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** The store of a figure of several networks. */
export type GroupStore = StoreApi<GroupState>;

/** Remembers a group of networks in one history, and has each drawn by a store of its own, through the sampler that all figures share. */
export function createGroupStore({ own, presets = [], now = Date.now, memory, ...drawing }: GroupOptions): GroupStore {
  return createStore<GroupState>()((setState, getState) => {
    const pictures = groupPictures(
      own,
      (defaults, others) => {
        const finished = others.flatMap(({ result, stale, status }) => (result && !stale && status === 'done' ? [result] : []));
        return createExperimentStore({ ...drawing, memory, defaults, presets: [...presets, ...finished] });
      },
      () => {
        if (!moving) setState({ pictures: pictures.states() });
      },
    );
    let moving = false;

    const deepest = (networks: Group): number => Math.max(...networks.map(({ depth }) => depth));

    const show = (networks: Group, more: Partial<GroupMemory> = {}): void => {
      const { turning, networks: before, shownLayers } = getState();
      const kept = turning === 'all' ? turning : Math.min(turning, networks.length - 1);
      // Nobody sees networks without their pictures.
      moving = true;
      pictures.show(networks);
      moving = false;
      const shown = deepest(networks) === deepest(before) ? shownLayers : undefined;
      setState({ networks, turning: kept, pictures: pictures.states(), shownLayers: shown, ...more });
    };

    const step = ({ networks, problems }: AgreedGroup, more: Partial<GroupMemory> = {}, what?: string): void => {
      const { networks: shown, playedFrom, history } = getState();
      const before = playedFrom ?? shown;
      const change = { before, after: networks, what, at: now() };
      const taken = !sameGroup(before, networks) && { history: withStep(history, change, sameGroup) };
      show(networks, { problems, playedFrom: undefined, ...taken, ...more });
    };

    const turn = (turning: Turning, moved: Partial<Settings>, what?: string): void =>
      step(turnGroup(getState().networks, turning, moved), {}, what);

    const play: GroupState['play'] = (parameter, value) => {
      const { networks, playedFrom = networks, turning } = getState();
      show(turnGroup(playedFrom, turning, { [parameter]: value }).networks, { playedFrom });
    };

    const endPlay = (stays = false): void => {
      const { networks, playedFrom } = getState();
      if (playedFrom === undefined) return;
      if (stays) step({ networks, problems: [] });
      else show(playedFrom, { playedFrom: undefined });
    };

    const move = (moved: Moved<Group> | undefined): void => {
      if (getState().playedFrom !== undefined) {
        endPlay();
        return;
      }
      if (moved === undefined) return;
      const { backend } = getState().networks[0];
      show(
        moved.present.map((one) => ({ ...one, backend })),
        { history: moved.history, link: undefined, problems: [] },
      );
    };

    const eachPicture = (what: 'stop' | 'resume' | 'warm') => (): void => {
      for (const picture of pictures.states()) picture[what]();
    };

    return {
      networks: own,
      pictures: pictures.states(),
      turning: own.length > 1 ? 'all' : 0,
      problems: [],
      link: undefined,
      history: noHistory,
      playedFrom: undefined,
      shownLayers: undefined,

      set: (parameter, value) => {
        if (parameter === 'backend') memory.choose(value as Settings['backend']);
        const { turning } = getState();
        turn(turning, { [parameter]: value }, `${isCommon(parameter) ? 'all' : turning} ${parameter}`);
      },
      choose: (turning) => {
        endPlay();
        setState({ turning });
      },
      play,
      endPlay,
      showLayers: (shownLayers) => setState({ shownLayers }),
      giveToAll: (parameter, of) => turn('all', { [parameter]: getState().networks[of][parameter] }),
      add: () => {
        const { networks, turning } = getState();
        if (networks.length >= mostNetworks) return;
        const copied = networks[turning === 'all' ? networks.length - 1 : turning];
        step({ networks: [...networks, copied], problems: [] }, { turning: networks.length });
      },
      remove: (place) => {
        const { networks } = getState();
        if (networks.length > 1) step({ networks: networks.filter((_, k) => k !== place), problems: [] });
      },
      change: (place, moved) => turn(place, moved),
      dealAnother: () => {
        const { networks } = getState();
        step(agreeGroup(networks.map((one) => ({ ...one, seed: (one.seed + 1) % 2 ** 32 }))));
      },
      follow: (link) => step(link, { link }),
      reset: () => step(agreeGroup(own.map((one) => ({ ...one, backend: memory.choice() }))), { link: undefined }),
      undo: () => move(undone(getState().history, getState().networks)),
      redo: () => move(redone(getState().history, getState().networks)),
      dismiss: () => setState({ problems: [], link: undefined }),
      prefer: (backend) => {
        for (const picture of pictures.states()) picture.prefer(backend);
        setState({ networks: getState().networks.map((one) => ({ ...one, backend })) });
      },
      stop: eachPicture('stop'),
      resume: eachPicture('resume'),
      warm: eachPicture('warm'),
      setAwake: pictures.setAwake,
    };
  });
}
