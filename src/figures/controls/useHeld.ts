import { useEffect, useRef, useState } from 'react';

/** Milliseconds after which a value that did not come is not waited for. */
const patience = 400;

/** A value that a pointer drags: where the hand is, until the value has come after it. */
export function useHeld(given: number): {
  readonly value: number;
  readonly slide: (to: number) => void;
  readonly isHeld: () => boolean;
  readonly hold: (held: boolean) => void;
} {
  const held = useRef(false);
  const [slid, setSlid] = useState<{ readonly to: number; readonly from: number }>();
  useEffect(() => {
    if (slid === undefined) return;
    const lapse = setTimeout(() => setSlid(undefined), patience);
    return () => clearTimeout(lapse);
  }, [slid]);
  return {
    value: slid?.from === given ? slid.to : given,
    slide: (to) => setSlid({ to, from: given }),
    isHeld: () => held.current,
    hold: (now) => {
      held.current = now;
    },
  };
}
