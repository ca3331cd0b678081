import { parameterIds } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import type { ExperimentState } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';
import type { Group } from './group.ts';
import { permalinkVersion } from './permalink.ts';

/** The stores that draw the networks of a group, one each. */
export interface GroupPictures {
  states(): readonly ExperimentState[];
  /** Draws these networks from now on; what is drawn of one of them already stays, wherever it stands now. */
  show(networks: Group): void;
  setAwake(awake: boolean): void;
}

const isSet = (store: ExperimentStore, settings: Settings): boolean =>
  parameterIds.every((id) => String(store.getState().settings[id]) === String(settings[id]));

/** Keeps as many stores as there are networks; `open` makes one, given those that there are, and `changed` is told whenever one of them moves. */
export function groupPictures(
  networks: Group,
  open: (settings: Settings, others: readonly ExperimentState[]) => ExperimentStore,
  changed: () => void,
): GroupPictures {
  let awake = false;
  const stops = new Map<ExperimentStore, () => void>();
  const states = () => stores.map((store) => store.getState());

  const opened = (settings: Settings, others: readonly ExperimentState[]): ExperimentStore => {
    const store = open(settings, others);
    stops.set(store, store.subscribe(changed));
    store.getState().setAwake(awake);
    return store;
  };
  const close = (store: ExperimentStore): void => {
    stops.get(store)?.();
    stops.delete(store);
    store.getState().setAwake(false);
  };

  let stores: readonly ExperimentStore[] = networks.map((settings) => opened(settings, []));

  const show = (wanted: Group): void => {
    const before = stores;
    const free = new Set(before);
    const take = (store: ExperimentStore | undefined): ExperimentStore | undefined => {
      if (store) free.delete(store);
      return store;
    };
    const inPlace = wanted.map((one, k) => take(before[k] && isSet(before[k], one) ? before[k] : undefined));
    const moved = wanted.map((one, k) => inPlace[k] ?? take([...free].find((store) => isSet(store, one))));
    stores = wanted.map(
      (one, k) =>
        moved[k] ??
        take([...free][0]) ??
        opened(
          one,
          before.map((store) => store.getState()),
        ),
    );
    for (const store of free) close(store);
    for (const [k, store] of stores.entries()) {
      if (isSet(store, wanted[k])) continue;
      store.getState().follow({ version: permalinkVersion, settings: wanted[k], problems: [], unknown: [] });
    }
  };

  return {
    states,
    show,
    setAwake: (next) => {
      awake = next;
      for (const store of stores) store.getState().setAwake(next);
    },
  };
}
