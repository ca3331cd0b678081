import { useEffect, useState } from 'react';

/** Milliseconds without a change. */
const rest = 400;

/** The latest value where it is wanted at once; else the one that has stood for a while, so that what nobody sees is not drawn with every move of a knob. */
export function useSettled<T>(value: T, atOnce: boolean): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return;
    const timer = setTimeout(() => setSettled(value), atOnce ? 0 : rest);
    return () => clearTimeout(timer);
  }, [value, settled, atOnce]);
  return atOnce ? value : settled;
}
