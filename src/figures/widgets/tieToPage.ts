import type { Settings } from '../../networks/settings.ts';
import { createAddressBar } from '../../state/addressBar.ts';
import { tellQuery } from '../../state/figureQueries.ts';
import { joinPage, type PageFigure } from '../../state/pageFigures.ts';
import { answerScenes } from '../../state/sceneCall.ts';
import { queryOf } from './queryOf.ts';

/** What a figure is set to, and where it is one of theory, how it is looked at. */
interface Remembered {
  readonly settings: Settings;
  readonly look?: unknown;
  /** The settings that a play through a knob began from. */
  readonly playedFrom?: Settings;
}

/** What a figure's store shows of itself to its page. */
interface Remembering {
  getState(): Remembered & { readonly set: PageFigure['turn'] };
  subscribe(listener: (state: Remembered, before: Remembered) => unknown): () => void;
}

interface Tie {
  readonly id: string;
  readonly store: Remembering;
  /** The figure's own settings. */
  readonly defaults: Settings;
  readonly element: HTMLElement | null;
  readonly showScene: (query: string) => void;
  /** The query string of the figure as it stands, where it says more than its settings. */
  readonly query?: () => string;
}

let tellAddress: ReturnType<typeof createAddressBar> | undefined;

/** Lets the page see and turn a figure, tells the one address bar of every change, and has scenes that are called shown; returns the way to stop. */
export function tieToPage({ id, store, defaults, element, showScene, query }: Tie): () => void {
  const stops = [
    tellQuery(id, () => query?.() ?? queryOf(id, store.getState().settings, defaults)),
    store.subscribe(({ settings, look, playedFrom }, before) => {
      const same = settings === before.settings && look === before.look && before.playedFrom === undefined;
      // What passes by in a play is no place to come back to.
      if (same || playedFrom !== undefined) return;
      tellAddress ??= createAddressBar(window);
      tellAddress(id, query?.() ?? queryOf(id, settings, defaults));
    }),
    answerScenes(element?.closest<HTMLElement>('[data-island]'), showScene),
    joinPage(id, {
      settings: () => store.getState().settings,
      turn: (parameter, value) => store.getState().set(parameter, value),
      listen: (changed) => store.subscribe(({ settings }, before) => settings !== before.settings && changed()),
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
