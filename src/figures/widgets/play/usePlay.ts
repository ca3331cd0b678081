import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { Settings } from '../../../networks/settings.ts';
import { useInView } from '../useInView.ts';
import type { PlayedFigure } from './playedFigure.ts';

/** A play through a knob of a figure, as its controls see it. */
export interface Play {
  /** The place of the value that is shown, among the stops; undefined while no play is under way. */
  readonly place: number | undefined;
  readonly playing: boolean;
  /** Goes on by itself, from the first value where none is shown. */
  readonly start: () => void;
  readonly pause: () => void;
  /** Shows the next value or the one before; beyond the last one the play is over. */
  readonly step: (by: 1 | -1) => void;
}

interface Played extends PlayedFigure {
  readonly parameter: ParameterId;
  readonly stops: readonly (string | number)[];
  /** Milliseconds that a picture stands before the next one is asked for. */
  readonly rest: number;
  readonly element: RefObject<HTMLElement | null>;
}

/**
 * Steps a knob through its stops: waits until the picture of each has begun to come, rests, and goes on; rests longer where nobody sees it. After the last one, at
 * Escape and when it is left the figure stands where it began; a reader who turns a knob ends it where it is.
 */
export function usePlay({ parameter, stops, rest, element, playedFrom, play, endPlay, arrived, failed }: Played): Play {
  const [shown, setShown] = useState<number>();
  const [running, setRunning] = useState(false);
  const [seen, setSeen] = useState(true);
  useInView(element, setSeen);
  // Whatever else happens to the figure ends its play.
  const place = playedFrom === undefined ? undefined : shown;
  const playing = running && place !== undefined;
  const show = (next: number): void => {
    if (next < 0 || next >= stops.length) {
      setRunning(false);
      endPlay();
      return;
    }
    setShown(next);
    play(parameter, stops[next] as Settings[ParameterId]);
  };
  const goOn = useEffectEvent(() => show((place ?? -1) + 1));
  const leave = useEffectEvent(() => endPlay());
  useEffect(() => {
    if (!playing || !arrived || failed || !seen) return;
    // The place is what a new rest begins with.
    void place;
    const timer = setTimeout(goOn, rest);
    return () => clearTimeout(timer);
  }, [playing, arrived, failed, seen, rest, place]);
  const isOn = place !== undefined;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [isOn]);
  useEffect(() => () => leave(), []);
  return {
    place,
    playing,
    start: () => {
      setRunning(true);
      if (place === undefined) show(0);
    },
    pause: () => setRunning(false),
    step: (by) => {
      setRunning(false);
      show(place === undefined ? (by > 0 ? 0 : stops.length - 1) : place + by);
    },
  };
}
