import type { Settings } from '../networks/settings.ts';

const figures = new Map<string, () => Settings>();

/** Lets the page ask what a figure is set to, by its id; returns the way to stop. */
export function tellSettings(id: string, settings: () => Settings): () => void {
  figures.set(id, settings);
  return () => {
    if (figures.get(id) === settings) figures.delete(id);
  };
}

/** What a figure is set to, where it is awake. */
export const settingsOfFigure = (id: string): Settings | undefined => figures.get(id)?.();
