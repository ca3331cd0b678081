import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { margins } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

interface ProbeProps {
  /** Places that can be read off: 0 to last. */
  readonly first: number;
  readonly last: number;
  readonly place: number | undefined;
  /** Where the places stand side by side, how many fit across the plot; else they are points from its left end to its right. */
  readonly slots?: number;
  /** The place nearest to a share of the plot's width, where places stand otherwise. */
  readonly nearest?: (share: number) => number;
  /** Told of the place under the pointer or chosen by a key; undefined when neither points at the plot. */
  readonly onPlace: (place: number | undefined) => void;
  readonly label: string;
  /** What is read off, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

/** A plot that is read off place by place, with the pointer, a finger, or the keys of a slider. */
export function Probe({ first, last, place, slots, nearest, onPlace, label, valueText, children }: ProbeProps): ReactElement {
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    const share = (event.clientX - left - margins.left * unit) / (width - (margins.left + margins.right) * unit);
    const pointed = nearest?.(share) ?? (slots === undefined ? Math.round(share * last) : Math.floor(share * slots));
    onPlace(Math.max(first, Math.min(last, pointed)));
  };
  const step = (event: KeyboardEvent): void => {
    const next = keyed(event.key, place, first, last);
    if (event.key === 'Escape') onPlace(undefined);
    if (next === undefined) return;
    event.preventDefault();
    onPlace(Math.max(first, Math.min(last, next)));
  };
  return (
    <div
      className="plot-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={place ?? last}
      aria-valuetext={valueText}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPlace(undefined)}
      onKeyDown={step}
      onBlur={() => onPlace(undefined)}
    >
      {children}
    </div>
  );
}

/** The place that a key of a slider leads to; a plot that is not read off yet stands at its last. */
function keyed(key: string, place: number | undefined, first: number, last: number): number | undefined {
  const page = Math.max(1, Math.round(last / 10));
  const steps: Record<string, number> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: page, PageDown: -page };
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const by = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return by === undefined ? undefined : (place ?? last) + by;
}
