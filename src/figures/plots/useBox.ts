import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { plotUnit } from './plotUnit.ts';

/** The width and height of an element in units of a plot. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in units of a plot, followed as it changes; `standard` on the server and until it is measured. */
export function useBox<E extends Element>(standard: Box): { ref: RefObject<E | null>; box: Box } {
  const ref = useRef<E>(null);
  const [box, setBox] = useState(standard);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const unit = plotUnit(element);
      const [width, height] = [Math.round(contentRect.width / unit), Math.round(contentRect.height / unit)];
      // What is hidden has no size, and keeps the one it had.
      if (width > 0 && height > 0) setBox((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}
