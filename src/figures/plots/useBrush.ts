import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { closer, farther, type Range, shortest } from './ranges.ts';

/** How much of an axis is shown, and who decides that. */
export interface Zoom {
  readonly whole: Range;
  readonly shown: Range;
  /** Told of what is to be shown; of undefined where that is all. */
  readonly onShow: (range: Range | undefined) => void;
}

/** A range that is being drawn over a plot with a mouse or a pen, or changed by keys. */
export interface Brush {
  /** What has been drawn so far. */
  readonly drawn: Range | undefined;
  /** The ends of the axis. */
  readonly shown: Range;
  readonly begin: (place: number, event: PointerEvent) => void;
  readonly move: (place: number) => void;
  readonly end: (place: number) => void;
  readonly cancel: () => void;
  readonly showAll: () => void;
  /** Whether a key was meant for it; `place` is the one that is read off. */
  readonly press: (event: KeyboardEvent, place: number | undefined) => boolean;
}

/** Lets the reader draw the range that an axis shows, over the plot from one end to the other; a finger reads off and draws nothing. */
export function useBrush({ whole, shown, onShow }: Zoom): Brush {
  const [ends, setEnds] = useState<Range>();
  const drawn = ends && ordered(ends);
  const isZoomed = shown[0] !== whole[0] || shown[1] !== whole[1];
  const cancel = (): void => setEnds(undefined);
  const showAll = (): void => onShow(undefined);
  const leave = (): boolean => {
    if (ends) cancel();
    else if (isZoomed) showAll();
    return ends !== undefined || isZoomed;
  };
  return {
    drawn,
    shown,
    begin: (place, { pointerType, button, currentTarget, pointerId }) => {
      if (pointerType === 'touch' || button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      setEnds([place, place]);
    },
    move: (place) => ends && place !== ends[1] && setEnds([ends[0], place]),
    end: (place) => {
      cancel();
      if (ends && Math.abs(place - ends[0]) >= shortest) onShow(ordered([ends[0], place]));
    },
    cancel,
    showAll,
    press: ({ key, ctrlKey, metaKey, altKey }, place) => {
      if (ctrlKey || metaKey || altKey) return false;
      if (key === 'Escape') return leave();
      if (key === '+' || key === '=') onShow(closer(shown, place ?? Math.round((shown[0] + shown[1]) / 2)));
      else if (key === '-') onShow(farther(shown, whole));
      else if (key === '0') showAll();
      else return false;
      return true;
    },
  };
}

const ordered = (ends: Range): Range => [Math.min(...ends), Math.max(...ends)];
