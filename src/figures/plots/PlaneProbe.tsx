import { type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { type PlotArea, plotArea } from './plotArea.ts';
import { plotUnit } from './plotUnit.ts';

/** A place as shares of the plane, from its lower left corner. */
type Share = readonly [x: number, y: number];

interface PlaneProbeProps {
  /** The area of the plane in the area of its frame. */
  readonly areaIn: (whole: PlotArea) => PlotArea;
  /** Told of a place that a mouse points at; undefined when it leaves. */
  readonly onPoint: (place: Share | undefined) => void;
  /** Told of a place that is pressed or dragged to. */
  readonly onPlace: (place: Share) => void;
  /** Told of a key: so many cells to the right and up. */
  readonly onStep: (right: number, up: number) => void;
  readonly label: string;
  /** What it is, since it moves in two directions. */
  readonly kind: string;
  /** Where the place is and what is there, in words. */
  readonly valueText: string;
  /** The cell of the place, counted from 1, and how many there are. */
  readonly current: number;
  readonly count: number;
  readonly children: ReactNode;
}

/** Cells of an arrow with the shift key, and of a page key; more than any plane has. */
const [far, all] = [8, 1e6];

const steps: Readonly<Record<string, Share>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
  PageDown: [0, -far],
  PageUp: [0, far],
  Home: [-all, 0],
  End: [all, 0],
};

/** A plane with a place on it, which is dragged with any pointer or moved with the keys. A finger that lifts where it came down sets the place; one that moves scrolls, unless it took the place itself. */
export function PlaneProbe(props: PlaneProbeProps): ReactElement {
  const { areaIn, onPoint, onPlace, onStep, label, kind, valueText, current, count, children } = props;
  const pressed = useRef(false);
  const shareOf = (event: PointerEvent<HTMLDivElement>): Share => {
    const box = event.currentTarget.getBoundingClientRect();
    const unit = plotUnit(event.currentTarget);
    const { left, right, top, bottom } = areaIn(plotArea(box.width / unit, box.height / unit));
    const held = (share: number): number => Math.max(0, Math.min(1, share));
    const [x, y] = [(event.clientX - box.left) / unit, (event.clientY - box.top) / unit];
    return [held((x - left) / (right - left)), held((bottom - y) / (bottom - top))];
  };
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    pressed.current = true;
    if (!isFinger(event)) onPlace(shareOf(event));
    if (!isFinger(event) || takesPlace(event)) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.isPrimary) return;
    if (pressed.current && (!isFinger(event) || event.currentTarget.hasPointerCapture(event.pointerId))) onPlace(shareOf(event));
    else if (event.pointerType === 'mouse') onPoint(shareOf(event));
  };
  const end = (event: PointerEvent<HTMLDivElement>): void => {
    if (pressed.current && isFinger(event) && event.isPrimary) onPlace(shareOf(event));
    pressed.current = false;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onPoint(undefined);
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const cells = event.shiftKey ? far : 1;
    onStep(cells * step[0], cells * step[1]);
  };
  return (
    <div
      className="plot-probe map-probe"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-roledescription={kind}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={current}
      aria-valuetext={valueText}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        pressed.current = false;
      }}
      onPointerLeave={() => onPoint(undefined)}
      onKeyDown={press}
    >
      {children}
    </div>
  );
}

const isFinger = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';

/** Whether a pointer came down on the place itself. */
const takesPlace = ({ target }: PointerEvent): boolean => target instanceof Element && target.closest('.map-place') !== null;
