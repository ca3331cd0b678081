import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds that a layer is shown at least and at most, and that all layers together take where that lies between. */
const [shortest, longest, whole] = [60, 260, 8000];

/** Whether layers follow each other by themselves, until the last. */
export interface Playing {
  readonly playing: boolean;
  readonly setPlaying: (playing: boolean) => void;
}

/** Moves on from `layer` while it plays: in steps of more than one layer where a deep network would else take too long. */
export function usePlaying(layer: number, depth: number, onLayer: (layer: number) => void): Playing {
  const [playing, setPlaying] = useState(false);
  const pause = Math.max(shortest, Math.min(longest, whole / Math.max(1, depth)));
  const step = Math.max(1, Math.ceil((depth * shortest) / whole));
  const moveOn = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') return;
    if (layer + step >= depth) setPlaying(false);
    onLayer(Math.min(depth, layer + step));
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(moveOn, pause);
    return () => clearInterval(timer);
  }, [playing, pause]);
  return { playing, setPlaying };
}
