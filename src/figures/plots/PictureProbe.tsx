import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { type PlotArea, plotArea } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

/** What every picture that is read off part by part is told, whatever its parts are. */
export interface PictureProbeProps<Part> {
  /** Told of the part under the pointer or chosen by a key; undefined when neither points at one. */
  readonly onPart: (part: Part | undefined) => void;
  readonly label: string;
  /** What is read off, in words. */
  readonly valueText: string;
  readonly children: ReactNode;
}

interface PartsProps<Part> extends PictureProbeProps<Part> {
  /** How many parts there are, and which is read off, counted from 1. */
  readonly count: number;
  readonly current: number;
  /** The part at a place of the plot. */
  readonly partAt: (area: PlotArea, x: number, y: number) => Part | undefined;
  /** The part that a key leads to; undefined for a key that leads nowhere. */
  readonly keyed: (key: string) => Part | undefined;
}

/** A picture that is read off part by part, with the pointer, a finger, or the keys of a slider. */
export function PictureProbe<Part>(props: PartsProps<Part>): ReactElement {
  const { count, current, partAt, keyed, onPart, label, valueText, children } = props;
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    onPart(partAt(plotArea(width / unit, height / unit), (event.clientX - left) / unit, (event.clientY - top) / unit));
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onPart(undefined);
    const next = keyed(event.key);
    if (next === undefined) return;
    event.preventDefault();
    onPart(next);
  };
  return (
    <div
      className="plot-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, count)}
      aria-valuenow={current}
      aria-valuetext={valueText}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPart(undefined)}
      onKeyDown={step}
      onBlur={() => onPart(undefined)}
    >
      {children}
    </div>
  );
}
