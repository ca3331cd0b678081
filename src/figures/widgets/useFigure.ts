import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RunResult } from '../../networks/ensembleResult.ts';
import type { Settings } from '../../networks/settings.ts';
import { backendMemory } from '../../state/backendMemory.ts';
import { asOpened, followOpened } from '../../state/embedded.ts';
import type { ExperimentState } from '../../state/experimentState.ts';
import { createFigureStore } from '../../state/experimentStore.ts';
import type { FigureKind } from '../../state/figureKind.ts';
import { memoryRoom } from '../../state/memoryRoom.ts';
import { type Permalink, readPermalink } from '../../state/permalink.ts';
import { sharedSampler } from '../../state/sharedSampler.ts';
import { useExperimentState } from '../../state/useExperimentState.ts';
import { tieToPage } from './tieToPage.ts';
import { useInView } from './useInView.ts';

/** What a figure begins with. */
export interface FigureStart<P extends RunResult> {
  readonly kind: FigureKind<P>;
  /** Its own settings. */
  readonly defaults: Settings;
  /** Finished pictures that came with the page. */
  readonly presets?: readonly P[];
  /** The settings of the one that is pinned when it opens. */
  readonly beside?: Settings;
}

/** A figure at work. */
export interface Figure<P extends RunResult> {
  /** Its name on the page and in links. */
  readonly id: string;
  readonly state: ExperimentState<P>;
  readonly defaults: Settings;
  readonly ref: RefObject<HTMLElement | null>;
  /** What a scene of its page says to it, by the scene's query string. */
  readonly readScene: (query: string) => Permalink;
  /** Sets it as a scene has it. */
  readonly showScene: (query: string) => void;
}

/** The store of a figure, tied to the page: it follows the page's link and scenes, tells the address bar, and sleeps out of view. */
export function useFigure<P extends RunResult>(id: string, start: () => FigureStart<P>): Figure<P> {
  const ref = useRef<HTMLElement>(null);
  const [{ kind, defaults, presets, beside }] = useState(start);
  const [store] = useState(() =>
    createFigureStore(kind, { defaults, presets, beside, client: sharedSampler, room: memoryRoom(), memory: backendMemory() }),
  );

  const readScene = useCallback((query: string) => readPermalink(query, defaults, kind.reconcile), [defaults, kind]);
  const showScene = useCallback(
    (query: string): void => {
      const { settings, follow } = store.getState();
      const scene = readScene(query);
      follow({ ...scene, settings: { ...scene.settings, backend: settings.backend } });
    },
    [store, readScene],
  );

  useEffect(() => {
    const { search } = window.location;
    const backend = backendMemory().choice();
    const link = readPermalink(search, { ...defaults, backend }, kind.reconcile);
    if (search.length > 1 && (link.figure ?? id) === id) followOpened(store, link);
    else if (backend !== defaults.backend) store.getState().prefer(backend);
    return tieToPage({ id, store, defaults, element: ref.current, showScene });
  }, [store, kind, defaults, id, showScene]);

  useInView(ref, (inView) => store.getState().setAwake(inView));
  const state = useExperimentState(store);
  return { id, state: asOpened(state, showScene), defaults, ref, readScene, showScene };
}
