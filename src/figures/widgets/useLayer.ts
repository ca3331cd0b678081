import { useCallback, useState } from 'react';

/** Which layer a figure reads off, and how it is told of another. */
export interface ShownLayer {
  readonly layer: number | undefined;
  readonly point: (layer: number | undefined) => void;
}

/**
 * The layer that all plots of a figure read off: where pictures of one layer are `kept` in view it stays when nothing points at it any more, and is
 * the last until then; else there is none while nothing points at one.
 */
export function useLayer(depth: number, kept: boolean): ShownLayer {
  const [pointed, setPointed] = useState<number>();
  const keep = useCallback((layer: number | undefined) => layer !== undefined && setPointed(layer), []);
  if (!kept) return { layer: pointed, point: setPointed };
  return { layer: Math.min(pointed ?? depth, depth), point: keep };
}
