import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { angleSeen, dialBox, nearestAngle } from './dialBox.ts';
import { plotArea } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

interface DialProbeProps {
  /** Of the rays that can be read off, in degrees. */
  readonly angles: ArrayLike<number>;
  readonly ray: number | undefined;
  /** Told of the ray next to the pointer or chosen by a key; undefined when neither points at one. */
  readonly onRay: (ray: number | undefined) => void;
  readonly label: string;
  /** What is read off, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

/** A dial that is read off ray by ray, with the pointer, a finger, or the keys of a slider. */
export function DialProbe({ angles, ray, onRay, label, valueText, children }: DialProbeProps): ReactElement {
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    const box = dialBox(plotArea(width / unit, height / unit));
    onRay(nearestAngle(angles, angleSeen(box, [(event.clientX - left) / unit, (event.clientY - top) / unit])));
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onRay(undefined);
    const next = keyed(event.key, ray, angles.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    onRay(next);
  };
  return (
    <div
      className="plot-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, angles.length)}
      aria-valuenow={(ray ?? 0) + 1}
      aria-valuetext={valueText}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onRay(undefined)}
      onKeyDown={step}
      onBlur={() => onRay(undefined)}
    >
      {children}
    </div>
  );
}

/** The ray that a key leads to; from none, to the first. */
function keyed(key: string, ray: number | undefined, last: number): number | undefined {
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const by = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : undefined;
  if (by === undefined) return undefined;
  return ray === undefined ? 0 : Math.max(0, Math.min(last, ray + by));
}
