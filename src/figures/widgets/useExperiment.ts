import { type RefObject, useEffect, useRef, useState } from 'react';
import { createAddressBar } from '../../state/addressBar.ts';
import { backendMemory } from '../../state/backendMemory.ts';
import { createExperimentStore, type ExperimentStore } from '../../state/experimentStore.ts';
import { tellSettings } from '../../state/figureSettings.ts';
import { memoryRoom } from '../../state/memoryRoom.ts';
import { readPermalink } from '../../state/permalink.ts';
import { deserializeResult } from '../../state/resultCodec.ts';
import { answerScenes } from '../../state/sceneCall.ts';
import { sharedSampler } from '../../state/sharedSampler.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';
import { queryOf } from './queryOf.ts';
import { useInView } from './useInView.ts';

let tellAddress: ReturnType<typeof createAddressBar> | undefined;

/** The store of a figure, tied to the page: it follows the page's link and scenes, tells the address bar, and sleeps out of view. */
export function useExperiment(props: ExperimentProps): { store: ExperimentStore; ref: RefObject<HTMLElement | null> } {
  const { id } = props;
  const ref = useRef<HTMLElement>(null);
  const [defaults] = useState(() => settingsOfProps(props));
  const [store] = useState(() => {
    const presets = props.preset?.map(deserializeResult).filter((result) => result !== undefined);
    return createExperimentStore({ defaults, presets, client: sharedSampler, room: memoryRoom(), memory: backendMemory() });
  });

  useEffect(() => {
    const { search } = window.location;
    const backend = backendMemory().choice();
    const link = readPermalink(search, { ...defaults, backend });
    if (search.length > 1 && (link.figure ?? id) === id) store.getState().follow(link);
    else if (backend !== defaults.backend) store.getState().prefer(backend);
    const stopSaying = tellSettings(id, () => store.getState().settings);
    const stopTelling = store.subscribe(({ settings }, before) => {
      if (settings === before.settings) return;
      tellAddress ??= createAddressBar(window);
      tellAddress(id, queryOf(id, settings, defaults));
    });
    const stopAnswering = answerScenes(ref.current?.closest<HTMLElement>('[data-island]'), (query) => {
      const { settings, follow } = store.getState();
      const scene = readPermalink(query, defaults);
      follow({ ...scene, settings: { ...scene.settings, backend: settings.backend } });
    });
    return () => {
      stopSaying();
      stopTelling();
      stopAnswering();
    };
  }, [store, defaults, id]);

  useInView(ref, (inView) => store.getState().setAwake(inView));
  return { store, ref };
}
