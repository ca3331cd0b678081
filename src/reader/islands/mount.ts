import { createElement, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readyCodes } from '../print/printedCode.ts';
import { IslandRoot } from './IslandRoot.tsx';
import { pageFormulas } from './pageFormulas.ts';
import type { IslandComponent } from './registry.ts';
import { scenesOn } from './scenesOn.ts';

/** Takes over the server's markup of an island, with the props and the first picture that it was rendered with. */
export function mountIsland(element: HTMLElement, component: IslandComponent, preset: unknown): void {
  const { props = '{}', preset: presetUrl } = element.dataset;
  const islandProps = JSON.parse(props) as Record<string, unknown>;
  const onLive = () => {
    element.dataset.islandState = 'live';
    readyCodes();
  };
  const scenes = scenesOn(element.id);
  const root = createElement(IslandRoot, { component, islandProps, formulas: pageFormulas(element), preset, scenes, onLive });
  const options = { identifierPrefix: element.id };
  // Markup that shows a picture which did not arrive cannot be taken over, only replaced.
  if (presetUrl !== undefined && preset === undefined) createRoot(element, options).render(root);
  // In slices, between which the page answers its reader.
  else startTransition(() => void hydrateRoot(element, root, options));
}
