import { createElement, type ReactElement, useEffect } from 'react';
import type { IslandComponent } from './registry.ts';

interface IslandRootProps {
  readonly component: IslandComponent;
  readonly islandProps: Record<string, unknown>;
  /** Sampled at build time; the first picture. */
  readonly preset?: unknown;
  readonly onLive?: () => void;
}

/** The root of an island's own React tree, the same on the server and in the browser. */
export function IslandRoot({ component, islandProps, preset, onLive }: IslandRootProps): ReactElement {
  useEffect(() => onLive?.(), [onLive]);
  return createElement(component, preset === undefined ? islandProps : { ...islandProps, preset });
}
