import { useEffect, useRef, useState } from 'react';

/** The latest value; while `busy` it changes at most once in so many milliseconds. */
export function useThrottled<T>(value: T, busy: boolean, milliseconds: number): T {
  const [shown, setShown] = useState(value);
  const changed = useRef(0);
  useEffect(() => {
    const wait = busy ? Math.max(0, changed.current + milliseconds - Date.now()) : 0;
    const timer = setTimeout(() => {
      changed.current = Date.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, busy, milliseconds]);
  return busy ? shown : value;
}
