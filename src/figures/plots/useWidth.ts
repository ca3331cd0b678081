import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels, followed as it changes; `standard` on the server and until it is measured. */
export function useWidth<E extends Element>(standard: number): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(standard);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width) || standard));
    observer.observe(element);
    return () => observer.disconnect();
  }, [standard]);
  return { ref, width };
}
