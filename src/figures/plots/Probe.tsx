import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { margins } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';
import type { Brush } from './useBrush.ts';

interface ProbeProps {
  /** Places that can be read off. */
  readonly first: number;
  readonly last: number;
  readonly place: number | undefined;
  /** Where the places stand side by side, how many fit across the plot; else they are points between its ends. */
  readonly slots?: number;
  /** The place nearest to a share of the plot's width, where places stand otherwise. */
  readonly nearest?: (share: number) => number;
  /** Draws the range that the plot shows; without one its left end is place 0, and its right end the last. */
  readonly brush?: Brush;
  /** Told of the place under the pointer or chosen by a key; undefined when neither points at the plot. */
  readonly onPlace: (place: number | undefined) => void;
  readonly label: string;
  /** What is read off, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

/** A plot that is read off place by place, with the pointer, a finger, or the keys of a slider; where it has a brush, it is zoomed by dragging or by + and −. */
export function Probe({ first, last, place, slots, nearest, brush, onPlace, label, valueText, children }: ProbeProps): ReactElement {
  const within = (pointed: number): number => Math.max(first, Math.min(last, pointed));
  const placeAt = (event: PointerEvent<HTMLDivElement>): number => {
    const share = shareAt(event);
    const [left, right] = brush?.shown ?? [0, last];
    if (nearest) return nearest(share);
    return slots === undefined ? Math.max(left, Math.min(right, Math.round(left + share * (right - left)))) : Math.floor(share * slots);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const pointed = placeAt(event);
    brush?.move(pointed);
    onPlace(within(pointed));
  };
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    brush?.begin(placeAt(event), event);
    move(event);
  };
  const press = (event: KeyboardEvent): void => {
    const next = keyed(event.key, place, first, last);
    const taken = brush?.press(event, place);
    if (event.key === 'Escape') onPlace(undefined);
    if (taken || next !== undefined) event.preventDefault();
    if (next !== undefined) onPlace(within(next));
  };
  return (
    <div
      className="plot-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={within(place ?? last)}
      aria-valuetext={valueText}
      aria-keyshortcuts={brush && '+ - 0'}
      onPointerMove={move}
      onPointerDown={begin}
      onPointerUp={(event) => brush?.end(placeAt(event))}
      onPointerCancel={brush?.cancel}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPlace(undefined)}
      onDoubleClick={brush?.showAll}
      onKeyDown={press}
      onBlur={() => onPlace(undefined)}
    >
      {children}
    </div>
  );
}

/** How far a pointer is across the area of a plot, from 0 at its left end to 1. */
function shareAt({ currentTarget, clientX }: PointerEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const unit = plotUnit(currentTarget);
  return (clientX - left - margins.left * unit) / (width - (margins.left + margins.right) * unit);
}

/** The place that a key of a slider leads to; a plot that is not read off yet stands at its last. */
function keyed(key: string, place: number | undefined, first: number, last: number): number | undefined {
  const page = Math.max(1, Math.round((last - first) / 10));
  const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: page, PageDown: -page };
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const by = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return by === undefined ? undefined : (place ?? last) + by;
}
