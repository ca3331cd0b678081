import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStill } from './useStill.ts';

/** Milliseconds of the way. */
const duration = 220;

const eased = (share: number): number => share * share * (3 - 2 * share);

/** Numbers that glide to others when the `occasion` is another one, and are there at once else; where nothing is to move by itself they always are. */
export function useGlide(numbers: readonly number[], occasion: unknown): readonly number[] {
  const still = useStill();
  const [onTheWay, setOnTheWay] = useState<readonly number[]>();
  const before = useRef({ occasion, numbers });
  const at = useEffectEvent((from: readonly number[], share: number): void =>
    setOnTheWay(share >= 1 ? undefined : from.map((number, k) => number + eased(share) * (numbers[k] - number))),
  );
  useLayoutEffect(() => {
    if (before.current.occasion === occasion) return;
    before.current.occasion = occasion;
    const from = before.current.numbers;
    if (still) return;
    const began = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const share = Math.max(0, (now - began) / duration);
      at(from, share);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step(began);
    return () => cancelAnimationFrame(frame);
  }, [occasion, still]);
  const shown = onTheWay ?? numbers;
  useLayoutEffect(() => {
    before.current.numbers = shown;
  }, [shown]);
  return shown;
}
