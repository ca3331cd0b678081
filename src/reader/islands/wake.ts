import { whenWanted } from '../../state/pageFigures.ts';
import { firstPaint } from '../shell/firstPaint.ts';
import { type IslandId, islandLoaders } from './registry.ts';
import { replaceControls } from './replaceControls.ts';

/** How far outside the viewport an island starts to load: about two screens, so that it is live when it is seen. */
const approach = '1500px 0px';

/** Gives life to every island of the page, each when it comes near the viewport or the page wants it, and of the first none before the first paint: the text comes first. */
export function wakeIslands(page: ParentNode = document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void wake(target as HTMLElement);
      }
    },
    { rootMargin: approach },
  );
  for (const island of page.querySelectorAll<HTMLElement>('[data-island]')) {
    whenWanted(island, () => {
      observer.unobserve(island);
      void wake(island);
    });
  }
  void firstPaint().then(() => {
    for (const island of page.querySelectorAll('[data-island]:not([data-island-state])')) observer.observe(island);
  });
}

/** Loads React, one island's code and its first picture together, then brings the island to life. */
async function wake(element: HTMLElement): Promise<void> {
  if (element.dataset.islandState !== undefined) return;
  const { island, preset: presetUrl } = element.dataset;
  element.dataset.islandState = 'loading';
  try {
    const load = islandLoaders[island as IslandId];
    const [{ mountIsland }, component, preset] = await Promise.all([import('./mount.ts'), load(), fetchPreset(presetUrl)]);
    mountIsland(element, component, preset);
  } catch (error) {
    element.dataset.islandState = 'failed';
    replaceControls(element);
    throw error;
  }
}

/** The sampled first picture, or undefined where there is none or it cannot be had. */
async function fetchPreset(url: string | undefined): Promise<unknown> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
