import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ParameterId } from '../networks/parameters.ts';
import { type Problem, reconcile, type Settings } from '../networks/settings.ts';
import { moveSettings } from './dependentDefaults.ts';
import type { PlayActions } from './experimentState.ts';
import { type History, type Moved, noHistory, redone, undone, withStep } from './history.ts';
import type { LookOf, LookTable } from './looks.ts';
import { type Shown, sameShown, type TheoryLink } from './theoryLink.ts';

/** All that a figure of theory remembers; what it shows follows from that alone. */
export interface TheoryMemory<T extends LookTable> extends Shown<T> {
  readonly problems: readonly Problem[];
  readonly link: TheoryLink<T> | undefined;
  readonly history: History<Shown<T>>;
  /** The settings that a play through a knob began from; undefined while there is none. */
  readonly playedFrom: Settings | undefined;
}

/** All that can happen to a figure of theory. */
export interface TheoryActions<T extends LookTable> extends PlayActions {
  set<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Changes one way of looking. */
  turn<Id extends keyof T & string>(id: Id, value: LookOf<T>[Id]): void;
  /** Several settings at once, as a place on a plane is dragged. */
  place(settings: Partial<Settings>): void;
  follow(link: TheoryLink<T>): void;
  reset(): void;
  undo(): void;
  redo(): void;
  dismiss(): void;
}

export type TheoryState<T extends LookTable> = TheoryMemory<T> & TheoryActions<T>;
export type TheoryStore<T extends LookTable> = StoreApi<TheoryState<T>>;

/** Remembers a figure that draws no networks: its settings, how it is looked at, and the way back. */
export function createTheoryStore<T extends LookTable>(own: Shown<T>, now: () => number = Date.now): TheoryStore<T> {
  return createStore<TheoryState<T>>()((setState, getState) => {
    const step = (wanted: Partial<Shown<T>>, more: Partial<TheoryMemory<T>> = {}, turned?: string): void => {
      const { settings: shown, look: looked, history, playedFrom: had = shown } = getState();
      const { settings, problems } = reconcile(wanted.settings ?? shown);
      const [before, after] = [
        { settings: had, look: looked },
        { settings, look: wanted.look ?? looked },
      ];
      if (sameShown(before, after)) setState({ ...after, problems, playedFrom: undefined, ...more });
      else
        setState({
          ...after,
          problems,
          playedFrom: undefined,
          history: withStep(history, { before, after, what: turned, at: now() }, sameShown),
          ...more,
        });
    };

    const endPlay = (stays = false): void => {
      const { settings, playedFrom } = getState();
      if (playedFrom === undefined) return;
      if (stays) step({ settings });
      else setState({ settings: playedFrom, problems: [], playedFrom: undefined });
    };

    const move = (moved: Moved<Shown<T>> | undefined): void => {
      if (getState().playedFrom) endPlay();
      else if (moved) setState({ ...moved.present, history: moved.history, link: undefined, problems: [] });
    };

    const present = (): Shown<T> => ({ settings: getState().settings, look: getState().look });

    return {
      ...own,
      problems: [],
      link: undefined,
      history: noHistory,
      playedFrom: undefined,

      set: (parameter, value) => step({ settings: moveSettings(getState().settings, { [parameter]: value }) }, {}, parameter),
      turn: (id, value) => step({ look: { ...getState().look, [id]: value } }, {}, id),
      place: (settings) => step({ settings: moveSettings(getState().settings, settings) }, {}, 'place'),
      follow: (link) => step({ settings: link.settings, look: link.look }, { link, problems: link.problems }),
      reset: () => step(own, { link: undefined }),
      play: (parameter, value) => {
        const { settings: shown, playedFrom = shown } = getState();
        setState({ ...reconcile(moveSettings(playedFrom, { [parameter]: value })), playedFrom });
      },
      endPlay,
      undo: () => move(undone(getState().history, present())),
      redo: () => move(redone(getState().history, present())),
      dismiss: () => setState({ problems: [], link: undefined }),
    };
  });
}
