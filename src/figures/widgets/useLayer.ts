import { useCallback, useRef, useState } from 'react';

/** Which layer a figure reads off, and how it is told of another. */
export interface ShownLayer {
  readonly layer: number | undefined;
  readonly point: (layer: number | undefined) => void;
  /** The layer that was pointed at last, also when nothing points at it any more. */
  readonly last: () => number | undefined;
}

/**
 * The layer that all plots of a figure read off: where pictures of one layer are `kept` in view it stays when nothing points at it any more, and is
 * the one that it opens `at`, else the last, until then; else there is none while nothing points at one.
 */
export function useLayer(depth: number, kept: boolean, at = depth): ShownLayer {
  const [pointed, setPointed] = useState<number>();
  const latest = useRef<number>(undefined);
  const last = useCallback(() => latest.current, []);
  const point = useCallback(
    (layer: number | undefined) => {
      latest.current = layer ?? latest.current;
      if (layer !== undefined || !kept) setPointed(layer);
    },
    [kept],
  );
  return { layer: kept ? Math.min(pointed ?? at, depth) : pointed, point, last };
}
